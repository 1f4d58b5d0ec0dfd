import type { Commitment, FactFields, MeasureFields, TargetFields } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { ProblemError } from '../platform/problem/index.ts'
import { addition, changes, differs, review } from './review.ts'

const text = {
  text: '一、建设专班。建立专班，按月调度。二、人才。引进人才。',
  clauses: [
    { ref: '一', start: 0, end: 18, tails: [] },
    { ref: '二', start: 18, end: 29, tails: [] },
  ],
}
const by = { name: '甲', at: '2026-03-01T00:00:00.000Z' }
const fields: MeasureFields = {
  quote: '建立专班，按月调度',
  action: '建立专班',
  leads: ['市发展改革委'],
  cooperating: [],
  deadline: null,
  responsibility: 'lead',
  modality: 'plan',
}
const item: Commitment = {
  id: 'm1',
  kind: 'measure',
  clause: '一',
  start: 7,
  end: 16,
  state: 'proposed',
  origin: 'compiled',
  proposed: fields,
  current: fields,
  corrected: false,
  revision: 1,
  reviewedBy: null,
  reviewedAt: null,
  carriedFrom: null,
}
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof ProblemError ? error.code : String(error)
  }
  return 'none'
}

describe('a review', () => {
  test('confirms, and keeps who and when', () => {
    const after = review(item, { action: 'confirm' }, text, by)
    expect(after).toMatchObject({
      state: 'confirmed',
      revision: 2,
      reviewedBy: '甲',
      reviewedAt: by.at,
      corrected: false,
    })
  })

  test('corrects, and thereby confirms', () => {
    const after = review(
      item,
      { action: 'correct', kind: 'measure', fields: { leads: ['市科技局'], deadline: '2026-06' } },
      text,
      by,
    )
    expect(after).toMatchObject({
      state: 'confirmed',
      corrected: true,
      current: { leads: ['市科技局'], deadline: '2026-06' },
    })
    expect(after.proposed).toEqual(fields)
  })

  test('moves the item to a corrected quote', () => {
    const after = review(item, { action: 'correct', kind: 'measure', fields: { quote: '按月调度' } }, text, by)
    expect(text.text.slice(after.start, after.end)).toBe('按月调度')
  })

  test('opens again as the compiler had it', () => {
    const corrected = review(
      item,
      { action: 'correct', kind: 'measure', fields: { action: '另一件事', quote: '按月调度' } },
      text,
      by,
    )
    const after = review(corrected, { action: 'reopen' }, text, by)
    expect(after).toMatchObject({
      state: 'proposed',
      corrected: false,
      current: fields,
      start: 7,
      end: 16,
      revision: 3,
    })
  })
})

describe('a wrong correction', () => {
  const correct = (wrong: Partial<MeasureFields>) =>
    codeOf(() => review(item, { action: 'correct', kind: 'measure', fields: wrong }, text, by))

  test('with words that the clause does not have is refused', () => {
    expect(correct({ quote: '引进人才' })).toBe('quote-not-found')
    expect(correct({ quote: '没有的话' })).toBe('quote-not-found')
  })

  test('with a responsibility and nobody named is refused', () => {
    expect(correct({ leads: [] })).toBe('lead-missing')
    expect(correct({ leads: [], responsibility: null })).toBe('none')
  })

  test('with a body that stands twice is refused', () => {
    expect(correct({ cooperating: ['市发展改革委'] })).toBe('body-twice')
  })
})

describe('an addition', () => {
  test('is confirmed from the start and has its place in the text', () => {
    const added = addition({ kind: 'measure', clause: '二', fields: { ...fields, quote: '引进人才' } }, text, by)
    expect(added).toMatchObject({ state: 'confirmed', origin: 'added', proposed: null, revision: 1 })
    expect(text.text.slice(added.start, added.end)).toBe('引进人才')
  })

  test('to a clause that is not there is refused', () => {
    expect(codeOf(() => addition({ kind: 'measure', clause: '九', fields }, text, by))).toBe('clause-not-found')
  })
})

