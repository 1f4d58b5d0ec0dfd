/**
 * The rules kernel: 200 programmes of eight conditions each for a million enterprises. On columns, on two threads, beside
 * DuckDB on two threads; from rows in PostgreSQL to outcomes in PostgreSQL; one enterprise with reasons; two other engines
 * on a few, for orientation. Outcomes are compared with a naive oracle. The exit code is 1 where a limit is missed.
 *
 * What is timed: the kernel from columns in memory to every outcome of every row in memory (two bits each) and their counts,
 * rules compiled anew; DuckDB from its table in memory to the counts alone, its query planned beforehand.
 */
import { decide, explain, type Outcomes, outcomeAt } from '@linchpin/kernels/rules'
import { decideNaively } from '../kernels/rules/fixtures/naive-oracle.ts'
import { leastMs } from './policy/measure-time.ts'
import { delivered, type Form, forms, metOnly } from './rules/duckdb-forms.ts'
import { enterprises, recordOf } from './rules/enterprises.ts'
import { openDuckdb, timeQuery } from './rules/in-duckdb.ts'
import { matchInPostgres } from './rules/in-postgres.ts'
import { decideInThreads } from './rules/in-threads.ts'
import { leastMsOf } from './rules/least-ms.ts'
import { inJsonRulesEngine, inZen, plainRules } from './rules/other-engines.ts'
import { conditionsEach, day, programmes } from './rules/programmes.ts'

const rows = 1_000_000
const threads = 2
const rounds = 3
const limits = { kernelSeconds: 2.5, postgresSeconds: 8, reasonsMs: 5, growth: 12 }
let missed = 0

const table = enterprises(rows, 1)
const rules = programmes(200, 2)
console.log(`${rows} enterprises, ${rules.length} programmes of ${conditionsEach} conditions, ${threads} threads`)

const inThreads = () => decideInThreads(rules, table, day, threads)
const outcomes = await inThreads()
reportOracle(outcomes)
await reportDuckdb()
await reportGrowth()
await reportPostgres()
reportReasons()
await reportOtherEngines()
process.exitCode = missed === 0 ? 0 : 1

/** One enterprise of every 200, each of its outcomes. */
function reportOracle(decided: Outcomes): void {
  const sample = Array.from({ length: rows / 200 }, (_, index) => index * 200 + (index % 200))
  let wrong = 0
  const shares = { met: 0, notMet: 0, unknown: 0 }
  for (const row of sample) {
    const record = recordOf(table, row)
    rules.forEach((rule, index) => {
      const expected = decideNaively(rule, record, day)
      shares[expected]++
      if (outcomeAt(decided, index, row) !== expected) wrong++
    })
  }
  const all = sample.length * rules.length
  const percent = (count: number) => `${((100 * count) / all).toFixed(0)} %`
  console.log(`met ${percent(shares.met)}, not met ${percent(shares.notMet)}, unknown ${percent(shares.unknown)}`)
  judge('a naive oracle on a sample', wrong === 0, `${wrong} of ${all} outcomes differ`, '0')
}

async function reportDuckdb(): Promise<void> {
  const duckdb = await openDuckdb(table, threads)
  const { form, source } = await fastestForm()
  const count = form.counts(rules, source)
  const times = { kernel: [] as number[], duckdb: [] as number[] }
  let differing = 0
  // By turns, so that a busy stretch of the machine meets both.
  for (let round = 0; round < rounds; round++) {
    times.kernel.push(await leastMsOf(3, inThreads))
    const { ms, row } = await timeQuery(duckdb, count)
    times.duckdb.push(ms)
    differing = rules.filter((_, rule) => !sameCounts(row, rule)).length
  }
  const [kernel, peer] = [Math.min(...times.kernel), Math.min(...times.duckdb)]
  console.log(`kernel: ${seconds(times.kernel)}; DuckDB, ${form.name}: ${seconds(times.duckdb)}`)
  const kept = await leastMsOf(2, () => timeQuery(duckdb, delivered(rules, source)))
  const metAlone = await leastMsOf(2, () => timeQuery(duckdb, metOnly(rules, source)))
  console.log(`DuckDB with all outcomes kept ${seconds([kept])}; only how many are met ${seconds([metAlone])}`)
  judge('counts of DuckDB', differing === 0, `${differing} of ${rules.length} programmes differ`, '0')
  judge('columns', kernel <= limits.kernelSeconds * 1000, seconds([kernel]), `≤ ${limits.kernelSeconds} s`)
  judge('beside DuckDB', kernel <= peer, `× ${(kernel / peer).toFixed(2)} its time`, '≤ × 1')
  duckdb.closeSync()

  async function fastestForm(): Promise<{ form: Form; source: string }> {
    const tried = []
    for (const from of ['coded', 'enterprise'])
      for (const each of forms) {
        const ms = await leastMsOf(2, () => timeQuery(duckdb, each.counts(rules, `${from}_part`)))
        tried.push({ form: each, source: from, ms })
      }
    tried.sort((a, b) => a.ms - b.ms)
    console.log('forms for DuckDB, tried on the first rows:')
    console.table(
      tried.map(({ form: { name }, source, ms }) => ({
        form: name,
        texts: source === 'coded' ? 'ENUM' : 'VARCHAR',
        ms: ms.toFixed(0),
      })),
    )
    const [best] = tried
    if (best === undefined) throw new Error('no form was tried')
    return best
  }
}

