import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { mutatedDocument } from './fixtures/mutated-document.ts'
import type { Block, CompiledDocument } from './types.ts'

const tokens = [
  '一、',
  '二、',
  '四、',
  '（一）',
  '（二)',
  '(三）',
  '1．',
  '2.',
  '①',
  '一是',
  '二是',
  '第一章 总则',
  '第二条 ',
  '第三条',
  '附件',
  '目录',
  '市发展改革委、市财政局按职责分工负责',
  '（市商务局牵头，各区配合）',
  '责任单位：',
  '市人民政府应当',
  '各区要',
  '企业可以',
  '本市',
  '会同',
  '和',
  '推进产业集群建设',
  '到2025年，',
  '年底前',
  '建成10个园区',
  '下列职责：',
  '以下简称“甲”',
  '自公布之日起施行',
  '2024年3月1日',
  '——',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '(',
  ')',
  '，',
  '、',
  '。',
  '；',
  '：',
  '!',
  '.',
  ' ',
  '\u3000',
  '\t',
  '\n',
  '5G',
  '𠮷',
  '\ud800',
  '*',
  '%',
]
const words = fc.array(fc.constantFrom(...tokens), { maxLength: 40 }).map((parts) => parts.join(''))
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: anyText.map((text): Block => ({ kind: 'paragraph', text })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyText, fc.integer({ min: 1, max: 6 }))
      .map(([text, heading]): Block => ({ kind: 'paragraph', text, heading })),
  },
  { weight: 1, arbitrary: anyText.map((text): Block => ({ kind: 'paragraph', text, bold: true })) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(anyText, { maxLength: 3 }), { maxLength: 3 })
      .map((rows): Block => ({ kind: 'table', rows })),
  },
)
const source = fc.record({
  blocks: fc.array(block, { maxLength: 25 }),
  metadata: fc.constantFrom<Record<string, string>>(
    {},
    { title: '云澜市促进条例' },
    { title: '云澜市规划' },
    { title: '云澜市决定' },
    { categories: 'news' },
  ),
})

/** The stretches of the text that the parts of a document claim, in order. */
function stretches(compiled: CompiledDocument): readonly (readonly [number, number])[] {
  const parts = [compiled.front, ...compiled.clauses, compiled.back].filter((part) => part !== null)
  const all = parts.flatMap((part) => [
    [part.start, part.end] as const,
    ...part.tails.map((tail) => [tail.start, tail.end] as const),
  ])
  return all.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

describe('whatever the source holds', () => {
  test('front, clauses and back partition the text', () => {
    fc.assert(
      fc.property(source, (given) => {
        const compiled = compile(given)
        let at = 0
        for (const [start, end] of stretches(compiled)) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThanOrEqual(start)
          at = end
        }
        expect(at).toBe(compiled.text.length)
      }),
      { numRuns: 400 },
    )
  })

  test('every quote stands where its offsets say, inside a clause that exists', () => {
    fc.assert(
      fc.property(source, (given) => {
        const compiled = compile(given)
        const refs = new Set(compiled.clauses.map((clause) => clause.ref))
        for (const item of [...compiled.measures, ...compiled.duties]) {
          expect(compiled.text.slice(item.start, item.end)).toBe(item.quote)
          expect(refs).toContain(item.clause)
        }
        for (const table of compiled.tables) {
          expect(compiled.text.slice(table.start, table.end)).toBe(table.rows.map((row) => row.join('\t')).join('\n'))
        }
      }),
      { numRuns: 400 },
    )
  })

  test('refs, element ids and item ids are unique', () => {
    fc.assert(
      fc.property(source, (given) => {
        const compiled = compile(given)
        for (const names of [
          compiled.clauses.map((clause) => clause.ref),
          compiled.clauses.map((clause) => clause.eId),
          [...compiled.measures, ...compiled.duties].map((item) => item.id),
        ])
          expect(new Set(names).size).toBe(names.length)
      }),
      { numRuns: 400 },
    )
  })

  test('no character but white space is lost: it is in the text or in a diagnostic', () => {
    const count = (text: string) => [...text.replace(/[\s\ufeff]/g, '')].sort().join('')
    fc.assert(
      fc.property(source, (given) => {
        const compiled = compile(given)
        const left = compiled.diagnostics.filter((one) => one.code === 'text-removed').map((one) => one.quote ?? '')
        const before = given.blocks.map((one) => (one.kind === 'table' ? one.rows.flat().join('') : one.text)).join('')
        expect(count(compiled.text + left.join(''))).toBe(count(before))
      }),
      { numRuns: 400 },
    )
  })

  test('the same source gives the same document', () => {
    fc.assert(
      fc.property(source, (given) => {
        expect(compile(given)).toEqual(compile(given))
      }),
      { numRuns: 50 },
    )
  })
})

