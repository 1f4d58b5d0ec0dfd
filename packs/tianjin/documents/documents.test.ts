import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { indexFile } from '../../../cli/commands/pack/index-command.ts'
import { exportNameOf, indexSource } from '../../../cli/commands/pack/index-source.ts'
import { decision, measures, news, plan, session } from './index.ts'

// The published documents are not in the repository; where the folder beside it is absent, these tests are skipped.
const folder = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
const files = existsSync(folder) ? readdirSync(folder) : []
const documents = { decision, measures, plan, news, session }
const numbers = { decision: '000', measures: '001', plan: '002', news: '003', session: '004' } as const

describe.skipIf(files.length === 0)('the indices are what the compiler makes of the documents now', () => {
  test.each(Object.entries(numbers))('%s', async (name, number) => {
    const held = documents[name as keyof typeof numbers]
    const made = await indexFile(held.id, join(folder, files.find((file) => file.startsWith(number)) ?? ''))
    expect(made).toEqual(held)
    expect(Object.keys(made.clauses)).toEqual(Object.keys(held.clauses))
    expect(readFileSync(new URL(`./${held.id}.ts`, import.meta.url), 'utf8')).toBe(indexSource(made))
  })
})

test('each index is exported under the name that the command gives it', () => {
  expect(Object.entries(documents).map(([name, { id }]) => [name, exportNameOf(id)])).toEqual(
    Object.entries(documents).map(([name]) => [name, name]),
  )
})
