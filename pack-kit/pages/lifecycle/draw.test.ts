import { describe, expect, test } from 'vitest'
import type { CaseType } from '../../definitions/case.ts'
import { problem } from '../fixtures/yunzhu.ts'
import type { Diagram } from './diagram.ts'
import { drawLifecycle } from './index.ts'

const draw = (type: CaseType) => drawLifecycle(type, (id) => id, 'zh')
const both = (text: string) => ({ zh: text, en: text })

/** A chain of so many states, each leading to the next, and moves beside it. */
function chain(length: number, more: Readonly<Record<string, { from: readonly string[]; to: string }>> = {}): CaseType {
  const steps = Array.from(
    { length: length - 1 },
    (_, at) => [`m${at}`, { from: [`s${at}`], to: `s${at + 1}` }] as const,
  )
  const moves = [...steps, ...Object.entries(more)].map(([id, { from, to }]) => [
    id,
    { ...problem.moves.plan, label: both(`办${id}`), from, to },
  ])
  const states = Array.from({ length }, (_, at) => [
    `s${at}`,
    { label: both(`环节${at}`), within: null, isFinal: at === length - 1 },
  ])
  return { ...problem, initial: 's0', states: Object.fromEntries(states), moves: Object.fromEntries(moves) }
}

const overlaps = ({ states, moves }: Diagram): readonly string[] => {
  const boxes = [
    ...states.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    ...moves.map(({ ids, label: { x, y, width, height } }) => ({
      id: ids.join(),
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
    })),
  ]
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.id} × ${b.id}`),
  )
}

describe('states', () => {
  test('stand from left to right in the order of the moves', () => {
    const { states } = draw(chain(4))
    expect(states.map(({ x }) => x)).toEqual(states.map(({ x }) => x).toSorted((a, b) => a - b))
    expect([states[0]?.isInitial, states[3]?.isFinal]).toEqual([true, true])
  })

  test('and names of moves never lie on each other', () => {
    expect(overlaps(draw(problem))).toEqual([])
    const busy = chain(7, {
      back: { from: ['s3'], to: 's1' },
      restart: { from: ['s5'], to: 's0' },
      jump: { from: ['s0'], to: 's5' },
      stay: { from: ['s2'], to: 's2' },
      leap: { from: ['s1', 's2'], to: 's6' },
    })
    expect(overlaps(draw(busy))).toEqual([])
  })

  test('that no move reaches are drawn all the same', () => {
    const type = chain(3)
    const lost = { ...type, states: { ...type.states, lost: { label: both('孤立'), within: null, isFinal: false } } }
    expect(draw(lost).states.map(({ id }) => id)).toContain('lost')
  })
})

describe('moves', () => {
  test('that lead back, and those that stay, are marked as such', () => {
    const { moves } = draw(chain(4, { back: { from: ['s2'], to: 's0' }, stay: { from: ['s1'], to: 's1' } }))
    expect(moves.filter(({ isBack }) => isBack).flatMap(({ ids }) => ids)).toEqual(['back', 'stay'])
  })

  test('between the same two states share one curve', () => {
    const { moves } = draw(chain(2, { other: { from: ['s0'], to: 's1' } }))
    expect(moves.map(({ ids, label }) => [ids, label.lines])).toEqual([
      [
        ['m0', 'other'],
        ['办m0 /', '办other'],
      ],
    ])
  })

  test('from many states begin at one gate, and those states bear its mark', () => {
    const { gates, states, moves } = draw(chain(6, { stop: { from: ['s0', 's1', 's2', 's3'], to: 's5' } }))
    expect(gates.map(({ mark }) => mark)).toEqual(['①'])
    expect(states.map(({ marks }) => marks.join(''))).toEqual(['①', '①', '①', '①', '', ''])
    expect(moves.filter(({ ids }) => ids.includes('stop'))).toHaveLength(1)
  })

  test('in a circle with every state before every other still find a place', () => {
    const all = Object.fromEntries(
      [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => [`x${a}${b}`, { from: [`s${a}`], to: `s${b}` }] as const)),
    )
    const { moves } = draw(chain(4, all))
    expect(new Set(moves.flatMap(({ ids }) => ids)).size).toBe(16 + 3)
    expect(moves.every(({ path }) => !/NaN|undefined|Infinity/.test(path))).toBe(true)
  })
})

test('a long lifecycle is folded into bands, and what is cut goes on at the joint of the same letter', () => {
  const { width, joints, states } = draw(chain(20, { back: { from: ['s18'], to: 's1' } }))
  expect(width).toBeLessThanOrEqual(1180)
  expect(states.every(({ x, width: own }) => x >= 0 && x + own <= width)).toBe(true)
  const letters = joints.map(({ letter }) => letter).toSorted()
  expect(letters.filter((letter) => letter === 'A')).toHaveLength(2)
  expect(letters.length).toBeGreaterThan(4)
  expect(draw(chain(3)).joints).toEqual([])
})

test('the same definition is drawn the same way every time', () => {
  expect(JSON.stringify(draw(problem))).toBe(JSON.stringify(draw(problem)))
})
