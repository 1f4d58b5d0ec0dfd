import { maskedPlate, type PassContent } from '@linchpin/api/pass-token'
import fc from 'fast-check'
import { create } from 'qrcode'
import { describe, expect, test } from 'vitest'
// Both sides of one code: what the server signs, the browser has to judge as the server does.
import {
  verifyPass as verifyInBrowser,
  verifyRevocations as verifyListInBrowser,
} from '../../../web/cases/passes/verify-pass.ts'
import { passQr } from './pass-qr.ts'
import { createPassKey, publicKeyOf, revocationList, signPass, verifyPass, verifyRevocations } from './pass-token.ts'

const { privateKey, publicKey } = createPassKey()
const other = createPassKey()
const pass: PassContent = {
  number: '云省际0001',
  kind: 'province',
  validFrom: '2026-02-01',
  validUntil: '2026-02-15',
  vehicle: maskedPlate('云A·12345'),
}
const code = signPass(pass, privateKey)

describe('a pass', () => {
  test.each([
    ['2026-01-31', 'notYet'],
    ['2026-02-01', 'valid'],
    ['2026-02-15', 'valid'],
    ['2026-02-16', 'expired'],
  ])('shown on %s is %s', async (day, outcome) => {
    expect(verifyPass(code, publicKey, day)).toEqual({ outcome, pass })
    expect(await verifyInBrowser(code, publicKey, day)).toEqual({ outcome, pass })
  })

  test('of another city is forged, and says nothing of its content', () => {
    expect(verifyPass(signPass(pass, other.privateKey), publicKey, '2026-02-01')).toEqual({ outcome: 'forged' })
  })

  test('with any one character changed is never valid', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.']
    // The last letter of a signature holds four bits that mean nothing.
    const property = fc.asyncProperty(fc.nat(code.length - 2), fc.constantFrom(...letters), async (at, letter) => {
      const altered = code.slice(0, at) + letter + code.slice(at + 1)
      fc.pre(altered !== code)
      const { outcome } = verifyPass(altered, publicKey, '2026-02-01')
      expect(['forged', 'unreadable']).toContain(outcome)
      expect((await verifyInBrowser(altered, publicKey, '2026-02-01')).outcome).toBe(outcome)
    })
    await fc.assert(property, { seed: 20260309, numRuns: 300 })
  })

  test('whose content was exchanged for that of another is forged', () => {
    const longer = signPass({ ...pass, validUntil: '2027-02-15' }, other.privateKey)
    const mixed = [...longer.split('.').slice(0, 2), code.split('.')[2]].join('.')
    expect(verifyPass(mixed, publicKey, '2026-02-01').outcome).toBe('forged')
  })

  test.each([
    '',
    'LP1',
    'LP1..',
    'LP1.e30.AAAA',
    `${code}.x`,
    code.replace('LP1', 'LP2'),
    'https://yunzhu.example',
    'x'.repeat(99999),
  ])('cannot be read from %j', (text) =>
    expect(verifyPass(text, publicKey, '2026-02-01')).toEqual({ outcome: 'unreadable' }),
  )

  test('holds its number, kind, days and masked plate, whatever the record has besides', () => {
    const record = { ...pass, vehicle: '云A·12345', driver: '某驾驶员', driverTelephone: '13800000000' }
    const content = Buffer.from(signPass(record, privateKey).split('.')[1] ?? '', 'base64url').toString()
    expect(JSON.parse(content)).toEqual(pass)
    expect(content).not.toContain('12345')
  })

  test('that ends before it begins, or has no number, is not signed', () => {
    expect(() => signPass({ ...pass, validUntil: '2026-01-31' }, privateKey)).toThrow(TypeError)
    expect(() => signPass({ ...pass, number: '' }, privateKey)).toThrow(TypeError)
  })
})

describe('the list of revoked passes', () => {
  const list = revocationList(['云市域0002', '云省际0001', '云省际0001'], '2026-02-03', privateKey)
  const day = '2026-02-04'

  test('revokes what is on it, before any other verdict but that of the signature', async () => {
    const read = verifyRevocations(list, publicKey)
    expect(read).toEqual({ outcome: 'valid', day: '2026-02-03', numbers: ['云市域0002', '云省际0001'] })
    expect(await verifyListInBrowser(list, publicKey)).toEqual(read)
    if (read.outcome !== 'valid') return
    expect(verifyPass(code, publicKey, day, read).outcome).toBe('revoked')
    expect((await verifyInBrowser(code, publicKey, day, read)).outcome).toBe('revoked')
    const third = signPass({ ...pass, number: '云省际0003' }, privateKey)
    expect(verifyPass(third, publicKey, day, read).outcome).toBe('valid')
    expect(verifyPass(signPass(pass, other.privateKey), publicKey, day, read).outcome).toBe('forged')
  })

  test('of another city is forged, and neither pass nor list is taken for the other', async () => {
    expect(verifyRevocations(list, other.publicKey)).toEqual({ outcome: 'forged' })
    expect(await verifyListInBrowser(list, other.publicKey)).toEqual({ outcome: 'forged' })
    expect(verifyRevocations(code, publicKey)).toEqual({ outcome: 'unreadable' })
    expect(verifyPass(list, publicKey, day)).toEqual({ outcome: 'unreadable' })
  })
})

test('the public key is that of the private one', () => {
  expect(publicKeyOf(privateKey)).toBe(publicKey)
  expect(publicKey).toMatch(/^[\w-]{43}$/)
})

test.each([
  ['云A12345', '云A***45'],
  ['云a·d12345', '云A****45'],
  [' 云Ａ １２３４５ ', '云A***45'],
  ['云A12', '云***'],
])('the plate %s is masked as %s', (plate, masked) => {
  expect(maskedPlate(plate)).toBe(masked)
})

test('the code drawn for a pass is an SVG that holds it, and no more than a phone reads', async () => {
  const svg = await passQr(code)
  expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
  const { segments, version, modules } = create(code, { errorCorrectionLevel: 'M' })
  expect(Buffer.concat(segments.map(({ data }) => Buffer.from(data as Uint8Array))).toString()).toBe(code)
  expect(svg).toContain(`viewBox="0 0 ${modules.size + 8} ${modules.size + 8}"`)
  expect(version).toBeLessThanOrEqual(14)
})
