import type { CityPack } from '@linchpin/pack-kit'
import { type Label, ofKind } from '@linchpin/pack-kit'
import type { JobWork } from '../../platform/jobs/index.ts'
import { createWorkerPool } from '../../platform/workers/index.ts'
import type { SupplyFirm } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import type { StoredAnalysis } from './analyses.store.ts'
import { deliveriesOf, makersOf, type SegmentNames } from './known-supply.store.ts'
import { placeShocks } from './shocks.ts'
import { type Known, leastLoss, type Simulation, simulationOf } from './simulation.ts'
import type { Spread, SpreadPayload } from './spread-work.ts'
import { substitutesIn } from './substitutes.ts'
import { type Terms, type Variant, variants } from './terms.ts'

const threads = createWorkerPool<SpreadPayload, Spread>(new URL('./spread-work.ts', import.meta.url), {
  memoryMb: 2048,
})
const longestMs = 10 * 60_000
/** One spread costs little: it is followed to its end, further than where rankings stop. */
const eps = 1e-6

/** Lets firms fail three times, by each of the variants, and gathers what is known of those that are hit. */
export async function simulate(
  services: ChainsServices,
  { asOf, chain, shocks }: StoredAnalysis,
  terms: Terms,
  segments: SegmentNames,
  { signal, report }: Pick<JobWork, 'signal' | 'report'>,
): Promise<Simulation> {
  const { firms } = terms.columns
  const { shock, shocked } = placeShocks(firms, shocks, (key) => segments.get(key)?.name ?? key, asOf)
  const spreads: Partial<Record<Variant, Spread>> = {}
  for (const [at, variant] of variants.entries()) {
    report(at, variants.length)
    const input = { ...terms.variants[variant], eps }
    const counted = [terms.output, terms.jobs]
    spreads[variant] = await threads.run({ input, shock, leastLoss, counted }, { signal, timeoutMs: longestMs })
  }
  const done = spreads as Record<Variant, Spread>
  const failing = new Set(Array.from(shock.firms))
  const known = await knownOf(services, terms, done.medium, { asOf, chain, isFailing: (at) => failing.has(at) })
  return simulationOf(terms, shocked, done, known)
}

interface About {
  readonly asOf: string
  readonly chain: string | null
  readonly isFailing: (at: number) => boolean
}

async function knownOf(
  services: ChainsServices,
  terms: Terms,
  { down, up }: Spread,
  { asOf, chain, isFailing }: About,
): Promise<Known> {
  const { firms } = terms.columns
  const hit = firms.filter((_, at) => Math.max(down[at] as number, up[at] as number) >= leastLoss)
  const customers = hit.flatMap(({ key }) => key ?? [])
  const deliveries = await deliveriesOf(services, customers, asOf)
  const makers = await makersOf(services, {
    ...{ chain, products: deliveries.products },
    segments: [...new Set(hit.flatMap(({ segments }) => segments))],
  })
  return {
    delivery: (supplier, customer) => deliveries.find(firms[supplier] as SupplyFirm, firms[customer] as SupplyFirm),
    substitutes: substitutesIn(terms, makers, isFailing),
    bodyOf: bodyFinder(services, chain),
  }
}

/** The task force of the chain; the district where there is none. */
function bodyFinder({ pack, bodies }: ChainsServices, analysed: string | null): (firm: SupplyFirm) => Label | null {
  const forces = taskForcesOf(pack)
  const labelOf = (id: string | null | undefined): Label | null => (id ? (bodies.get(id)?.label ?? null) : null)
  return ({ chain, chains, district, key }) => {
    if (key === null) return null
    const own = analysed !== null && chains.includes(analysed) ? analysed : chain
    return labelOf(forces.get(own ?? '')) ?? labelOf(district)
  }
}

const taskForcesOf = (pack: CityPack | undefined): ReadonlyMap<string, string | null> =>
  new Map(pack === undefined ? [] : ofKind(pack, 'chain').map(({ id, taskForce }) => [id, taskForce]))
