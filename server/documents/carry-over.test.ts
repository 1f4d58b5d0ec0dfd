import type { CommitmentOf } from '@linchpin/api'
import { commitmentId } from '@linchpin/kernels/policy'
import { describe, expect, test } from 'vitest'
import { carryOver } from './carry-over.ts'

/** A version whose clauses are the given texts, numbered in order. */
function version(...texts: string[]) {
  const ordinals = ['一', '二', '三', '四']
  let at = 0
  const clauses = texts.map((text, i) => {
    const start = at
    at += text.length
    return { ref: ordinals[i] ?? '?', heading: null, text, start, end: at, tails: [] }
  })
  return { text: texts.join(''), clauses }
}

function commitment(
  clause: string,
  quote: string,
  more: Partial<CommitmentOf<'measure'>> = {},
): CommitmentOf<'measure'> {
  const fields = {
    quote,
    action: quote,
    leads: [],
    cooperating: [],
    deadline: null,
    responsibility: null,
    modality: 'plan' as const,
  }
  return {
    id: `${clause}:${quote}`,
    kind: 'measure',
    clause,
    start: 0,
    end: quote.length,
    state: 'proposed',
    origin: 'compiled',
    proposed: fields,
    current: fields,
    corrected: false,
    revision: 1,
    reviewedBy: null,
    reviewedAt: null,
    carriedFrom: null,
    ...more,
  }
}
const confirmed = { state: 'confirmed', reviewedBy: '甲', revision: 2 } as const

test('what was confirmed stays confirmed where its clause did not change', () => {
  const before = {
    ...version('建专班。', '引人才。'),
    version: 1,
    commitments: [commitment('一', '建专班', confirmed)],
  }
  const result = carryOver(before, { ...version('建专班。', '引更多人才。'), proposals: [commitment('一', '建专班')] })
  expect(result).toMatchObject({ kept: 1, lost: [] })
  expect(result.commitments).toHaveLength(1)
  expect(result.commitments[0]).toMatchObject({ state: 'confirmed', reviewedBy: '甲', carriedFrom: 1 })
})

test('what stood in a changed clause waits for a person again, and is told', () => {
  const old = commitment('二', '引人才', confirmed)
  const before = { ...version('建专班。', '引人才。'), version: 1, commitments: [old] }
  const result = carryOver(before, {
    ...version('建专班。', '引人才，建公寓。'),
    proposals: [commitment('二', '引人才，建公寓')],
  })
  expect(result).toMatchObject({ kept: 0, lost: [old] })
  expect(result.commitments.map((item) => item.state)).toEqual(['proposed'])
})

test('a clause that was only renumbered keeps its reviews', () => {
  const before = {
    ...version('建专班。', '引人才。'),
    version: 2,
    commitments: [commitment('二', '引人才', confirmed)],
  }
  const after = version('新的一条。', '建专班。', '引人才。')
  const result = carryOver(before, { ...after, proposals: [] })
  const [kept] = result.commitments
  expect(kept).toMatchObject({ clause: '三', state: 'confirmed', carriedFrom: 2 })
  expect(after.text.slice(kept?.start, kept?.end)).toBe('引人才')
})

test('rejected, corrected and added items are kept like confirmed ones', () => {
  const corrected = commitment('一', '建专班', { ...confirmed, corrected: true })
  const items = [
    { ...corrected, current: { ...corrected.current, leads: ['市科技局'] } },
    commitment('二', '引人才', { state: 'rejected', revision: 2 }),
    commitment('二', '人才', { ...confirmed, origin: 'added', proposed: null }),
  ]
  const texts = version('建专班。', '引人才。')
  const result = carryOver(
    { ...texts, version: 1, commitments: items },
    { ...texts, proposals: [commitment('一', '建专班')] },
  )
  expect(result.kept).toBe(3)
  expect(result.commitments[0]?.current).toMatchObject({ leads: ['市科技局'] })
})

test('ids of a renumbered clause go by kind, and several that quote the same words stay apart', () => {
  const target = (id: string, metric: string) =>
    ({
      ...commitment('一', '建专班', confirmed),
      id,
      kind: 'target',
      proposed: null,
      current: { quote: '建专班', metric },
    }) as never
  const before = {
    ...version('建专班。'),
    version: 1,
    commitments: [commitment('一', '建专班', confirmed), target('abc', '专班'), target('abc-2', '会议')],
  }
  const { commitments, kept } = carryOver(before, { ...version('新的一条。', '建专班。'), proposals: [] })
  expect(kept).toBe(3)
  const ids = commitments.map(({ id }) => id)
  expect(new Set(ids).size).toBe(3)
  expect(ids).toEqual([
    commitmentId('measure', '二', '建专班'),
    commitmentId('target', '二', '建专班'),
    commitmentId('target', '二', '建专班', 2),
  ])
})

describe('where a sentence holds several', () => {
  const benefit = (id: string, who: string, more: object = {}) => {
    const fields = { quote: '建专班', who, condition: null, amount: 5, amountMax: null, unit: '万元', kind: 'reward' }
    return { ...commitment('一', '建专班'), id, kind: 'benefit', proposed: fields, current: fields, ...more } as never
  }
  const texts = version('建专班。')

  test('a review stays with its own, though the compiler now counts another before it', () => {
    const before = { ...texts, version: 1, commitments: [benefit('b', '企业', confirmed)] }
    const { commitments } = carryOver(before, {
      ...texts,
      proposals: [benefit('b', '园区'), benefit('b-2', '企业')],
    })
    expect(commitments.map(({ id, state, current }) => [id, state, 'who' in current && current.who])).toEqual([
      ['b', 'proposed', '园区'],
      ['b-2', 'confirmed', '企业'],
    ])
  })

  test('what a person added takes the place of the same proposal, and of no other', () => {
    const added = benefit('b-2', '人才', { ...confirmed, origin: 'added', proposed: null })
    const proposals = [benefit('b', '企业'), benefit('b-2', '园区')]
    const of = (more: never[]) =>
      carryOver({ ...texts, version: 1, commitments: [added] }, { ...texts, proposals: [...proposals, ...more] })
    expect(of([]).commitments.map(({ id, state }) => [id, state])).toEqual([
      ['b', 'proposed'],
      ['b-2', 'proposed'],
      ['b-3', 'confirmed'],
    ])
    expect(of([benefit('b-3', '人才')]).commitments).toHaveLength(3)
  })
})
