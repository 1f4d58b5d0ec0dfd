import type { IoFlows, IoSectorRow, IoShock, IoShockResult } from '@linchpin/api'
import {
  createEconomy,
  type Economy,
  extensionMultipliers,
  linkages,
  outputMultipliers,
  ShockError,
  SingularMatrixError,
  sectorShock,
  supplyMultipliers,
  UnproductiveError,
} from '@linchpin/kernels/chain/input-output'
import { ProblemError } from '../../platform/problem/index.ts'
import { balanceShare, sum } from './check-io-table.ts'
import type { StoredIoTable } from './input-output.store.ts'
import { homeTable, kernelTable } from './kernel-table.ts'

type Held = Pick<StoredIoTable, 'name' | 'sectors' | 'table'>

function economyOf({ name, table }: Held, flows: IoFlows): Economy {
  try {
    return createEconomy(flows === 'home' ? homeTable(name, table) : kernelTable(table), balanceShare)
  } catch (error) {
    throw error instanceof UnproductiveError ? new ProblemError('io-table-unproductive', { name }) : error
  }
}

export function ioSectorRows(held: Held, flows: IoFlows): readonly IoSectorRow[] {
  const economy = economyOf(held, flows)
  const { valueAdded, output } = economy.table
  const [multiplier, supply] = [outputMultipliers(economy), supplyMultipliers(economy)]
  const added = extensionMultipliers(economy, valueAdded)
  const { backward, forward } = linkages(economy)
  return held.sectors.map((sector, at) => ({
    ...sector,
    output: output[at] as number,
    valueAdded: valueAdded[at] as number,
    jobs: held.table.jobs?.[at] ?? null,
    multiplier: multiplier[at] as number,
    valueAddedMultiplier: added[at] as number,
    supplyMultiplier: supply[at] as number,
    backward: backward[at] as number,
    forward: forward[at] as number,
  }))
}

export function ioShock(held: Held, { model, measure, at, flows, shocks }: IoShock): IoShockResult {
  const places = shocks.map(({ code }) => {
    const place = held.sectors.findIndex((sector) => sector.code === code)
    if (place === -1) throw new ProblemError('io-sector-unknown', { code })
    return place
  })
  const economy = economyOf(held, flows)
  const change = Float64Array.from(shocks, (shock) => shock.change)
  const result = solved(() => sectorShock(economy, { model, measure, at, sectors: Int32Array.from(places), change }))
  const { jobs, valueAdded } = held.table
  const ofShare = (totals: readonly number[] | null, place: number) =>
    totals === null || measure === 'price' ? null : (totals[place] as number) * (result.share[place] as number)
  const rows = held.sectors.map((sector, place) => ({
    ...sector,
    isShocked: places.includes(place),
    share: result.share[place] as number,
    amount: result.amount[place] as number,
    valueAdded: ofShare(valueAdded, place),
    jobs: ofShare(jobs, place),
  }))
  const total = (of: (row: (typeof rows)[number]) => number | null) =>
    rows.some((row) => of(row) === null) ? null : sum(rows.map((row) => of(row) as number))
  return {
    rows,
    total: result.total,
    share: result.total / sum(held.table.output),
    valueAdded: total((row) => row.valueAdded),
    jobs: total((row) => row.jobs),
  }
}

function solved<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof SingularMatrixError) throw impossible('together')
    if (error instanceof ShockError) throw impossible(error.problem === 'twice' ? 'twice' : 'makes-nothing')
    throw error
  }
}

/** What the shapes of the request cannot rule out. */
const reasons = {
  twice: ['同一部门选了两次', 'a sector is named twice'],
  'makes-nothing': ['所选部门没有产出', 'a sector makes nothing'],
  together: ['所选部门的变动互相决定，不能同时给定', 'the changes of these sectors decide each other'],
} as const

function impossible(reason: keyof typeof reasons): ProblemError {
  const [reasonZh, reasonEn] = reasons[reason]
  return new ProblemError('io-shock-impossible', { reasonZh, reasonEn })
}
