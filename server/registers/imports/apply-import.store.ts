/** Applies an import as a whole, in a few statements however many rows it has. */
import { eq, sql } from 'drizzle-orm'
import { type Actor, dayInChina } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { touchRegister } from '../entry-history.store.ts'
import type { KnownRegister } from '../known-registers.ts'
import { tableOf } from '../register-sql.store.ts'
import { registerImportRow } from '../registers.tables.ts'
import { insertRows, updateFrom } from '../write-entries.store.ts'
import type { StoredImport } from './imports.store.ts'
import { numberRows } from './number-rows.store.ts'

export interface Applied {
  readonly added: number
  readonly changed: number
}

/** Throws where the register has changed since the rows were looked through: nothing is half done. */
export async function applyRows(
  tx: Transaction,
  register: KnownRegister,
  item: StoredImport,
  { person, at }: Actor,
  signal: AbortSignal,
): Promise<Applied> {
  await tx.execute(sql`set local statement_timeout = 0`)
  await numberRows(tx, register, item.id, dayInChina(at))
  const rows = (outcome: string) => sql`register_import_row s where s.import_id = ${item.id} and s.outcome = ${outcome}`
  const { rows: wanted } = await tx.execute<{ added: string; changed: string }>(sql`
    select count(*) filter (where outcome = 'added') as added, count(*) filter (where outcome = 'changed') as changed
    from register_import_row where import_id = ${item.id}`)
  const [added, changed] = [Number(wanted[0]?.added), Number(wanted[0]?.changed)]
  // As a join: written as columns of a value, it would be read once for every column.
  const inserted = await insertRows(
    tx,
    register,
    sql`register_import_row s, lateral jsonb_populate_record(null::${tableOf(register)}, s.patch) r
      where s.import_id = ${item.id} and s.outcome = 'added' order by s.number`,
  )
  signal.throwIfAborted()
  const updated = await updateFrom(
    tx,
    register,
    sql`(select s.key, s.patch, s.revision from ${rows('changed')}) p`,
    sql`t.revision = p.revision`,
  )
  if (inserted !== added || updated !== changed) {
    throw new ProblemError('import-outdated', { count: added - inserted + changed - updated })
  }
  signal.throwIfAborted()
  const mark = sql`${item.source}, ${item.asOf}::date, ${item.confirmed}::boolean, ${person.id}, ${person.name}, ${at.toISOString()}::timestamptz, ${item.id}::bigint`
  await tx.execute(sql`
    insert into entry_version (register, key, revision, kind, changes, to_state, source, as_of, confirmed, person_id, person_name, at, import_id)
    select ${register.id}, s.key, 1, 'added', null::jsonb, s.patch ->> 'state', ${mark} from ${rows('added')} order by s.number`)
  await tx.execute(sql`
    insert into entry_version (register, key, revision, kind, changes, to_state, source, as_of, confirmed, person_id, person_name, at, import_id)
    select ${register.id}, s.key, s.revision + 1, 'changed', s.changes, null, ${mark} from ${rows('changed')} order by s.number`)
  // What is in the register now is not kept a second time.
  await tx.update(registerImportRow).set({ patch: null, given: null }).where(eq(registerImportRow.importId, item.id))
  await touchRegister(tx, register.id)
  return { added, changed }
}
