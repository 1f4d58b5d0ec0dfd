import { sql } from 'drizzle-orm'
import { searchForm } from '../documents/index.ts'
import { isWithin, type Reach } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { belongingsOf, together } from './belongings-of.ts'
import { entriesByKey } from './entries.store.ts'
import { keyForm } from './entry-values.ts'
import type { Services } from './services.ts'
import { at, fromSql } from './where.store.ts'

export interface NamedEntry {
  readonly key: string
  readonly name: string
}

/**
 * The entries within `reach` that `names` mean, as somebody's table writes them: the key, or the whole name, spaces and width aside. A name
 * that several entries have means none of them.
 */
export async function entriesNamed(
  { registers }: Pick<Services, 'registers'>,
  db: Database | Transaction,
  id: string,
  names: readonly string[],
  reach: Reach,
): Promise<ReadonlyMap<string, NamedEntry>> {
  const register = registers.get(id)
  if (register === undefined || names.length === 0) return new Map()
  const asked = [...new Set(names)]
  const { level } = register.nameField ?? { level: 0 }
  const search = at(level, 'search')
  const forms = asked.map(searchForm)
  const { rows } = await db.execute<{ key: string; form: string }>(sql`
    select e0.key, ${search} as form from ${fromSql(register, level)}
    where ${search} = any(${sql.param(forms)}::text[])`)
  const keysOf = new Map<string, string[]>()
  for (const { key, form } of rows) keysOf.set(form, [...(keysOf.get(form) ?? []), key])
  const keyOf = (name: string) => {
    const [key, ...others] = keysOf.get(searchForm(name)) ?? []
    return key !== undefined && others.length === 0 ? key : keyForm(register.keyField.field, name)
  }
  const wanted = new Map(asked.map((name) => [name, keyOf(name)]))
  const entries = await entriesByKey(db, register, [...new Set([...wanted.values()].filter((key) => key !== null))])
  const reached = entries.filter(({ scope, inherited }) => isWithin(reach, belongingsOf(together(scope, inherited))))
  const byKey = new Map(reached.map(({ key, name }) => [key, { key, name }]))
  return new Map(
    [...wanted].flatMap(([name, key]) => {
      const entry = key === null ? undefined : byKey.get(key)
      return entry === undefined ? [] : [[name, entry] as const]
    }),
  )
}
