/** Firms fail: who is hit after which round, and how hard. */
import type { HitFirm, LowToHigh, SimulationResult } from '@linchpin/api'
import type { Label } from '@linchpin/pack-kit'
import type { SupplyFirm } from '../links/read-network.store.ts'
import type { RestOfFirms } from './analyses.tables.ts'
import { lowToHigh } from './low-to-high.ts'
import type { Spread } from './spread-work.ts'
import type { Terms, Variant } from './terms.ts'

export interface Simulation {
  readonly result: SimulationResult
  /** Those that fail, then the worst hit first. */
  readonly rows: readonly HitFirm[]
  readonly rest: RestOfFirms
}

/** Of its output. */
export const leastLoss = 0.01
const mostRows = 2000

/** What is known of a delivery from somebody who said so. */
export interface Delivery {
  readonly productKey: string | null
  readonly product: string | null
  readonly stockDays: number | null
  readonly switchDays: number | null
  readonly isSoleSource: boolean | null
}
export interface Known {
  /** By the numbers of supplier and customer within the links. */
  readonly delivery: (supplier: number, customer: number) => Delivery | undefined
  readonly substitutes: (
    supplier: number,
    customer: number,
    product: string | null,
  ) => Pick<HitFirm, 'substitutes' | 'substituteCount'>
  readonly bodyOf: (firm: SupplyFirm) => Label | null
}

export function simulationOf(
  terms: Terms,
  shocked: SimulationResult['shocked'],
  spreads: Readonly<Record<Variant, Spread>>,
  known: Known,
): Simulation {
  const { columns, output, jobs, totals } = terms
  const { firms } = columns
  const { medium } = spreads
  const lossAt = (at: number): LowToHigh => {
    const [low, middle, high] = [spreads.low, medium, spreads.high].map((each) => worst(each, at)) as [
      number,
      number,
      number,
    ]
    return lowToHigh([low, middle, high], middle)
  }
  const failing = firms.map((_, at) => medium.first[at] === 0)
  const from = sourcesOf(terms, medium)
  const hit = firms.map((_, at) => at).filter((at) => failing[at] || worst(medium, at) >= leastLoss)
  const order = hit.sort(
    (a, b) =>
      Number(failing[b]) - Number(failing[a]) ||
      worst(medium, b) * (output[b] as number) - worst(medium, a) * (output[a] as number) ||
      worst(medium, b) - worst(medium, a) ||
      (firms[a]?.id ?? 0) - (firms[b]?.id ?? 0),
  )
  const rows = order.slice(0, mostRows).map((at): HitFirm => {
    const firm = firms[at] as SupplyFirm
    const loss = lossAt(at)
    const via = failing[at] ? undefined : from(at)
    const isCounted = terms.countsAll || firm.key !== null
    const delivery = via?.direction === 'down' ? known.delivery(via.at, at) : undefined
    const others =
      via?.direction === 'down'
        ? known.substitutes(via.at, at, delivery?.productKey ?? null)
        : { substitutes: [], substituteCount: 0 }
    return {
      ...{ id: firm.id, key: firm.key, name: firm.name, district: firm.district, chain: firm.chain },
      ...{
        isShocked: failing[at] === true,
        sweep: medium.first[at] as number,
        loss,
        direction: via?.direction ?? null,
      },
      output: isCounted ? times(loss, output[at] as number) : null,
      jobs: isCounted && firm.staff !== null ? times(loss, firm.staff) : null,
      via: via ? { id: firms[via.at]?.id ?? 0, name: firms[via.at]?.name ?? '' } : null,
      ...{ product: delivery?.product ?? null, stockDays: delivery?.stockDays ?? null },
      ...{ switchDays: delivery?.switchDays ?? null, isSoleSource: delivery?.isSoleSource ?? null },
      ...others,
      body: known.bodyOf(firm),
    }
  })
  const sums = (weights: Float64Array): LowToHigh => {
    const of = (spread: Spread) => weights.reduce((total, weight, at) => total + weight * worst(spread, at), 0)
    return lowToHigh([of(spreads.low), of(medium), of(spreads.high)], of(medium))
  }
  const lost = sums(output)
  return {
    rows,
    rest: order.slice(mostRows).map((at) => [firms[at]?.id ?? 0, worst(medium, at)] as const),
    result: {
      ...{ shocked, leastLoss, total: totals, sweeps: medium.sweeps, output: lost, jobs: sums(jobs) },
      hit: hit.length - failing.filter(Boolean).length,
      share: times(lost, totals.output > 0 ? 1 / totals.output : 0),
      isConverged: Object.values(spreads).every(({ isConverged }) => isConverged),
      first: firstOut(rows),
      bySweep: medium.bySweep.map(({ hit: count, sums: [lostOutput = 0, lostJobs = 0] }, sweep) => ({
        ...{ sweep, hit: count, output: lostOutput, jobs: lostJobs },
      })),
      byDistrict: byDistrict(terms, medium, hit),
    },
  }
}

const worst = ({ down, up }: Spread, at: number): number => Math.max(down[at] as number, up[at] as number)
const times = ({ low, medium, high }: LowToHigh, by: number): LowToHigh => ({
  ...{ low: low * by, medium: medium * by, high: high * by },
})

/** From where most of a firm's damage came: a supplier or a customer that was hit before it. */
function sourcesOf({ columns, sales, purchases }: Terms, { down, up, first }: Spread) {
  const { supplier, customer, value, firms } = columns
  const most = new Float64Array(firms.length)
  const source = new Int32Array(firms.length).fill(-1)
  const offer = (to: number, from: number, damage: number) => {
    if ((first[from] as number) === -1 || (first[from] as number) >= (first[to] as number)) return
    if (damage <= (most[to] as number)) return
    most[to] = damage
    source[to] = from
  }
  const isDown = (at: number) => (down[at] as number) >= (up[at] as number)
  for (let link = 0; link < value.length; link++) {
    const [from, to] = [supplier[link] as number, customer[link] as number]
    if (isDown(to)) offer(to, from, ((value[link] as number) / (purchases[to] as number)) * (down[from] as number))
    if (!isDown(from)) offer(from, to, ((value[link] as number) / (sales[from] as number)) * (up[to] as number))
  }
  return (at: number) => {
    const of = source[at] as number
    return of === -1 ? undefined : { at: of, direction: isDown(at) ? ('down' as const) : ('up' as const) }
  }
}

/** Those whose stock is known; the soonest. */
function firstOut(rows: readonly HitFirm[]): SimulationResult['first'] {
  const [soonest] = rows
    .filter(({ stockDays, isShocked }) => stockDays !== null && !isShocked)
    .sort((a, b) => (a.stockDays ?? 0) - (b.stockDays ?? 0) || b.loss.medium - a.loss.medium)
  return soonest ? { id: soonest.id, name: soonest.name, days: soonest.stockDays ?? 0 } : null
}

function byDistrict(
  { columns, output, jobs }: Terms,
  spread: Spread,
  hit: readonly number[],
): SimulationResult['byDistrict'] {
  const sums = new Map<string | null, { firms: number; output: number; jobs: number }>()
  for (const at of hit) {
    const firm = columns.firms[at] as SupplyFirm
    if (firm.key === null) continue
    const so = sums.get(firm.district) ?? { firms: 0, output: 0, jobs: 0 }
    so.firms++
    so.output += worst(spread, at) * (output[at] as number)
    so.jobs += worst(spread, at) * (jobs[at] as number)
    sums.set(firm.district, so)
  }
  return [...sums]
    .map(([district, losses]) => ({ district, ...losses }))
    .sort((a, b) => b.output - a.output || b.firms - a.firms)
}
