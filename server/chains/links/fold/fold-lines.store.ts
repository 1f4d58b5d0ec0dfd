/**
 * Folds the lines of a table into links with DuckDB. The table is read once for the names of firms and once into numbers, of which the
 * rest is asked: what the amounts are in and of when, the sums, what was left out and why. Memory is limited; what does not fit goes to a
 * disk.
 */
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { ProblemError } from '../../../platform/problem/index.ts'
import { noBadRecords } from './clean-text.ts'
import { guarded, quoted, rowsOf } from './duck.store.ts'
import { asWritten, leftOut, numberIn, type Run, sumOf } from './left-out.store.ts'
import { fenIn, type LineColumn, type MoneyUnit, unitOfAmounts } from './line-columns.ts'
import { faultSql, readLines, refusalSql } from './line-sql.store.ts'
import { nameFirms } from './name-firms.store.ts'
import type { OpenedTable, TableRows } from './open-table.ts'

export interface FoldTerms {
  readonly columns: readonly LineColumn[]
  readonly unit: { readonly stated: MoneyUnit | null; readonly head: MoneyUnit | null }
  /** The last day that counts; `null`: that of the newest line. */
  readonly asOf: string | null
  readonly today: string
}
export interface RefusedExample {
  readonly row: number
  readonly given: string
}
export interface FoldedLink {
  readonly supplier: string
  readonly customer: string
  readonly fen: number
  readonly lines: number
}
export interface Folded {
  readonly unit: MoneyUnit
  readonly asOf: string
  /** Days of the first and the last line that counts; `null`: lines have no day. */
  readonly period: { readonly from: string; readonly until: string } | null
  readonly counts: {
    readonly lines: number
    readonly links: number
    readonly firms: number
    readonly refused: Readonly<Record<string, number>>
  }
  readonly fen: number
  readonly examples: Readonly<Record<string, readonly RefusedExample[]>>
  readonly first: readonly FoldedLink[]
  /** Firms whose code is no credit code: taken as given. */
  readonly oddCodes: number
}

const memoryLimit = '160MB'
const mostLines = 100_000_000
const linksShown = 50

export interface Fold {
  readonly header: readonly string[]
  readonly fold: (terms: FoldTerms) => Promise<Folded>
  readonly close: () => void
}

/** `dir`: for what does not fit into memory and what comes out: `firms.csv` and `links.csv`. */
export async function openFold(table: OpenedTable, dir: string, name: string): Promise<Fold> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...{ memory_limit: memoryLimit, threads: '2', temp_directory: join(dir, 'spill') },
    ...{ autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', preserve_insertion_order: 'true' },
    max_temp_directory_size: '20GB',
  })
  const [connection, writer] = [await instance.connect(), await instance.connect()]
  const typed = table.rows.kind === 'parquet' ? await parquetColumns(connection, table.rows.path, name) : []
  const header = table.rows.kind === 'parquet' ? typed.map((each) => each.name) : table.header
  const foldRows = (rows: TableRows, terms: FoldTerms) => {
    const opened = { connection, writer, rows, dir, name }
    return foldLines(opened, sourceSql(rows, typed), terms)
  }
  return {
    header,
    fold: async (terms) => {
      const { rows } = table
      try {
        return await foldRows(rows, terms)
      } catch (error) {
        if (!(error instanceof LinesLeftOut) || rows.kind !== 'text' || rows.clean === null) throw error
        return foldRows(await rows.clean(), terms)
      }
    },
    close: () => {
      for (const each of [connection, writer]) each.closeSync()
      instance.closeSync()
    },
  }
}

/** The reader leaves out what it cannot read without a word, and would keep all of it in memory if it were asked to tell. */
class LinesLeftOut extends Error {}

interface ParquetColumn {
  readonly name: string
  readonly type: string
}

async function parquetColumns(
  connection: DuckDBConnection,
  path: string,
  name: string,
): Promise<readonly ParquetColumn[]> {
  try {
    const rows = await rowsOf(connection, `describe select * from read_parquet(${quoted(path)})`)
    return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }))
  } catch (cause) {
    const problem = new ProblemError('links-unreadable', { name })
    problem.cause = cause
    throw problem
  }
}

/** Moments are kept as those of Greenwich: what they were written as is what clocks in China showed. */
const asText = (column: string, type: string): string =>
  type.startsWith('TIMESTAMP WITH TIME ZONE')
    ? `(make_timestamp(epoch_us(${column})) + interval 8 hours)::varchar`
    : `${column}::varchar`