describe('the other kinds', () => {
  const figures = {
    text: '三、目标。到2027年产值达到80亿元。经营者不得哄抬价格。给予最高20万元贴息。去年产值62亿元。',
    clauses: [{ ref: '三', start: 0, end: 50, tails: [] }],
  }
  const target: TargetFields = {
    quote: '产值达到80亿元',
    subject: null,
    metric: '产值',
    kind: 'level',
    comparator: 'eq',
    value: 80,
    valueMax: null,
    unit: '亿元',
    dueYear: 2027,
    baselineValue: null,
    baselineYear: null,
    scope: 'city',
  }
  const proposal = { ...item, kind: 'target', clause: '三', proposed: target, current: target } as Commitment
  const correctTarget = (fields: Partial<TargetFields>) =>
    codeOf(() => review(proposal, { action: 'correct', kind: 'target', fields }, figures, by))

  test('a target is corrected in its own fields, and opens again as it was', () => {
    const after = review(
      proposal,
      { action: 'correct', kind: 'target', fields: { value: 85, comparator: 'gte' } },
      figures,
      by,
    )
    expect(after).toMatchObject({ corrected: true, current: { value: 85, comparator: 'gte', metric: '产值' } })
    expect(changes(proposal, after)).toEqual({
      state: { before: 'proposed', after: 'confirmed' },
      comparator: { before: 'eq', after: 'gte' },
      value: { before: 80, after: 85 },
    })
    expect(review(after, { action: 'reopen' }, figures, by).current).toEqual(target)
  })

  test('a target without a value is qualitative, and one with a value is not', () => {
    expect(correctTarget({ value: null })).toBe('value-missing')
    expect(correctTarget({ comparator: 'qualitative' })).toBe('value-unexpected')
    expect(correctTarget({ comparator: 'qualitative', value: null, unit: null })).toBe('none')
  })

  test('a range has two ends in their order, anything else one', () => {
    expect(correctTarget({ comparator: 'range' })).toBe('range-wrong')
    expect(correctTarget({ comparator: 'range', valueMax: 70 })).toBe('range-wrong')
    expect(correctTarget({ comparator: 'range', valueMax: 80 })).toBe('none')
    expect(correctTarget({ valueMax: 90 })).toBe('range-wrong')
  })

  test('a baseline lies before the year that it is measured against', () => {
    expect(correctTarget({ baselineYear: 2027 })).toBe('baseline-late')
    expect(correctTarget({ baselineYear: 2023 })).toBe('none')
  })

  test('a correction of another kind than the item is refused', () => {
    expect(codeOf(() => review(proposal, { action: 'correct', kind: 'duty', fields: {} }, figures, by))).toBe(
      'kind-differs',
    )
  })

  test('a duty without a bearer and an amount without a unit are refused', () => {
    const duty = { quote: '不得哄抬价格', bearer: [] as string[], modality: 'prohibition' as const }
    const addDuty = (fields: typeof duty) => codeOf(() => addition({ kind: 'duty', clause: '三', fields }, figures, by))
    expect(addDuty(duty)).toBe('bearer-missing')
    expect(addDuty({ ...duty, bearer: ['经营者', '经营者'] })).toBe('body-twice')
    const benefit = {
      quote: '给予最高20万元贴息',
      who: null,
      condition: null,
      amount: 20,
      amountMax: 20,
      unit: null,
      kind: 'loan-discount' as const,
    }
    const addBenefit = (more: object) =>
      codeOf(() => addition({ kind: 'benefit', clause: '三', fields: { ...benefit, ...more } }, figures, by))
    expect(addBenefit({})).toBe('unit-missing')
    expect(addBenefit({ unit: '万元', amountMax: 10 })).toBe('range-wrong')
    expect(addBenefit({ unit: '万元' })).toBe('none')
  })

  test('several targets may stand in the same words, the same one only once', () => {
    const first = addition({ kind: 'target', clause: '三', fields: target }, figures, by)
    const other = { ...target, metric: '产值增速', value: 6, unit: '%' }
    const second = addition({ kind: 'target', clause: '三', fields: other }, figures, by, [first])
    expect(second.id).toBe(`${first.id}-2`)
    const again = (fields: TargetFields) =>
      codeOf(() => addition({ kind: 'target', clause: '三', fields }, figures, by, [first, second]))
    expect([again(target), again(other)]).toEqual(['commitment-exists', 'commitment-exists'])
  })

  test('the order in which the database keeps the keys of a change is no correction', () => {
    const fact: FactFields = {
      quote: '去年产值62亿元',
      subject: null,
      metric: '产值',
      value: 62,
      unit: '亿元',
      period: '2025',
      change: { value: 4, unit: '%', versus: '上年' },
    }
    expect(differs('fact', fact, { ...fact, change: { versus: '上年', unit: '%', value: 4 } })).toBe(false)
    expect(differs('fact', fact, { ...fact, change: { versus: '上年', unit: '%', value: 5 } })).toBe(true)
  })
})

test('a sentence has one measure: a second one is refused', () => {
  const one = addition({ kind: 'measure', clause: '二', fields: { ...fields, quote: '引进人才' } }, text, by)
  const add = () =>
    addition({ kind: 'measure', clause: '二', fields: { ...fields, quote: '引进人才', action: '别的' } }, text, by, [
      one,
    ])
  expect(codeOf(add)).toBe('commitment-exists')
})

test('the audit tells only what changed', () => {
  const after = review(item, { action: 'correct', kind: 'measure', fields: { deadline: '2026' } }, text, by)
  expect(changes(item, after)).toEqual({
    state: { before: 'proposed', after: 'confirmed' },
    deadline: { before: null, after: '2026' },
  })
})
