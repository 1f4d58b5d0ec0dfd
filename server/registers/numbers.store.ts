/** Numbers that the system gives to entries which come in without a key: `GX-2026-000001`, one series a register and year. */
import { sql } from 'drizzle-orm'
import type { Transaction } from '../platform/database/index.ts'
import type { Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'
import { tableOf } from './register-sql.store.ts'

/** With the next number as its key, where it has none. */
export async function withNumber(
  tx: Transaction,
  register: KnownRegister,
  values: Values,
  day: string,
): Promise<Values> {
  const { name } = register.keyField
  if (register.numbered === null || (values[name] ?? null) !== null) return values
  const [number = null] = await nextNumbers(tx, register, day, 1)
  return { ...values, [name]: number }
}

const digits = 6

/**
 * The next `count` keys, none of which any entry has or had: what is withdrawn keeps its number, for its history goes by it. Others who
 * ask wait until the transaction ends.
 */
export async function nextNumbers(
  tx: Transaction,
  register: KnownRegister,
  day: string,
  count: number,
): Promise<readonly string[]> {
  const series = `${register.numbered}-${day.slice(0, 4)}-`
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('linchpin numbers ' || current_schema || ' ' || ${register.id}::text))`)
  const { rows: last } = await tx.execute<{ key: string }>(sql`
    select key from ${tableOf(register)} where key > ${series} and key < ${`${series}:`} and key ~ ${`^${series}\\d{${digits}}$`}
    order by key desc limit 1`)
  const first = Number(last[0]?.key.slice(series.length) ?? 0) + 1
  const { rows } = await tx.execute<{ key: string }>(sql`
    select key from (select ${series}::text || lpad(generate_series(${first}::int, ${10 ** digits - 1}::int)::text, ${digits}::int, '0') as key) next
    where not exists (select from entry_version v where v.register = ${register.id} and v.key = next.key) limit ${count}`)
  if (rows.length < count) throw new Error(`There are no numbers left of the form ${series}`)
  return rows.map(({ key }) => key)
}