function sourceSql(rows: TableRows, columns: readonly ParquetColumn[]): (isNumbered: boolean) => string {
  if (rows.kind === 'parquet') {
    const names = columns.map((_, at) => `c${at}`)
    const list = columns.map(({ type }, at) => `${asText(`c${at}`, type)} as c${at}`).join(', ')
    const read = `(select * from read_parquet(${quoted(rows.path)}) as t(${names.join(', ')}))`
    return (isNumbered) =>
      isNumbered ? `(select row_number() over () as n, ${list} from ${read})` : `(select 0 as n, ${list} from ${read})`
  }
  const { path, separator, skip, first, numbered, quoted: isQuoted } = rows
  const mark = quoted(isQuoted ? '"' : '')
  const names = [...(numbered ? ['row'] : []), ...Array.from({ length: rows.columns }, (_, at) => `c${at}`)]
  const struct = names.map((each) => `'${each}': 'varchar'`).join(', ')
  const read = `read_csv(${quoted(path)}, auto_detect=false, header=false, skip=${skip},
    delim=${quoted(separator)}, quote=${mark}, escape=${mark}, null_padding=true, ignore_errors=true,
    max_line_size=262144, buffer_size=8388608, columns={${struct}})`
  const own = names.filter((each) => each !== 'row').join(', ')
  const number = (isNumbered: boolean) =>
    numbered ? 'row::bigint' : isNumbered ? `row_number() over () + ${first - 1}` : '0'
  return (isNumbered) => `(select ${number(isNumbered)} as n, ${own} from ${read})`
}

interface Found {
  readonly lines: number
  readonly units: ReadonlyMap<string, number>
  /** First and last of the days of each month. */
  readonly days: readonly { readonly first: string; readonly last: string }[]
}

interface Opened {
  readonly connection: DuckDBConnection
  readonly writer: DuckDBConnection
  readonly rows: TableRows
  readonly dir: string
  readonly name: string
}

async function foldLines(
  { connection, writer, rows, dir, name }: Opened,
  source: ReturnType<typeof sourceSql>,
  { columns, unit: said, asOf: wanted, today }: FoldTerms,
): Promise<Folded> {
  const run = (sql: string) => guarded(name, () => rowsOf(connection, sql))
  const lines = readLines(source(false), columns)
  const mark = await guarded(name, () => nameFirms(connection, writer, lines))
  // Read once: what follows is asked of numbers, which take a tenth of the texts.
  await run(`create or replace table line as
    select n, ${mark('s_code', 's_name')} as s_mark, ${mark('c_code', 'c_name')} as c_mark, number, cell_unit, day, fault,
      case when fault is not null then ${asWritten} end as given
    from (select *, ${faultSql(columns)} as fault from (${lines}))`)
  const found = await guarded(name, () => lookThrough(connection))
  const bad = rows.kind === 'text' ? rows.bad : noBadRecords
  if (rows.kind === 'text' && found.lines !== rows.lines)
    throw new LinesLeftOut(`Of ${rows.lines} lines ${found.lines} were read`)
  if (found.lines === 0) throw new ProblemError('links-no-lines', { name })
  if (found.lines > mostLines) throw new ProblemError('links-too-many-lines', { name, limit: mostLines })
  const unit = unitOfAmounts(said, found.units)
  if ('problem' in unit) throw new ProblemError(`links-unit-${unit.problem}`, { name, found: unit.found.join('、') })
  const asOf = wanted ?? newestOf(found.days, today) ?? today
  const terms = { columns, fen: fenIn[unit.unit], after: yearBefore(asOf), until: asOf < today ? asOf : today }
  const refusal = refusalSql(terms)
  await run(`
    create or replace table link as
    select s.firm as supplier, c.firm as customer, sum(f.fen) as fen, sum(f.lines)::bigint as lines
    from (select s_mark, c_mark, sum(round(number * ${terms.fen})) as fen, count(*) as lines
      from line where (${refusal}) is null group by 1, 2) f
      join firm_named s on s.mark = f.s_mark join firm_named c on c.mark = f.c_mark
    group by 1, 2`)
  // Firms of lines that are all left out are no firms of the links.
  await run(`delete from firm where firm not in (select supplier from link where supplier <> customer
    union select customer from link where supplier <> customer)`)
  const [counts] = await run(`
    select count(*) filter (where supplier <> customer)::double as links, (select count(*) from firm)::double as firms,
      (select count(*) from firm where length(code) <> 18)::double as "oddCodes",
      coalesce(sum(fen) filter (where supplier <> customer), 0) as fen,
      coalesce(sum(lines) filter (where supplier is null), 0)::double as "no-supplier",
      coalesce(sum(lines) filter (where supplier is not null and customer is null), 0)::double as "no-customer",
      coalesce(sum(lines) filter (where supplier = customer), 0)::double as self,
      coalesce(sum(lines) filter (where supplier <> customer), 0)::double as counted from link`)
  const { links, firms, oddCodes, fen, counted, ...unnamed } = counts ?? {}
  const left = await leftOut(run, numberIn(rows), refusal, (where) =>
    readLines(`(select * from ${source(true)} where ${where})`, columns),
  )
  const refused = sumOf(left.counts, { malformed: bad.count, ...unnamed })
  const told = Object.values(sumOf(left.counts, unnamed)).reduce((sum, each) => sum + each, Number(counted))
  if (told !== found.lines) throw new Error(`Of ${found.lines} lines ${told} are accounted for`)
  const examples = { ...left.examples, ...(bad.count > 0 ? { malformed: bad.first } : {}) }
  await run(`copy firm to ${quoted(join(dir, 'firms.csv'))} (format csv, header false)`)
  await run(`copy (select supplier, customer, fen, lines from link where supplier <> customer)
    to ${quoted(join(dir, 'links.csv'))} (format csv, header false)`)
  return {
    ...{ unit: unit.unit, asOf, fen: Number(fen), oddCodes: Number(oddCodes), examples },
    period: periodOf(found.days, terms),
    counts: { lines: found.lines + bad.count, links: Number(links), firms: Number(firms), refused },
    first: await firstLinks(run),
  }
}

