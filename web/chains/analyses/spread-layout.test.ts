import type { HitFirm } from '@linchpin/api'
import { expect, test } from 'vitest'
import { drawingOf, layout } from './spread-layout.ts'

const hit = (id: number, sweep: number, via: number | null = null): HitFirm => ({
  ...{
    id,
    key: null,
    name: `云渚第${id}精密机床制造股份有限公司`,
    district: null,
    chain: null,
    isShocked: sweep === 0,
    sweep,
  },
  ...{ loss: { low: 0, medium: 0.5, high: 1 }, direction: via === null ? null : 'down', output: null, jobs: null },
  ...{ via: via === null ? null : { id: via, name: '' }, product: null, stockDays: null, switchDays: null },
  ...{ isSoleSource: null, substitutes: [], substituteCount: 0, body: null },
})

test('a column a round, each firm joined to the one that it was hit by, long names in part', () => {
  const { columns, links } = drawingOf([hit(1, 0), hit(2, 1, 1), hit(3, 3, 2)])
  expect(columns.map(({ sweep, nodes }) => [sweep, nodes.map(({ id }) => id)])).toEqual([
    [0, [1]],
    [1, [2]],
    [3, [3]],
  ])
  expect(links.map(({ key, column }) => [key, column])).toEqual([
    ['1 2', 1],
    ['2 3', 2],
  ])
  expect(columns[0]?.nodes[0]?.short).toMatch(/…$/)
})

test('more than fit are counted: in a column below, of later rounds in the last', () => {
  const crowd = Array.from({ length: 20 }, (_, at) => hit(at + 10, 1, 1))
  const late = Array.from({ length: 9 }, (_, at) => hit(at + 100, at + 2, 1))
  const { columns } = drawingOf([hit(1, 0), ...crowd, ...late])
  expect(columns).toHaveLength(layout.mostColumns)
  expect(columns[1]).toMatchObject({ rest: 20 - layout.mostInColumn, isRest: false })
  expect(columns.at(-1)).toMatchObject({ isRest: true, sweep: 6 })
  expect(columns.at(-1)?.nodes).toHaveLength(5)
})
