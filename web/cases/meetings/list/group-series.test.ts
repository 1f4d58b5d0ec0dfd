import type { MeetingSeries } from '@linchpin/api'
import { expect, test } from 'vitest'
import { groupSeries, nextOf } from './group-series.ts'

const label = { zh: '会', en: 'meeting' }
const series = (kind: string, chain: string | null, more: Partial<MeetingSeries> = {}): MeetingSeries => ({
  ...{ kind, label, heldBy: { id: 'office', label }, chair: [], every: 'week', mayRun: true },
  chain: chain === null ? null : { id: chain, label },
  ...{ lastHeldOn: null, current: null, dueOn: null },
  ...more,
})
const planned = (on: string, state: 'preparing' | 'held' = 'preparing') => ({ current: { id: on, on, state } })

test('what is under way stands first, then what comes next, then what nobody planned', () => {
  const groups = groupSeries([
    series('unplanned', null),
    series('due', null, { dueOn: '2026-12-01' }),
    series('planned', null, planned('2026-11-25')),
    series('running', null, planned('2026-12-20', 'held')),
    series('other', null),
  ])
  expect(groups.map(({ kind }) => kind)).toEqual(['running', 'planned', 'due', 'unplanned', 'other'])
})

test('the chains of one kind tell the nearest together, and when the last of them was held', () => {
  const told = nextOf([
    series('force', 'a', { dueOn: '2026-12-05', lastHeldOn: '2026-11-05' }),
    series('force', 'b', planned('2026-11-30')),
    series('force', 'c', { lastHeldOn: '2026-11-12' }),
  ])
  expect([told.chain?.id, told.current?.on, told.lastHeldOn]).toEqual(['b', '2026-11-30', '2026-11-12'])
})
