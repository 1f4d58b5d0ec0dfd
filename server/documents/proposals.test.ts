import type { CompiledDocument, Duty, Measure, Target } from '@linchpin/kernels/policy'
import { expect, test } from 'vitest'
import { proposals } from './proposals.ts'

const quoted = (id: string, start: number, end: number) => ({ id, clause: '一', quote: '引文', start, end })

const measure = (id: string, start: number, end: number, modality: Measure['modality'] = 'obligation'): Measure => ({
  ...quoted(id, start, end),
  action: '建立台账',
  leads: [],
  cooperating: [],
  deadline: null,
  responsibility: null,
  leadsBasis: 'none',
  modality,
})
const duty = (id: string, start: number, end: number, modality: Duty['modality'] = 'prohibition'): Duty => ({
  ...quoted(id, start, end),
  bearer: ['经营者'],
  modality,
})
const target = (id: string, start: number, end: number): Target => ({
  ...quoted(id, start, end),
  subject: null,
  metric: '产值',
  value: 80,
  valueMax: null,
  unit: '亿元',
  comparator: 'eq',
  kind: 'level',
  dueYear: 2027,
  baselineValue: null,
  baselineYear: null,
  scope: 'city',
})
const fact = {
  ...quoted('f', 40, 50),
  subject: null,
  metric: '产值',
  value: 62,
  unit: '亿元',
  period: '2025',
  change: null,
}
const benefit = {
  ...quoted('b', 60, 70),
  who: null,
  condition: null,
  amount: 20,
  amountMax: null,
  unit: '万元',
  kind: 'lottery',
}

const compiled = (found: Partial<CompiledDocument>) =>
  ({ measures: [], duties: [], targets: [], facts: [], benefits: [], ...found }) as unknown as CompiledDocument
const ids = (found: Partial<CompiledDocument>) => proposals(compiled(found)).map(({ kind, id }) => `${kind} ${id}`)

test('all kinds are proposed, in the order of the text', () => {
  const found = {
    measures: [measure('m', 10, 20)],
    duties: [duty('d', 30, 38)],
    targets: [target('t', 0, 8)],
    facts: [fact],
    benefits: [benefit],
  }
  expect(ids(found)).toEqual(['target t', 'measure m', 'duty d', 'fact f', 'benefit b'])
})

test('a duty in the sentence of a measure is reviewed with it', () => {
  const measures = [measure('m', 10, 20)]
  expect(ids({ measures, duties: [duty('same', 10, 20), duty('within', 12, 15), duty('next', 20, 30)] })).toEqual([
    'measure m',
    'duty next',
  ])
})

test('a document that binds nobody proposes no measures and duties, but what it states in figures', () => {
  const found = { measures: [measure('m', 10, 20, 'none')], duties: [duty('d', 30, 38, 'none')] }
  expect(ids({ ...found, targets: [target('t', 0, 8)], facts: [fact] })).toEqual(['target t', 'fact f'])
})

test('a form of support that the system does not know is another one', () => {
  expect(proposals(compiled({ benefits: [benefit] }))[0]?.current).toMatchObject({ kind: 'other', amount: 20 })
})
