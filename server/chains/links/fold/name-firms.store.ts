/** Firms as the lines name them, and which of these are one firm. */
import { type DuckDBConnection, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api'
import { normaliseCreditCode } from '@linchpin/kernels/quantity'
import { firmOf } from '../firm-identity.ts'
import { rowsOf } from './duck.store.ts'

/** A number for a code and a name as they were written: adding up by it takes a tenth of the memory of adding up by the texts. */
export type Mark = (code: string, name: string) => string
const marks: readonly Mark[] = [
  (code, name) => `hash(${code}, ${name})`,
  // Should two texts ever have one number.
  (code, name) => `md5_number(coalesce(${code}, '') || chr(31) || coalesce(${name}, ''))`,
]

/** Makes `firm` with each firm once, and `firm_named` with the firm (`null`: none) that each mark means; says which mark tells them apart. */
export async function nameFirms(connection: DuckDBConnection, writer: DuckDBConnection, lines: string): Promise<Mark> {
  await connection.run(`create or replace table named as
    select distinct if(of_customer, c_code, s_code) as code, if(of_customer, c_name, s_name) as name
    from (${lines}) cross join (values (false), (true)) side(of_customer)`)
  const mark = await distinctMark(connection)
  await readNames(connection, writer)
  await connection.run(`create or replace table firm as
    select row_number() over () as firm, identity, min(firm_code) as code,
      coalesce(min(case when firm_name <> firm_code then firm_name end), min(firm_name)) as name, min(form) as form
    from firm_read where identity is not null group by identity`)
  await connection.run(`create or replace table firm_named as
    select ${mark('r.code', 'r.name')} as mark, f.firm from firm_read r left join firm f on f.identity = r.identity`)
  return mark
}

async function distinctMark(connection: DuckDBConnection): Promise<Mark> {
  for (const mark of marks) {
    const [row] = await rowsOf(
      connection,
      `select count(*) = count(distinct ${mark('code', 'name')}) as "isDistinct" from named`,
    )
    if (row?.isDistinct === true) return mark
  }
  throw new Error('Two firms have one mark')
}

/**
 * Names are read in JavaScript: what makes two of them one is the same here and wherever else firms are named. `writer`: a connection of
 * its own, since whatever is written on the one that streams ends the stream without a word.
 */
async function readNames(connection: DuckDBConnection, writer: DuckDBConnection): Promise<void> {
  const columns = ['code', 'name', 'identity', 'firm_code', 'firm_name', 'form']
  await connection.run(`create or replace table firm_read (${columns.map((each) => `${each} varchar`).join(', ')})`)
  const appender = await writer.createAppender('firm_read')
  const result = await connection.stream('select code, name from named')
  for (;;) {
    const chunk = await result.fetchChunk()
    if (chunk === null || chunk.rowCount === 0) break
    const [codes, names] = chunk.getColumns() as [(string | null)[], (string | null)[]]
    const firms = codes.map((code, at) =>
      firmOf({ code: code === null ? null : normaliseCreditCode(code), name: names[at] ?? null }),
    )
    const texts = (['identity', 'code', 'name', 'nameForm'] as const).map((key) =>
      firms.map((firm) => firm?.[key] ?? null),
    )
    const read = DuckDBDataChunk.create(
      columns.map(() => VARCHAR),
      chunk.rowCount,
    )
    read.setColumns([codes, names, ...texts])
    appender.appendDataChunk(read)
  }
  appender.closeSync()
}
