import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import type { Block, CompiledDocument } from './types.ts'

// The published documents are not in the repository; where the folder beside it is absent, these tests are skipped.
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/seeds')
const files = existsSync(folder) ? readdirSync(folder) : []

describe.skipIf(files.length === 0)('published documents (skipped without ../shared/seeds)', () => {
  test('the measures of 2022: 21 clauses, 64 measures, nobody named as lead', () => {
    const compiled = compileSeed('001')
    expect(new Set(compiled.measures.map((measure) => measure.clause)).size).toBe(21)
    expect(compiled.measures).toHaveLength(64)
    expect(
      compiled.measures.every((measure) => measure.responsibility === 'byDuty' && measure.cooperating.length === 0),
    ).toBe(true)
    expect(compiled.diagnostics).toEqual([])
  })

  test('the decision of 2022: 16 clauses, in force from the day of its adoption', () => {
    const compiled = compileSeed('000')
    expect(compiled.clauses).toHaveLength(16)
    expect(compiled.measures).toHaveLength(31)
    expect(compiled.document).toMatchObject({ genre: 'decision', effective: '2022-03-30', status: 'in-force' })
  })

  test('the plan of 2021: 78 clauses and a table of 15 indicators', () => {
    const compiled = compileSeed('002')
    expect(compiled.clauses).toHaveLength(78)
    expect(compiled.tables).toHaveLength(1)
    expect(compiled.tables[0]).toMatchObject({ clause: '二/（三）' })
    expect(compiled.tables[0]?.rows).toHaveLength(16)
    expect(compiled.document).toMatchObject({ genre: 'plan', date: '2021-06-26', openness: 'public' })
  })
})

/** Lines as paragraphs, mark-up dropped: enough for these three. */
function compileSeed(id: string): CompiledDocument {
  const raw = readFileSync(join(folder, files.find((file) => file.startsWith(id)) ?? ''), 'utf8')
  const matter = /^---\n([\s\S]*?)\n---\n/.exec(raw)
  const metadata = Object.fromEntries(
    (matter?.[1] ?? '').split('\n').flatMap((line) => {
      const pair = /^(\w+): *(.*)$/.exec(line)
      return pair === null ? [] : [[pair[1]?.toLowerCase() ?? '', (pair[2] ?? '').replace(/^'|'$/g, '')]]
    }),
  )
  const lines = raw.slice(matter?.[0].length ?? 0).split('\n')
  const blocks = lines
    .filter((line) => line.includes('\t') || line.trim() !== '')
    .map((line): Block => ({ kind: 'paragraph', text: line.replace(/\*\*/g, '').replace(/^> /, '') }))
  return compile({ blocks, metadata })
}
