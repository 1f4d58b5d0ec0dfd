/** What the server signs is judged in server/cases/passes/pass-token.test.ts, on both sides. */
import { passText } from '@linchpin/api/pass-token'
import { afterEach, expect, test, vi } from 'vitest'
import { verifyPass, verifyRevocations } from './verify-pass.ts'

const pass = { number: '1', kind: 'city', validFrom: '2026-02-01', validUntil: '2026-02-15', vehicle: '云A***45' }
const code = `${passText(pass)}.${'A'.repeat(86)}`
const publicKey = 'A'.repeat(43)
const ask = () => verifyPass(code, publicKey, '2026-02-01')

afterEach(() => vi.unstubAllGlobals())

test('a page that did not come over HTTPS says that it cannot verify, and nothing of the pass', async () => {
  vi.stubGlobal('crypto', {})
  expect(await ask()).toEqual({ outcome: 'unsupported' })
})

test('a browser that does not know the signature says so too, of passes and of lists', async () => {
  const importKey = () => Promise.reject(new DOMException('unknown algorithm', 'NotSupportedError'))
  vi.stubGlobal('crypto', { subtle: { importKey } })
  expect(await ask()).toEqual({ outcome: 'unsupported' })
  const list = `LR1.${btoa('{"day":"2026-02-01","numbers":[]}').replace(/=+$/, '')}.${'A'.repeat(86)}`
  expect(await verifyRevocations(list, publicKey)).toEqual({ outcome: 'unsupported' })
})

test('what is no pass is told without any cryptography', async () => {
  vi.stubGlobal('crypto', undefined)
  expect(await verifyPass('https://yunzhu.example', publicKey, '2026-02-01')).toEqual({ outcome: 'unreadable' })
})
