import {
  type CascadeInput,
  CascadeInputError,
  createNetwork,
  createSolver,
  failureOf,
  type Solver,
} from '@linchpin/kernels/chain'
import { solveInThreads } from '@linchpin/server/solver'
import { UsageError } from '../../usage-error.ts'
import { type CascadeArguments, readArguments } from './arguments.ts'
import { BadFile } from './bad-lines.ts'
import { readEdges } from './read-edges.ts'
import { readEssential } from './read-essential.ts'
import { type Firms, readFirms } from './read-firms.ts'
import { type NamedShock, readScenarios } from './read-scenarios.ts'
import { headLine, riskLines } from './risk-table.ts'
import { writeOut } from './write-out.ts'

/** `linchpin cascade --edges F --firms F --essential F …`: the risk of each firm, of those named, or of scenarios. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const given = readArguments(args)
  const { input, firms } = await readInput(given)
  const all = await shocksOf(given, firms)
  const shocks = all.filter((_, at) => at % given.shard.n === given.shard.k - 1)
  const solver = solverOf(given, input, shocks)
  await solveInThreads(solver, { threads: given.threads, onProgress: tellProgress(shocks.length) })
  const names = shocks.map(({ name }) => name)
  const table = [headLine(given.scenarios === undefined ? 'firm' : 'scenario'), ...riskLines(names, solver)]
  await writeOut(given.out, table)
  return tellOpen(names, solver)
}

async function readInput(given: CascadeArguments): Promise<{ input: CascadeInput; firms: Firms }> {
  const { weights, revenue, costs } = given
  const firms = await readFirms(
    given.firms,
    [weights, revenue, costs].filter((name) => name !== undefined),
  )
  const { sectors, kinds } = await readEssential(given.essential)
  const sector = sectorsOf(given, firms, sectors)
  const { links, bad } = await readEdges(given.edges, firms.place)
  if (bad.count > 0) {
    process.stderr.write(bad.text)
    if (!given.skipsBadLines) {
      throw new BadFile(`${bad.count} lines are no links. Mend them, or leave them out with --skip-bad-lines.`)
    }
    process.stderr.write(`${bad.count} lines were left out.\n`)
  }
  const network = createNetwork(firms.ids.length, links)
  const { merged, selfSuppliers } = network
  if (merged > 0)
    process.stderr.write(`${merged} links stood beside another one of the same two firms and were added to it.\n`)
  if (selfSuppliers.length > 0)
    process.stderr.write(`${selfSuppliers.length} firms supply themselves; these links are kept.\n`)
  const column = (name: string | undefined) => (name === undefined ? undefined : firms.columns.get(name))
  const [weight, whole, spent] = [column(weights), column(revenue), column(costs)]
  return {
    firms,
    input: {
      ...{ network, sector, sectors: sectors.length },
      essential: given.everyInput === null ? kinds : new Uint8Array(kinds.length).fill(given.everyInput),
      market: given.market === 'sector' ? sector : null,
      ...(weight && { weights: [weight] }),
      ...(whole && { revenue: whole }),
      ...(spent && { costs: spent }),
    },
  }
}

function sectorsOf({ essential }: CascadeArguments, firms: Firms, sectors: readonly string[]): Int32Array {
  const place = new Map(sectors.map((sector, at) => [sector, at]))
  const missing = new Set(firms.sector.filter((sector) => !place.has(sector)))
  if (missing.size === 0) return Int32Array.from(firms.sector, (sector) => place.get(sector) as number)
  throw new BadFile(
    `${essential}: ${missing.size} sectors of firms are missing: ${[...missing].slice(0, 10).join(', ')}. Add a line and a column for each.`,
  )
}

async function shocksOf({ scenarios, shock }: CascadeArguments, firms: Firms): Promise<readonly NamedShock[]> {
  if (scenarios !== undefined) return readScenarios(scenarios, firms.place)
  const names = shock.length > 0 ? shock : firms.ids
  return names.map((name) => {
    const firm = firms.place.get(name)
    if (firm === undefined) throw new UsageError(`--shock is ${name}: there is no such firm.`)
    return { name, shock: failureOf(firm) }
  })
}

function solverOf(given: CascadeArguments, input: CascadeInput, shocks: readonly NamedShock[]): Solver {
  const { eps, convergence, literalEmptyMarket, threads } = given
  try {
    return createSolver(
      input,
      shocks.map(({ shock }) => shock),
      { eps, convergence, literalEmptyMarket, threads },
    )
  } catch (error) {
    if (error instanceof CascadeInputError) throw new BadFile(error.message)
    throw error
  }
}

/** A line every few seconds, and none for what is done at once. */
function tellProgress(count: number): (taken: number) => void {
  const everyMs = 5000
  let last = Date.now()
  return (taken) => {
    if (Date.now() - last < everyMs) return
    last = Date.now()
    process.stderr.write(`${taken} of ${count} (${Math.floor((100 * taken) / count)}%)\n`)
  }
}

/** What has not come to rest is told, and is a failure. */
function tellOpen(names: readonly string[], { risks }: Solver): number {
  const open = names.filter((_, at) => risks.isConverged[at] === 0)
  if (open.length === 0) return 0
  process.stderr.write(
    `${open.length} cascades had not come to rest when they were ended: ${open.slice(0, 10).join(', ')}. Their figures are lower bounds; a larger --eps ends them earlier.\n`,
  )
  return 1
}
