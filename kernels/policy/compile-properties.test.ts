import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
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
