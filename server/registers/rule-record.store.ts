/** What a rule of a register sees of an entry: its values, and on which other registers it stands. */
import type { RuleData, RuleRecord } from '@linchpin/kernels/rules'
import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import type { StoredEntry } from './entries.store.ts'
import type { KnownRegister, KnownRegisters } from './known-registers.ts'
import { tableOf } from './register-sql.store.ts'

/** Indicators are left out until their room gives them: a condition on one is unknown, and named as missing. */
export async function ruleRecord(
  db: Database | Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  entry: StoredEntry,
  rules: readonly RuleData[],
): Promise<RuleRecord> {
  const asked = new Map(
    rules.flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([name, { from }]) =>
        from?.register !== undefined && from.field === undefined ? [[name, from.register] as const] : [],
      ),
    ),
  )
  const standsOn = await standings(db, registers, register, entry, [...new Set(asked.values())])
  const flags = [...asked].flatMap(([name, id]) => (standsOn.has(id) ? [[name, standsOn.get(id)] as const] : []))
  return { ...entry.values, ...Object.fromEntries(flags) }
}

/** Whether what the entry is about stands on each register; a register that knows nothing of such entries is left out. */
export async function standings(
  db: Database | Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  entry: StoredEntry,
  ids: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const line = [register, ...register.above]
  const keys = new Map(line.map(({ id }, level) => [id, level === 0 ? entry.key : entry.aboveKeys[level - 1]]))
  const questions = ids.flatMap((id) => {
    const asked = registers.get(id)
    const question = asked === undefined ? null : questionOf(asked, keys)
    return question === null ? [] : [sql`${question} as ${sql.identifier(id)}`]
  })
  if (questions.length === 0) return new Map()
  const { rows } = await db.execute<Record<string, boolean>>(sql`select ${sql.join(questions, sql`, `)}`)
  return new Map(Object.entries(rows[0] ?? {}))
}

function questionOf(register: KnownRegister, keys: ReadonlyMap<string, string | undefined>): SQL | null {
  const { id, above, form } = register
  const own = keys.get(id)
  const subject = keys.get(above[0]?.id ?? '')
  const [column, key] = own === undefined ? [form.subject ?? 'key', subject] : ['key', own]
  if (key === undefined) return null
  return sql`exists (select 1 from ${tableOf(register)} where ${sql.identifier(column)} = ${key} and state = 'admitted')`
}
