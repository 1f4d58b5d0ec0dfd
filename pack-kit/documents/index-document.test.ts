import { compile } from '@linchpin/kernels/policy'
import { expect, test } from 'vitest'
import { indexDocument } from './index-document.ts'

const lines = [
  '云渚市推动制造业发展的若干措施',
  '为推动我市制造业发展，制定以下措施。',
  '一、产业链',
  '（一）补齐短板。每条产业链每年引进2个配套项目。（市工业和信息化局牵头，市商务局配合）',
  '（二）到2027年，集群产值达到400亿元。',
  '二、本措施自2026年5月1日起施行。',
]
const compiled = compile({ blocks: lines.map((text) => ({ kind: 'paragraph', text })) })
const index = indexDocument('measures-2026', compiled, 'b'.repeat(64))

test('every clause is there in the order of the document, with the words before the first', () => {
  expect(Object.keys(index.clauses)).toEqual(['前言', '一', '一/（一）', '一/（二）', '二'])
  expect(index).toMatchObject({ id: 'measures-2026', title: lines[0], genre: 'measures', date: null })
})

test('a clause that commits says how much, one that does not says why not', () => {
  expect(index.clauses).toMatchObject({
    前言: { commits: 0, why: 'preamble' },
    一: { commits: 0, why: 'heading-only', heading: '产业链' },
    二: { commits: 0, why: 'commencement' },
  })
  expect(index.clauses['一/（一）']).toEqual({ commits: expect.any(Number), heading: '补齐短板' })
  const items = [...compiled.measures, ...compiled.targets, ...compiled.duties]
  expect(items.length).toBeGreaterThan(1)
  expect(Object.values(index.clauses).reduce((sum, { commits }) => sum + commits, 0)).toBe(items.length)
})

test('of a long heading the index keeps the beginning only', () => {
  const kept = Object.values(index.clauses).map(({ heading }) => heading ?? '')
  expect(Math.max(...kept.map((heading) => heading.length))).toBeLessThanOrEqual(24)
  const headingOf = (heading: string) =>
    Object.values(
      indexDocument('x', compile({ blocks: [{ kind: 'paragraph', text: `（一）${heading}`, heading: 1 }] }), '')
        .clauses,
    )[0]?.heading
  expect(headingOf('健全机制'.repeat(6))).toBe('健全机制'.repeat(6))
  expect(headingOf('健全机制'.repeat(7))).toBe(`${'健全机制'.repeat(6)}…`)
})
