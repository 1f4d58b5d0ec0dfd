/**
 * Links of a large file are a partition of their own: it is filled before it has an index, which takes a third of the time, and undone
 * by being dropped. What comes one by one, or in small files, is partition 0.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/index.ts'

/** Links from which on a file is worth a partition. A default of the system. */
const leastLinks = 20_000

/** Writes the links that `from` selects: `supplier`, `customer`, `value`, `lines`. How many there were. */
export async function addLinks(
  tx: Transaction,
  { source, asOf, links, from }: { source: number; asOf: string; links: number; from: SQL },
): Promise<number> {
  const isOwn = links >= leastLinks
  const table = sql.raw(isOwn ? partOf(source) : 'supply_link')
  const part = sql`${isOwn ? source : 0}::int`
  if (isOwn)
    await tx.execute(
      sql`create table ${table} (like supply_link including defaults, check (part = ${sql.raw(`${source}`)}))`,
    )
  const { rowCount } = await tx.execute(sql`
    insert into ${table} (source, part, supplier, customer, value, lines, as_of)
    select ${source}::int, ${part}, supplier, customer, value, lines, ${asOf}::date from (${from}) l`)
  if (isOwn) await attach(tx, source)
  return rowCount ?? 0
}

/** The check on `part` spares the reading of the rows, and the indexes are there: nobody waits. */
async function attach(tx: Transaction, source: number): Promise<void> {
  const part = partOf(source)
  await tx.execute(
    sql.raw(`
    create index ${part}_supplier on ${part} (supplier);
    create index ${part}_customer on ${part} (customer);
    alter table supply_link attach partition ${part} for values in (${source});
    analyze ${part}`),
  )
}

/** Takes all links of a source out. How many there were. */
export async function deleteLinks(tx: Transaction, source: number): Promise<number> {
  const part = partOf(source)
  const { rows } = await tx.execute<{ isThere: boolean }>(sql`select to_regclass(${part}) is not null as "isThere"`)
  const isOwn = rows[0]?.isThere === true
  // Whoever drops a part locks the whole table. Asked for first, two who do so wait for each other; asked for last, neither could go on.
  if (isOwn) await tx.execute(sql`lock table supply_link in access exclusive mode`)
  const { rowCount } = await tx.execute(sql`delete from supply_link where source = ${source} and part = 0`)
  if (!isOwn) return rowCount ?? 0
  const { rows: counted } = await tx.execute<{ links: string }>(sql.raw(`select count(*) as links from ${part}`))
  await tx.execute(sql.raw(`drop table ${part}`))
  return Number(counted[0]?.links)
}

const partOf = (source: number): string => `supply_link_${source}`
