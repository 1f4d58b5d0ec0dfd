import { describe, expect, test } from 'vitest'
import { type GanttRow, milestoneState } from './gantt-row.ts'
import { placeOf, spanOf, stretchOf, ticksOf, wholeTicks } from './time-scale.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const row = (part: Partial<GanttRow>): GanttRow => ({ key: 'a', label: 'a', ...part })

describe('the span of a chart', () => {
  test('covers plans, what was done and milestones, in whole ticks', () => {
    const rows = [
      row({ planned: { from: '2026-02-10', to: '2026-08-31' } }),
      row({ actual: { from: '2026-03-01', to: '2026-09-15' } }),
      row({ milestones: [{ key: 'm', label: 'm', due: '2027-05-01' }] }),
    ]
    expect(spanOf(rows, '2026-11-22', 'month')).toEqual({ from: '2026-02-01', to: '2027-05-31' })
    expect(spanOf(rows, '2026-11-22', 'quarter')).toEqual({ from: '2026-01-01', to: '2027-06-30' })
    expect(spanOf(rows, '2026-11-22', 'year')).toEqual({ from: '2026-01-01', to: '2027-12-31' })
  })

  test('reaches today for what still runs, and is the present tick without rows', () => {
    const running = [row({ actual: { from: '2026-03-01', to: null } })]
    expect(spanOf(running, '2026-11-22', 'month').to).toBe('2026-11-30')
    expect(spanOf([], '2028-02-05', 'month')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  })
})

describe('places', () => {
  test('are shares of the days, first and last day in it', () => {
    expect(placeOf('2026-01-01', year)).toBe(0)
    expect(stretchOf(year, year)).toEqual({ at: 0, width: 1 })
    expect(stretchOf({ from: '2026-12-31', to: '2026-12-31' }, year).width).toBeCloseTo(1 / 365)
  })

  test('are cut off at the ends of the span', () => {
    const { at, width } = stretchOf({ from: '2025-06-01', to: '2026-01-31' }, year)
    expect(at).toBe(0)
    expect(width).toBeCloseTo(31 / 365)
    expect(stretchOf({ from: '2024-01-01', to: '2024-02-01' }, year).width).toBe(0)
  })
})

describe('ticks', () => {
  test('fill the span without gap, whatever the scale', () => {
    for (const scale of ['month', 'quarter', 'year'] as const) {
      const span = wholeTicks({ from: '2025-05-20', to: '2028-02-29' }, scale)
      const ticks = ticksOf(span, scale)
      let end = 0
      for (const { at, width } of ticks) {
        expect(at).toBeCloseTo(end, 10)
        end = at + width
      }
      expect(end).toBeCloseTo(1, 10)
    }
  })

  test('are numbered as the calendar does', () => {
    const ticks = ticksOf(wholeTicks({ from: '2026-05-20', to: '2027-02-01' }, 'quarter'), 'quarter')
    expect(ticks.map(({ year, number }) => `${year}-${number}`)).toEqual(['2026-2', '2026-3', '2026-4', '2027-1'])
    expect(ticksOf(year, 'month').map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
})

test('a milestone is done, done late, late or to come; on its day it is not late yet', () => {
  const at = (due: string, doneOn?: string) =>
    milestoneState({ key: 'm', label: 'm', due, doneOn: doneOn ?? null }, '2026-11-22')
  expect(at('2026-11-01', '2026-11-01')).toBe('done')
  expect(at('2026-11-01', '2026-11-02')).toBe('doneLate')
  expect(at('2026-11-21')).toBe('late')
  expect(at('2026-11-22')).toBe('upcoming')
})
