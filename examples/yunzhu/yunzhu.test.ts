import { fileURLToPath } from 'node:url'
import { checkPack, coverageOf } from '@linchpin/pack-kit'
import { expect, test } from 'vitest'
import { indexFile } from '../../cli/commands/pack/index-command.ts'
import { pack } from './index.ts'

test('the pack of the invented city has nothing to correct', () => {
  expect(checkPack(pack)).toEqual([])
  expect(pack.isInvented).toBe(true)
})

test('its 15 committing clauses are answered, but for two that are listed with the reason', () => {
  const [document] = coverageOf(pack).documents
  expect(document?.counts).toMatchObject({ committing: 15, covered: 13, listed: 2, open: 0 })
})

test('its index is what the compiler makes of the text beside it', async () => {
  const [held] = pack.documents
  const path = fileURLToPath(new URL('documents/measures-2026.txt', import.meta.url))
  expect(await indexFile('measures-2026', path)).toEqual(held)
})
