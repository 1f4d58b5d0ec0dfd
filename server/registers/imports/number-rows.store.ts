/** Rows that came without a key get their numbers when they are applied, in the order of the file. */
import { sql } from 'drizzle-orm'
import type { Transaction } from '../../platform/database/index.ts'
import { valueColumns } from '../entry-row.ts'
import type { KnownRegister } from '../known-registers.ts'
import { nextNumbers } from '../numbers.store.ts'

export async function numberRows(
  tx: Transaction,
  register: KnownRegister,
  importId: number,
  day: string,
): Promise<void> {
  if (register.numbered === null) return
  const { rows } = await tx.execute<{ number: number }>(sql`
    select number from register_import_row where import_id = ${importId} and outcome = 'added' and key is null order by number`)
  if (rows.length === 0) return
  const { rows: said } = await tx.execute<{ key: string }>(sql`
    select key from register_import_row
    where import_id = ${importId} and outcome = 'added' and starts_with(key, ${`${register.numbered}-`})`)
  const given = new Set(said.map(({ key }) => key))
  const free = await nextNumbers(tx, register, day, rows.length + given.size)
  const keys = free.filter((key) => !given.has(key))
  const { keyField, nameField } = register
  const numbered = rows.map(({ number }, at) => {
    const key = keys[at] as string
    return { number, key, patch: { key, ...valueColumns(register, { [keyField.name]: key }) } }
  })
  const isName = nameField?.name === keyField.name
  await tx.execute(sql`
    update register_import_row s
    set key = n.key, patch = s.patch || n.patch, name = case when ${isName} then n.key else s.name end
    from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as n(number int, key text, patch jsonb)
    where s.import_id = ${importId} and s.number = n.number`)
}
