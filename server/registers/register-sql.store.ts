/** The table of a register and the columns of its fields as SQL. */
import { type SQL, sql } from 'drizzle-orm'
import type { KnownRegister } from './known-registers.ts'

export const tableOf = ({ form }: KnownRegister): SQL => sql.raw(`"${form.table}"`)

/** The column of a field in the table called `alias`; null where the city’s register has no such field. */
export function columnOf(register: KnownRegister, name: string, alias = 'e'): SQL {
  const seen = register.seen.get(name)
  return seen === undefined ? sql`null` : sql.raw(`${alias}."${seen.column}"`)
}