function sameCounts(row: readonly number[], rule: number): boolean {
  return row[2 * rule] === outcomes.counts[3 * rule + 1] && row[2 * rule + 1] === outcomes.counts[3 * rule]
}

async function reportGrowth(): Promise<void> {
  const small = enterprises(rows / 10, 1)
  const smallMs = await leastMsOf(12, () => decideInThreads(rules, small, day, threads))
  const largeMs = await leastMsOf(6, inThreads)
  const ratio = largeMs / smallMs
  judge('10 × the enterprises', ratio <= limits.growth, `× ${ratio.toFixed(2)} the time`, `≤ × ${limits.growth}`)
}

async function reportPostgres(): Promise<void> {
  const { runs, counts, megabytes, pages } = await matchInPostgres(table, rules, day, threads, rounds)
  const same = counts.every((count, at) => count === outcomes.counts[at])
  judge('counts by way of PostgreSQL', same, same ? 'the same' : 'differ', 'the same')
  console.log(`PostgreSQL to PostgreSQL: ${seconds(runs)}; ${megabytes.toFixed(0)} MB of outcomes with their index`)
  const least = Math.min(...runs)
  judge(
    'PostgreSQL to PostgreSQL',
    least <= limits.postgresSeconds * 1000,
    seconds([least]),
    `≤ ${limits.postgresSeconds} s`,
  )
  const { programmes: own, few, many } = pages
  console.log(
    `pages: the programmes of an enterprise ${own.toFixed(1)} ms; the first 50 whom a programme reaches ` +
      `${many.toFixed(1)} ms (reaches many), ${few.toFixed(1)} ms (reaches few)`,
  )
}

function reportReasons(): void {
  const records = Array.from({ length: 50 }, (_, index) => recordOf(table, index * 7))
  const each = (run: (record: (typeof records)[number]) => void) => {
    for (const record of records) run(record)
    const times = records.map((record) => leastMs(3, () => run(record)))
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  }
  const decided = each((record) => rules.map((rule) => decide(rule, record, day)))
  const told = each((record) => rules.map((rule) => explain(rule, decide(rule, record, day), 'zh')))
  const limit = `< ${limits.reasonsMs} ms`
  judge('one enterprise, 200 programmes, with reasons', decided < limits.reasonsMs, `${decided.toFixed(2)} ms`, limit)
  judge('the same, reasons in words', told < limits.reasonsMs, `${told.toFixed(2)} ms`, limit)
}

async function reportOtherEngines(): Promise<void> {
  const few = plainRules(rules, 20)
  const records = Array.from({ length: 2000 }, (_, row) => recordOf(table, row))
  const own = () =>
    records.reduce((sum, record) => sum + few.filter((rule) => decide(rule, record, day).outcome === 'met').length, 0)
  const ownMs = leastMs(3, own)
  const zen = await inZen(few, records)
  const json = await inJsonRulesEngine(few, records)
  const per = (ms: number) => `${((1000 * ms) / (few.length * records.length)).toFixed(1)} µs`
  console.log(
    `${records.length} enterprises × ${few.length} programmes, one at a time, a decision: decide with reasons ${per(ownMs)}, ` +
      `GoRules Zen ${per(zen.ms)}, json-rules-engine ${per(json.ms)} (both know met and not met only)`,
  )
  const met = own()
  const same = zen.met === met && json.met === met
  judge('who meets them', same, `${met}, ${zen.met} and ${json.met} pairs`, 'the same')
}

function seconds(times: readonly number[]): string {
  return times.map((ms) => `${(ms / 1000).toFixed(2)} s`).join(', ')
}

function judge(what: string, holds: boolean, figure: string, limit: string): void {
  if (!holds) missed += 1
  console.log(`${holds ? '✓' : '✗'} ${what}: ${figure} (limit ${limit})`)
}
