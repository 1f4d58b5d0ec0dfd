import type { Commitment } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { clauseContents, countLooks, countReviewLooks } from './clause-content.ts'

type Clause = Parameters<typeof clauseContents>[0][number]
type Item = Parameters<typeof clauseContents>[1][number]

function clause(ref: string, start: number, committing: Clause['committing'] = true): Clause {
  return { eId: `${ref}@${start}`, ref, level: 1, heading: null, text: '', start, end: start + 10, committing }
}

function item(kind: Item['kind'], ref: string, start: number, state: Commitment['state'] = 'proposed'): Item {
  return { kind, clause: ref, state, start, end: start + 2 }
}

describe('what a clause holds', () => {
  test('is counted by kind, without the rejected', () => {
    const [one] = clauseContents(
      [clause('一', 0)],
      [item('measure', '一', 1), item('measure', '一', 4), item('fact', '一', 6), item('target', '一', 8, 'rejected')],
    )
    expect(one?.counts).toEqual({ measure: 2, target: 0, duty: 0, fact: 1, benefit: 0 })
    expect(one?.look).toBe('measure')
  })

  test('looks like the rarer kind, however many there are of the commoner', () => {
    const looks = (...kinds: Item['kind'][]) =>
      clauseContents(
        [clause('一', 0)],
        kinds.map((kind) => item(kind, '一', 1)),
      )[0]?.look
    expect(looks('measure', 'measure', 'target')).toBe('target')
    expect(looks('measure', 'duty', 'measure')).toBe('duty')
    expect(looks('fact', 'fact', 'benefit', 'measure')).toBe('benefit')
    expect(looks('fact', 'measure')).toBe('measure')
  })

  test('is nothing for a reason, or for none that is known', () => {
    const made = clauseContents(
      [clause('一', 0, 'retrospect'), clause('二', 10, 'heading-only'), clause('三', 20), clause('四', 30, 'odd')],
      [],
    )
    expect(made.map(({ look }) => look)).toEqual(['retrospect', 'heading-only', 'nothing', 'nothing'])
  })

  test('goes to the clause in which it stands where two have the same number', () => {
    const made = clauseContents(
      [clause('一', 0), clause('一', 10)],
      [item('measure', '一', 12), item('fact', '一', 99)],
    )
    expect(made.map(({ counts }) => [counts.measure, counts.fact])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('of no clause stands in a block of its own, at its place in the text', () => {
    const made = clauseContents([clause('一', 20)], [item('measure', '前言', 3), item('measure', '前言', 9)])
    expect(made.map(({ ref, size, items }) => [ref, size, items])).toEqual([
      ['前言', 8, 2],
      ['一', 10, 0],
    ])
  })
})

test('a clause is reviewed when all of its items are, the rejected too', () => {
  const states: readonly (readonly Commitment['state'][])[] = [
    [],
    ['proposed', 'proposed'],
    ['proposed', 'rejected'],
    ['confirmed', 'rejected'],
  ]
  const made = states.map(
    (given) =>
      clauseContents(
        [clause('一', 0)],
        given.map((state) => item('measure', '一', 1, state)),
      )[0]?.reviewLook,
  )
  expect(made).toEqual(['no-items', 'open', 'some', 'done'])
})

test('the legend counts every clause that holds a kind, and each empty clause once', () => {
  const made = clauseContents(
    [clause('一', 0), clause('二', 10), clause('三', 20, 'preamble')],
    [
      item('target', '一', 1),
      item('measure', '一', 2),
      item('measure', '二', 11),
      item('measure', '二', 12, 'confirmed'),
    ],
  )
  expect([...countLooks(made)]).toEqual([
    ['target', { clauses: 1, items: 1 }],
    ['measure', { clauses: 2, items: 3 }],
    ['preamble', { clauses: 1, items: 0 }],
  ])
  expect([...countReviewLooks(made)]).toEqual([
    ['some', { clauses: 1, items: 2 }],
    ['open', { clauses: 1, items: 2 }],
    ['no-items', { clauses: 1, items: 0 }],
  ])
})
