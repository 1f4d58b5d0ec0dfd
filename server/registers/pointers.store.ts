import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import type { Fault, Values } from './entry-values.ts'
import type { KnownRegister, KnownRegisters } from './known-registers.ts'
import { fieldColumn } from './register-form.ts'
import { tableOf } from './register-sql.store.ts'

/** Fields that point at entries which are not there. */
export async function missingPointers(
  tx: Database | Transaction,
  registers: KnownRegisters,
  { definition }: KnownRegister,
  values: Values,
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const [field, terms] of Object.entries(definition.fields)) {
    const value = values[field] ?? null
    if (terms.kind !== 'entry' || value === null) continue
    const target = registers.get(terms.register)
    const keys = [value].flat() as readonly string[]
    const known = target === undefined ? [] : await existingKeys(tx, target, keys)
    for (const key of keys.filter((each) => !known.includes(each))) {
      const label = target?.definition.label ?? { zh: terms.register, en: terms.register }
      faults.push({ field, message: { zh: `“${label.zh}”中没有“${key}”`, en: `“${key}” is not on “${label.en}”` } })
    }
  }
  return faults
}

export async function existingKeys(
  tx: Database | Transaction,
  register: KnownRegister,
  keys: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ key: string }>(
    sql`select key from ${tableOf(register)} where key = any(${sql.param([...keys])}::text[])`,
  )
  return rows.map(({ key }) => key)
}

/** What entries are called that values of a page point at, by register and key. */
export async function namesOf(
  db: Database | Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  rows: readonly { readonly values: Values }[],
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const wanted = new Map<string, Set<string>>()
  for (const { name, field } of register.seen.values()) {
    if (field.kind !== 'entry') continue
    const keys = rows.flatMap(({ values }) => [values[name] ?? []].flat() as readonly string[])
    wanted.set(field.register, new Set([...(wanted.get(field.register) ?? []), ...keys]))
  }
  const named = [...wanted].map(async ([id, keys]) => {
    const target = registers.get(id)
    return [id, target === undefined ? {} : await namesIn(db, target, [...keys])] as const
  })
  return Object.fromEntries(await Promise.all(named))
}

async function namesIn(db: Database | Transaction, target: KnownRegister, keys: readonly string[]) {
  const name = target.nameField
  if (keys.length === 0 || name === null || name.level > 0) return {}
  const { rows } = await db.execute<{ key: string; name: string | null }>(
    sql`select key, ${sql.raw(`"${name.column}"`)} as name from ${tableOf(target)}
      where key = any(${sql.param([...keys])}::text[])`,
  )
  return Object.fromEntries(rows.map((row) => [row.key, row.name ?? row.key]))
}

/** Keys of `register` that other entries are about or point at, each with the register that does; `keys`: among which, as a query. */
export function usesOf(registers: KnownRegisters, register: KnownRegister, keys: SQL): SQL | null {
  const uses = registers.all.flatMap((user) => {
    const { form, definition, above } = user
    const table = tableOf(user)
    const about = above[0]?.id === register.id ? [sql.raw(`t."${form.subject ?? 'key'}"`)] : []
    const fields = Object.entries(definition.fields).filter(
      ([, field]) => field.kind === 'entry' && field.register === register.id,
    )
    const single = fields.filter(([, { many }]) => !many).map(([name]) => sql.raw(`t."${fieldColumn(name)}"`))
    const several = fields.filter(([, { many }]) => many).map(([name]) => sql.raw(`t."${fieldColumn(name)}"`))
    return [
      ...[...about, ...single].map(
        (column) => sql`select ${user.id} as register, ${column} as key from ${table} t where ${column} in (${keys})`,
      ),
      ...several.map(
        (column) =>
          sql`select ${user.id} as register, each.key from ${table} t, unnest(${column}) as each(key) where each.key in (${keys})`,
      ),
    ]
  })
  return uses.length === 0 ? null : sql.join(uses, sql` union all `)
}

/** Registers on which something stands that is about the entry, or points at it. */
export async function usersOf(
  tx: Database | Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  key: string,
): Promise<readonly KnownRegister[]> {
  const uses = usesOf(registers, register, sql`select ${key}::text`)
  if (uses === null) return []
  const { rows } = await tx.execute<{ register: string }>(sql`select distinct register from (${uses}) as used`)
  return registers.all.filter(({ id }) => rows.some((row) => row.register === id))
}