describe('invented documents that came damaged', () => {
  // Seeds are fixed, so that a run repeats; four parts, so that a failure is told early.
  test.each([1, 2, 3, 4])(
    'of 5,000 each compiles, grounded in its text, with ids that are unique (seed %i)',
    (seed) => {
      fc.assert(
        fc.property(mutatedDocument, (blocks) => {
          expectSound(compile({ blocks }), blocks)
        }),
        { numRuns: 5000, seed },
      )
    },
    120_000,
  )
})

/** What holds of every compiled document; plain comparisons, since they run many million times. */
function expectSound(compiled: CompiledDocument, blocks: readonly Block[]): void {
  const { text } = compiled
  const kinds = [compiled.targets, compiled.facts, compiled.measures, compiled.duties, compiled.benefits]
  const refs = new Set(['前言', '落款', ...compiled.clauses.map(({ ref }) => ref)])
  for (const items of kinds) {
    if (new Set(items.map(({ id }) => id)).size !== items.length) fail('ids that are not unique', items)
    for (const item of items) {
      if (item.quote === '' || text.slice(item.start, item.end) !== item.quote) fail('a quote not at its place', item)
      if (!refs.has(item.clause)) fail('a clause that does not exist', item)
    }
  }
  for (const names of [compiled.clauses.map(({ ref }) => ref), compiled.clauses.map(({ eId }) => eId)])
    if (new Set(names).size !== names.length) fail('names of clauses that are not unique', names)
  for (const { clause, name } of compiled.entities)
    if (!refs.has(clause) || name === '') fail('an entity without name or clause', { clause, name })
  for (const { clause, title } of compiled.references)
    if (!refs.has(clause) || !text.replace(/\s/g, '').includes(title.replace(/\s/g, '')))
      fail('a title not in the text', title)
  for (const row of compiled.layout)
    if (![row.district, row.zone ?? '', row.industry, ...row.segments].every((words) => text.includes(words)))
      fail('a row of the layout that the text does not hold', row)
  const source = blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join('') : block.text)).join('')
  const left = compiled.diagnostics.filter(({ code }) => code === 'text-removed').map(({ quote }) => quote ?? '')
  const lost = difference(bare(source), bare(text + left.join('')))
  if (lost !== '') fail('characters that were lost or added', lost)
  for (const { code, quote, clause } of compiled.diagnostics) {
    if (quote === null) continue
    if (clause !== null && !refs.has(clause)) fail('a diagnostic of no clause', clause)
    if (code !== 'text-removed' && !text.includes(quote)) fail('a diagnostic that quotes nothing', { code, quote })
    if (code === 'text-removed' && !quote.split('\n').every((line) => bare(source).includes(bare(line))))
      fail('words left out that were never there', quote)
  }
}

/** A UTF-16 unit that occurs more often in one text than in the other, '' if there is none. */
function difference(one: string, other: string): string {
  const counts = new Map<number, number>()
  for (let at = 0; at < one.length; at++) counts.set(one.charCodeAt(at), (counts.get(one.charCodeAt(at)) ?? 0) + 1)
  for (let at = 0; at < other.length; at++)
    counts.set(other.charCodeAt(at), (counts.get(other.charCodeAt(at)) ?? 0) - 1)
  for (const [unit, count] of counts) if (count !== 0) return String.fromCharCode(unit)
  return ''
}

const bare = (text: string) => text.replace(/[\s\ufeff]/g, '')

function fail(what: string, found: unknown): never {
  throw new Error(`${what}: ${JSON.stringify(found).slice(0, 400)}`)
}
