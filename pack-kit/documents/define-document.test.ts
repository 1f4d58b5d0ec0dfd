import { expect, test } from 'vitest'
import { clauseFinding, documentFindings } from './check-documents.ts'
import { clause, defineDocument } from './define-document.ts'
import type { DocumentIndex } from './types.ts'

const parts = {
  title: '云渚市若干措施',
  issuer: null,
  docNumber: null,
  date: '2026-03-01',
  genre: 'measures',
  textHash: 'a'.repeat(64),
  clauses: {
    一: { commits: 0, why: 'heading-only', heading: '产业链' },
    '一/（一）': { commits: 2 },
    '一/（二）': { commits: 1 },
    二: { commits: 3 },
  },
} as const
const yunzhu = defineDocument('measures-2026', parts)

test('a clause of the index can be pointed at', () => {
  expect(clause(yunzhu, '一/（二）')).toEqual({ kind: 'clause', document: 'measures-2026', ref: '一/（二）' })
})

test('a ref that the document lacks is a compile error, and a finding that names refs close to it', () => {
  // @ts-expect-error: the document ends with 二
  const wrong = clause(yunzhu, '一/（三）')
  expect(clauseFinding('rd/source/0', wrong, [yunzhu])).toMatchObject({
    code: 'clause-unknown',
    place: 'rd/source/0',
    message: { en: expect.stringContaining('close to it are 一/（一）, 一/（二）, 一') },
  })
  // @ts-expect-error: what every object has is no clause either
  expect(clauseFinding('', clause(yunzhu, 'toString'), [yunzhu])?.code).toBe('clause-unknown')
  expect(clauseFinding('', clause(yunzhu, '二'), [yunzhu])).toBeUndefined()
})

test('a document that the pack does not hold is a finding that names those it holds', () => {
  const other = defineDocument('plan-2026', parts)
  expect(clauseFinding('firm/source/0', clause(other, '二'), [yunzhu])).toMatchObject({
    code: 'document-unknown',
    message: { zh: expect.stringContaining('“plan-2026”；已收录 measures-2026') },
  })
})

test('indices of several documents stand in one list', () => {
  const list: readonly DocumentIndex[] = [
    yunzhu,
    defineDocument('plan-2026', { ...parts, clauses: { 三: { commits: 1 } } }),
  ]
  expect(list.map(({ id }) => id)).toEqual(['measures-2026', 'plan-2026'])
})

test('an index is frozen to its clauses', () => {
  expect(() => Object.assign(yunzhu.clauses.二, { commits: 9 })).toThrow(TypeError)
  expect(() => Object.assign(yunzhu.clauses, { 三: { commits: 9 } })).toThrow(TypeError)
})

test('an index that was edited by hand is told everything at once; one that was generated passes', () => {
  const broken = defineDocument('broken', { ...parts, date: '2026-02-30', textHash: 'none', clauses: {} })
  expect(documentFindings(broken).map(({ code, place }) => [code, place])).toEqual([
    ['document-day-invalid', 'documents/broken/date'],
    ['text-hash-invalid', 'documents/broken/textHash'],
    ['clauses-missing', 'documents/broken/clauses'],
  ])
  expect(documentFindings(yunzhu)).toEqual([])
})