/** How many lines, in which units, until when. */
async function lookThrough(connection: DuckDBConnection): Promise<Found> {
  const found = await rowsOf(
    connection,
    `select case when number is null then '?' else coalesce(cell_unit, '') end as unit, date_trunc('month', day) as month,
      count(*)::double as lines, min(day)::varchar as first, max(day)::varchar as last from line group by 1, 2`,
  )
  const units = new Map<string, number>()
  for (const { unit, lines } of found)
    if (unit !== '?') units.set(String(unit), (units.get(String(unit)) ?? 0) + Number(lines))
  return {
    lines: found.reduce((sum, row) => sum + Number(row.lines), 0),
    units,
    days: found.flatMap(({ first, last }) => (first === null ? [] : [{ first: String(first), last: String(last) }])),
  }
}

/** The first and the last day of lines that count. */
function periodOf(days: Found['days'], { after, until }: { readonly after: string; readonly until: string }) {
  const within = days.filter(({ last, first }) => last > after && first <= until)
  if (within.length === 0) return null
  const first = within.reduce((least, each) => (each.first < least ? each.first : least), until)
  const last = within.reduce((most, each) => (each.last > most ? each.last : most), after)
  return { from: first > after ? first : dayAfter(after), until: last < until ? last : until }
}

/** The newest day that is not to come. */
function newestOf(days: Found['days'], today: string): string | null {
  const known = days.flatMap(({ first, last }) => (last <= today ? [last] : first <= today ? [today] : []))
  return known.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null)
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

async function firstLinks(run: Run): Promise<readonly FoldedLink[]> {
  const links = 'select * from link where supplier <> customer'
  const rows = await run(`
    select s.name as supplier, c.name as customer, l.fen, l.lines::double as lines
    from (${links} and fen >= (select min(fen) from (select fen from (${links}) order by fen desc limit ${linksShown}))) l
      join firm s on s.firm = l.supplier join firm c on c.firm = l.customer
    order by l.fen desc, 1, 2 limit ${linksShown}`)
  return rows.map(({ supplier, customer, fen, lines }) => ({
    ...{ supplier: String(supplier), customer: String(customer), fen: Number(fen), lines: Number(lines) },
  }))
}

function yearBefore(day: string): string {
  const [year = '', rest] = [day.slice(0, 4), day.slice(4)]
  return `${Number(year) - 1}${rest === '-02-29' ? '-02-28' : rest}`
}
