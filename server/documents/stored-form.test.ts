import { type CompiledDocument, compile } from '@linchpin/kernels/policy'
import { expect, test } from 'vitest'
import { storedForm } from './stored-form.ts'

const compiled = compile({
  blocks: [
    { kind: 'paragraph', text: '云渚市轴承产业若干措施' },
    { kind: 'paragraph', text: '一、支持技术改造。给予最高300万元补助。' },
  ],
})

test('a document of today stays as it is', () => {
  expect(storedForm(compiled)).toEqual(compiled)
})

test('what an older compiler did not know of is empty', () => {
  const { version, text, document, measures } = compiled
  const clauses = compiled.clauses.map(({ tails: _later, ...clause }) => clause)
  const old = { version, text, document, measures, clauses } as unknown as CompiledDocument
  expect(storedForm(old)).toMatchObject({
    ...{ front: null, back: null, tables: [], entities: [], layout: [], references: [], diagnostics: [] },
    measures,
    clauses: clauses.map((clause) => ({ ...clause, tails: [] })),
  })
})
