/**
 * The cascade: every firm's failure, on networks of the generator beside the repository, against the plain solver there, by turns in one
 * run. The exit code is 1 where a limit is missed.
 *
 * `npm run bench -- cascade [quick]`: `quick` leaves out the largest network.
 */
import { createCascades, createSolver, failureOf, type Solver, solveOn } from '@linchpin/kernels/chain'
import { solveInThreads } from '@linchpin/server/solver'
import { type BenchNetwork, benchNetwork, hasGenerator } from './cascade/networks.ts'
import { sweepTime } from './cascade/sweep-time.ts'

const limits = { timesNaive: 15, allSeconds: 120, growth: 30 }
const rounds = 3
const threads = 2
const sizes = [
  { firms: 10_000, sectors: 40, seed: 21, sample: 4000, naive: 300 },
  { firms: 10_000, sectors: 616, seed: 22, sample: 4000, naive: 300 },
  { firms: 30_000, sectors: 40, seed: 23, sample: 3000, naive: 100 },
  { firms: 100_000, sectors: 40, seed: 24, sample: 2000, naive: 40 },
].filter(({ firms }) => process.argv[3] !== 'quick' || firms < 100_000)
let missed = 0

if (!hasGenerator) {
  console.log('the generator of networks is not beside the repository: nothing is measured')
} else {
  const msOf = new Map<string, number>()
  for (const { firms, sectors, seed, sample, naive } of sizes) {
    const network = await benchNetwork(firms, sectors, seed)
    msOf.set(`${firms}/${sectors}`, await measure(network, sample, naive))
    network.remove()
  }
  const [small, large] = [msOf.get('10000/40'), msOf.get('100000/40')]
  if (small !== undefined && large !== undefined) {
    const growth = large / small
    judge('ten times the firms', growth <= limits.growth, `× ${growth.toFixed(1)} a shock`, `× ${limits.growth}`)
  }
}
process.exitCode = missed === 0 ? 0 : 1

/** Milliseconds a shock on one thread. */
async function measure(network: BenchNetwork, sample: number, naive: number): Promise<number> {
  const { firms, sectors, input } = network
  const links = input.network.value.length
  console.log(
    `\n${firms} firms, ${sectors} sectors, ${links} links; ${sample} failures spread over the firms, least of ${rounds}`,
  )
  const firmOf = (at: number, of: number) => Math.floor((at * firms) / of)
  const shocks = Array.from({ length: sample }, (_, at) => failureOf(firmOf(at, sample)))
  const before = performance.now()
  const solver = createSolver(input, shocks, { threads })
  const preparedMs = performance.now() - before
  const [one, two, plain] = [[] as number[], [] as number[], [] as number[]]
  for (let round = 0; round < rounds; round++) {
    plain.push(network.naiveMs(naive))
    one.push(await timed(solver, 1))
    two.push(await timed(solver, threads))
  }
  const [oneMs, twoMs, naiveMs] = [Math.min(...one), Math.min(...two), Math.min(...plain)]
  const megabytes = (solver.lane.memory.buffer.byteLength / 1e6).toFixed(0)
  console.log(
    `prepared in ${preparedMs.toFixed(0)} ms; ${megabytes} MB for ${threads} threads; mean of ${meanSweeps(solver)} sweeps`,
  )
  console.log(
    `${oneMs.toFixed(3)} ms a shock on one thread, ${twoMs.toFixed(3)} on ${threads}; plain solver ${naiveMs.toFixed(2)}`,
  )
  const times = naiveMs / oneMs
  judge(
    'beside the plain solver',
    times >= limits.timesNaive,
    `${times.toFixed(1)} times as fast`,
    `${limits.timesNaive} times`,
  )
  reportDeviation(network, solver, (at) => firmOf(at, sample))
  const { ms, bytes, streamedMs } = sweepTime(network)
  console.log(
    `a sweep of eight over everything: ${ms.toFixed(2)} ms for ${(bytes / 1e6).toFixed(0)} MB, ` +
      `${(ms / streamedMs).toFixed(1)} times as long as a copy of as many bytes`,
  )
  if (firms === 100_000) await measureAll(network)
  return oneMs
}

async function timed(solver: Solver, threadCount: number): Promise<number> {
  solver.taken[0] = 0
  const start = performance.now()
  if (threadCount === 1) solveOn(solver, 0)
  else await solveInThreads(solver, { threads: threadCount })
  return (performance.now() - start) / solver.risks.sweeps.length
}

async function measureAll({ firms, input }: BenchNetwork): Promise<void> {
  const all = Array.from({ length: firms }, (_, firm) => failureOf(firm))
  const start = performance.now()
  const solver = createSolver(input, all, { threads })
  await solveInThreads(solver, { threads })
  const seconds = (performance.now() - start) / 1000
  judge(
    `all ${firms} firms on ${threads} threads`,
    seconds <= limits.allSeconds,
    `${seconds.toFixed(0)} s`,
    `${limits.allSeconds} s`,
  )
}

/** Beside the same shocks one by one, which the reference's own tables are compared with in the tests. */
function reportDeviation({ input }: BenchNetwork, { risks }: Solver, firmOf: (at: number) => number): void {
  const cascades = createCascades(input)
  const sample = Array.from({ length: 25 }, (_, at) => Math.floor((at * risks.sweeps.length) / 25))
  const off = sample.map((at) => {
    const { risks: expected, sweeps } = cascades.run(failureOf(firmOf(at)))
    const deviation = Math.abs((expected[0]?.total ?? 2) - (risks.total[0]?.[at] ?? 0))
    return sweeps === risks.sweeps[at] ? deviation : 1
  })
  const most = Math.max(...off)
  judge('off from one by one', most < 1e-9, most.toExponential(1), '1e-9, equal sweeps')
}

function meanSweeps({ risks }: Solver): string {
  return (risks.sweeps.reduce((sum, count) => sum + count, 0) / risks.sweeps.length).toFixed(1)
}

function judge(what: string, isReached: boolean, figure: string, limit: string): void {
  if (!isReached) missed++
  console.log(`${isReached ? 'ok  ' : 'MISS'} ${what}: ${figure} (limit ${limit})`)
}
