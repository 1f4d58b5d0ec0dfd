import { sql } from 'drizzle-orm'
import { type Actor, dayInChina, recordAudit } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { scopeOf } from './belongings-of.ts'
import { addVersion } from './entry-history.store.ts'
import { checkValues, keyForm, missingFields } from './entry-values.ts'
import type { KnownRegisters } from './known-registers.ts'
import { withNumber } from './numbers.store.ts'
import type { Services } from './services.ts'
import { withSize } from './size-of-entry.ts'
import { insertEntry } from './write-entries.store.ts'

export interface InventedEntry {
  /** The key of the entry that it is about, where the register is of another. */
  readonly subject?: string
  readonly values: Readonly<Record<string, unknown>>
}

/**
 * Invented entries for a demonstration, marked as such: those whose key is not taken. Values are checked as anybody's are. Throws for
 * what is refused: an invented entry that does not fit is a mistake in whoever invented it.
 */
export function addInvented(
  services: Pick<Services, 'registers' | 'terms'>,
  db: Database,
  id: string,
  entries: readonly InventedEntry[],
  actor: Actor,
): Promise<number> {
  const told = { isInvented: true, source: '演示数据', action: 'entry.invented' }
  return db.transaction((tx) => addEntries(services, tx, id, entries, actor, told))
}

/**
 * Entries that the definitions of the pack are: those whose key nobody has used yet, so that what was taken away stays away. One query
 * where nothing is missing.
 */
export async function addDefined(
  services: Pick<Services, 'registers' | 'terms'>,
  db: Database,
  id: string,
  entries: readonly (InventedEntry & { readonly key: string })[],
  actor: Actor,
  source: string,
): Promise<number> {
  const { rows } = await db.execute<{ key: string }>(sql`
    select key from unnest(${sql.param(entries.map(({ key }) => key))}::text[]) given(key)
    where not exists (select from entry_version v where v.register = ${id} and v.key = given.key)`)
  const missing = new Set(rows.map(({ key }) => key))
  const told = { isInvented: false, source, action: null }
  const given = entries.filter(({ key }) => missing.has(key))
  return given.length === 0 ? 0 : db.transaction((tx) => addEntries(services, tx, id, given, actor, told))
}

interface Told {
  readonly isInvented: boolean
  readonly source: string
  /** For the audit; `null`: no person does it, and the history of the entry says where it comes from. */
  readonly action: string | null
}

async function addEntries(
  { registers, terms }: Pick<Services, 'registers' | 'terms'>,
  tx: Transaction,
  id: string,
  entries: readonly InventedEntry[],
  actor: Actor,
  { isInvented, source, action }: Told,
): Promise<number> {
  const register = knownAs(registers, id)
  const day = dayInChina(actor.at)
  let added = 0
  for (const { subject = '', values: given } of entries) {
    const { values: own, faults } = checkValues(register, given, terms)
    const held = withSize(register, {}, own)
    const wrong = [...faults, ...missingFields(register, held)]
    if (wrong.length > 0) throw new Error(`An entry of ${id} does not fit: ${JSON.stringify(wrong)}`)
    const values = await withNumber(tx, register, held, day)
    const key =
      register.form.subject === 'key' ? subject : keyForm(register.keyField.field, values[register.keyField.name])
    if (key === null || key === '') throw new Error(`An entry of ${id} has no key`)
    const isNew = await insertEntry(tx, register, {
      ...{
        key,
        subject: subject === '' ? key : subject,
        state: 'admitted',
        since: day,
        until: null,
        reviewedOn: null,
      },
      ...{ revision: 1, changedAt: actor.at, importId: null, isInvented, unconfirmed: [] },
      ...{ scope: scopeOf(register, values), values },
    })
    if (!isNew) continue
    added++
    const version = { kind: 'added', toState: 'admitted', source, confirmed: true } as const
    await addVersion(tx, { ...version, register: id, key, revision: 1 }, actor)
  }
  if (added > 0 && action !== null)
    await recordAudit(tx, actor, [{ action, subject: `register:${id}`, detail: { added } }])
  return added
}

function knownAs(registers: KnownRegisters, id: string) {
  const register = registers.get(id)
  if (register === undefined) throw new Error(`There is no register ${id}`)
  return register
}
