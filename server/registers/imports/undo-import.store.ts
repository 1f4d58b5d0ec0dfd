/**
 * Takes an import back: entries that it added go, values that it changed are as they were before. What somebody has changed since, or
 * other entries stand on, stays, and is said of its row.
 */
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Actor } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { scopeAfter } from '../belongings-of.ts'
import { entriesByKey, type StoredEntry } from '../entries.store.ts'
import { same, unconfirmedAfter } from '../entry.ts'
import { touchRegister } from '../entry-history.store.ts'
import { type EntryRow, rowOf } from '../entry-row.ts'
import { ownValues, type Value, type Values } from '../entry-values.ts'
import type { KnownRegister, KnownRegisters } from '../known-registers.ts'
import { usesOf } from '../pointers.store.ts'
import { fieldColumn } from '../register-form.ts'
import { tableOf } from '../register-sql.store.ts'
import { type Changes, entryVersion } from '../registers.tables.ts'
import { updateRows } from '../write-entries.store.ts'

export interface Undone {
  readonly withdrawn: number
  readonly restored: number
  /** Changed since. */
  readonly changed: number
  /** Something else stands on it. */
  readonly used: number
}

export async function undoRows(
  tx: Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  importId: number,
  actor: Actor,
): Promise<Undone> {
  await tx.execute(sql`set local statement_timeout = 0`)
  await withdrawAdded(tx, registers, register, importId, actor)
  await restoreChanged(tx, register, importId, actor)
  await touchRegister(tx, register.id)
  const { rows } = await tx.execute<{ undone: string; count: number }>(sql`
    select undone, count(*)::int as count from register_import_row where import_id = ${importId} and undone is not null group by 1`)
  const count = (undone: string) => rows.find((row) => row.undone === undone)?.count ?? 0
  return { withdrawn: count('withdrawn'), restored: count('restored'), changed: count('changed'), used: count('used') }
}

async function withdrawAdded(
  tx: Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  importId: number,
  { person, at }: Actor,
): Promise<void> {
  const own = sql`select key from entry_version where import_id = ${importId} and kind = 'added'`
  const uses = usesOf(registers, register, own)
  await tx.execute(sql`
    update register_import_row s set undone = case
      when exists (select 1 from entry_version v join entry_version l on l.register = v.register and l.key = v.key and l.id > v.id
        where v.import_id = ${importId} and v.kind = 'added' and v.key = s.key) then 'changed'
      when ${uses === null ? sql`false` : sql`s.key in (select used.key from (${uses}) used)`} then 'used'
      else 'withdrawn' end
    where s.import_id = ${importId} and s.outcome = 'added'`)
  const fields = Object.keys(register.definition.fields).map((field) => ({ field, column: fieldColumn(field) }))
  await tx.execute(sql`
    with gone as (
      delete from ${tableOf(register)} t using register_import_row s
      where s.import_id = ${importId} and s.undone = 'withdrawn' and t.key = s.key
      returning t.key, t.revision, t.state, to_jsonb(t) as held
    )
    insert into entry_version (register, key, revision, kind, changes, from_state, reason, confirmed, person_id, person_name, at, import_id)
    select ${register.id}, key, revision + 1, 'withdrawn',
      (select coalesce(jsonb_object_agg(f.field, jsonb_build_object('from', held -> f.column, 'to', null)), '{}'::jsonb)
        from jsonb_to_recordset(${JSON.stringify(fields)}::jsonb) as f(field text, "column" text) where jsonb_typeof(held -> f.column) <> 'null'),
      state, ${undoReason}, true, ${person.id}, ${person.name}, ${at.toISOString()}::timestamptz, ${importId} from gone`)
}

const undoReason = '撤销导入'
const atOnce = 1000

async function restoreChanged(tx: Transaction, register: KnownRegister, importId: number, actor: Actor): Promise<void> {
  for (let after = 0; ; ) {
    const versions = await tx
      .select({ id: entryVersion.id, key: entryVersion.key, changes: entryVersion.changes, touched: touchedSince })
      .from(entryVersion)
      .where(and(eq(entryVersion.importId, importId), eq(entryVersion.kind, 'changed'), gt(entryVersion.id, after)))
      .orderBy(asc(entryVersion.id))
      .limit(atOnce)
    const last = versions.at(-1)
    if (last === undefined) return
    after = last.id
    const entries = new Map(
      (
        await entriesByKey(
          tx,
          register,
          versions.map(({ key }) => key),
        )
      ).map((entry) => [entry.key, entry]),
    )
    const restored = versions.map((version) => restoredEntry(register, version, entries.get(version.key), actor.at))
    await writeRestored(tx, register, importId, restored, actor)
    if (versions.length < atOnce) return
  }
}

/** Fields that somebody has changed or confirmed since the version. */
const touchedSince = sql<string[] | null>`(
  select array_agg(distinct each.field) from entry_version later,
    lateral (select jsonb_object_keys(coalesce(later.changes, '{}'::jsonb)) union all select unnest(later.confirms)) as each(field)
  where later.register = entry_version.register and later.key = entry_version.key and later.id > entry_version.id)`

interface Restored {
  readonly key: string
  readonly row: EntryRow | null
  readonly changes: Changes
  readonly revision: number
  readonly undone: 'restored' | 'changed'
}

function restoredEntry(
  register: KnownRegister,
  {
    key,
    changes,
    touched,
  }: { readonly key: string; readonly changes: Changes | null; readonly touched: string[] | null },
  entry: StoredEntry | undefined,
  at: Date,
): Restored {
  if (entry === undefined) return { key, row: null, changes: {}, revision: 0, undone: 'changed' }
  const before = ownValues(register, entry.values)
  const all = Object.entries(changes ?? {})
  const free = all.filter(
    ([field, { to }]) => !touched?.includes(field) && same(before[field] ?? null, (to ?? null) as Value),
  )
  const undone = free.length === all.length ? 'restored' : 'changed'
  if (free.length === 0) return { key, row: null, changes: {}, revision: entry.revision, undone }
  const back: Changes = Object.fromEntries(free.map(([field, { from, to }]) => [field, { from: to, to: from }]))
  const values = Object.fromEntries(free.map(([field, { from }]) => [field, from])) as Values
  const row = rowOf(register, {
    ...entry,
    values,
    revision: entry.revision + 1,
    changedAt: at,
    importId: null,
    unconfirmed: unconfirmedAfter(entry.unconfirmed, back, false),
    scope: scopeAfter(register, entry.scope, before, { ...before, ...values }),
  })
  return { key, row, changes: back, revision: entry.revision + 1, undone }
}

async function writeRestored(
  tx: Transaction,
  register: KnownRegister,
  importId: number,
  restored: readonly Restored[],
  { person, at }: Actor,
): Promise<void> {
  const written = restored.filter(({ row }) => row !== null)
  if (written.length > 0) {
    await updateRows(
      tx,
      register,
      written.map(({ row }) => row as EntryRow),
    )
    const common = {
      register: register.id,
      kind: 'changed',
      source: undoReason,
      confirmed: false,
      personId: person.id,
      personName: person.name,
      at,
    }
    await tx
      .insert(entryVersion)
      .values(written.map(({ key, revision, changes }) => ({ ...common, key, revision, changes })))
  }
  await tx.execute(sql`
    update register_import_row s set undone = r.undone
    from jsonb_to_recordset(${JSON.stringify(restored.map(({ key, undone }) => ({ key, undone })))}::jsonb) as r(key text, undone text)
    where s.import_id = ${importId} and s.outcome = 'changed' and s.key = r.key`)
}
