/** What the failure of each firm and of each segment would cost: one after another, each alone. */
import type { CriticalityResult, LowToHigh, RankedFirm, RankedSegment } from '@linchpin/api'
import type { JobWork } from '../../platform/jobs/index.ts'
import type { SupplyFirm } from '../links/read-network.store.ts'
import type { RestOfFirms } from './analyses.tables.ts'
import type { SegmentNames } from './known-supply.store.ts'
import { lowToHigh } from './low-to-high.ts'
import { eachFirm, solveGroups } from './solve.ts'
import type { Groups, Risks } from './solve-input.ts'
import { type Terms, type Variant, variants } from './terms.ts'

export interface Criticality {
  readonly result: CriticalityResult
  /** The most critical first. */
  readonly rows: readonly RankedFirm[]
  readonly rest: RestOfFirms
}

/** Rows that are kept: nobody reads further. */
const mostRows = 2000
/** Above this many firms a range would take three times what is long already. */
const mostForRange = 30_000
const curvePoints = 120

export const refused = ({ totals }: Terms): Criticality => ({
  result: {
    isRefused: true,
    ...{
      output: totals.output,
      jobs: totals.jobs,
      ranked: 0,
      unconverged: 0,
      hasRange: false,
      segments: [],
      curve: [],
    },
  },
  rows: [],
  rest: [],
})

export async function criticalityOf(
  terms: Terms,
  /** Of those that are ranked. */
  segmentNames: SegmentNames,
  job: Pick<JobWork, 'signal' | 'report'>,
): Promise<Criticality> {
  const { columns, totals } = terms
  const { firms } = columns
  const segments = segmentsOf(firms, (segment) => segmentNames.has(segment))
  const groups = together(eachFirm(firms.length), segments)
  const asked: readonly Variant[] = firms.length > mostForRange ? ['medium'] : variants
  const whole = asked.length * (groups.start.length - 1)
  let done = 0
  job.report(0, whole)
  const watched = {
    signal: job.signal,
    report: (more: number) => {
      done += more
      job.report(done, whole)
    },
  }
  const solved = new Map<Variant, Risks>()
  for (const variant of asked) solved.set(variant, await solveGroups(terms.variants[variant], groups, watched))
  const medium = solved.get('medium') as Risks
  const rangeOf = (group: number): LowToHigh =>
    lowToHigh(
      asked.map((variant) => (solved.get(variant) as Risks).total[0]?.[group] ?? 0),
      medium.total[0]?.[group] ?? 0,
    )
  const jobsOf = (group: number) => {
    const share = medium.total[1]?.[group]
    return share === undefined ? null : share * totals.jobs
  }
  const order = firms
    .map((_, at) => at)
    .sort((a, b) => (medium.total[0]?.[b] ?? 0) - (medium.total[0]?.[a] ?? 0) || idAt(firms, a) - idAt(firms, b))
  const rows = order.slice(0, mostRows).map((at, place): RankedFirm => {
    const { id, key, name, district, chain, segments: own } = firms[at] as SupplyFirm
    return {
      ...{ id, key, name, district, chain, rank: place + 1, risk: rangeOf(at), jobs: jobsOf(at) },
      ...{ down: medium.down[at] ?? 0, up: medium.up[at] ?? 0, sweeps: medium.sweeps[at] ?? 0 },
      segments: [...new Set(own.flatMap((segment) => segmentNames.get(segment)?.name ?? []))],
      isConverged: asked.every((variant) => solved.get(variant)?.isConverged[at] === 1),
    }
  })
  const ranked = segments.keys.map((segment, at): RankedSegment => {
    const group = firms.length + at
    const named = segmentNames.get(segment)
    return {
      ...{ segment, name: named?.name ?? segment, chain: named?.chain ?? null },
      firms: (segments.start[at + 1] ?? 0) - (segments.start[at] ?? 0),
      ...{ risk: rangeOf(group), jobs: jobsOf(group) },
    }
  })
  const rest = order.slice(mostRows).map((at) => [idAt(firms, at), medium.total[0]?.[at] ?? 0] as const)
  return {
    rows,
    rest: rest.filter(([, share]) => share > 0),
    result: {
      isRefused: false,
      ...{ output: totals.output, jobs: totals.jobs, ranked: firms.length, hasRange: asked.length > 1 },
      unconverged: unconvergedIn([...solved.values()]),
      segments: ranked.sort((a, b) => b.risk.medium - a.risk.medium || (a.segment < b.segment ? -1 : 1)),
      curve: curveOf(order, rangeOf),
    },
  }
}

const idAt = (firms: readonly SupplyFirm[], at: number): number => firms[at]?.id ?? 0

function unconvergedIn(risks: readonly Risks[]): number {
  const [first] = risks
  if (first === undefined) return 0
  return first.isConverged.reduce(
    (count, _, group) => count + (risks.every(({ isConverged }) => isConverged[group] === 1) ? 0 : 1),
    0,
  )
}

/** The first ranks one by one, later ones further and further apart. */
function curveOf(order: readonly number[], rangeOf: (at: number) => LowToHigh): CriticalityResult['curve'] {
  const step = Math.max(1, order.length) ** (1 / curvePoints)
  const places = new Set(Array.from({ length: Math.min(20, order.length) }, (_, at) => at))
  for (let at = 1; at < order.length; at = Math.max(at + 1, at * step)) places.add(Math.floor(at))
  if (order.length > 0) places.add(order.length - 1)
  return [...places].sort((a, b) => a - b).map((place) => ({ rank: place + 1, ...rangeOf(order[place] as number) }))
}

interface Segments extends Groups {
  readonly keys: readonly string[]
}

/** All firms that make for a segment, of those that are asked for. */
export function segmentsOf(firms: readonly SupplyFirm[], isAsked: (segment: string) => boolean): Segments {
  const members = new Map<string, number[]>()
  firms.forEach(({ segments }, at) => {
    for (const segment of segments.filter(isAsked)) {
      const own = members.get(segment)
      if (own === undefined) members.set(segment, [at])
      else own.push(at)
    }
  })
  const keys = [...members.keys()].sort()
  const lists = keys.map((key) => members.get(key) as number[])
  const start = new Int32Array(keys.length + 1)
  lists.forEach((list, at) => {
    start[at + 1] = (start[at] as number) + list.length
  })
  return { keys, start, firm: Int32Array.from(lists.flat()) }
}

function together(one: Groups, other: Groups): Groups {
  const behind = one.firm.length
  return {
    start: Int32Array.from([...one.start, ...other.start.subarray(1).map((at) => at + behind)]),
    firm: Int32Array.from([...one.firm, ...other.firm]),
  }
}
