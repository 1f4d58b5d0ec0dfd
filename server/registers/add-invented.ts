import { type Actor, dayInChina, recordAudit } from '../people/index.ts'
import type { Database } from '../platform/database/index.ts'
import { scopeOf } from './belongings-of.ts'
import { addVersion } from './entry-history.store.ts'
import { checkValues, keyForm, missingFields } from './entry-values.ts'
import type { KnownRegisters } from './known-registers.ts'
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
export async function addInvented(
  { registers, terms }: Pick<Services, 'registers' | 'terms'>,
  db: Database,
  id: string,
  entries: readonly InventedEntry[],
  actor: Actor,
): Promise<number> {
  const register = knownAs(registers, id)
  const day = dayInChina(actor.at)
  return db.transaction(async (tx) => {
    let added = 0
    for (const { subject = '', values: given } of entries) {
      const { values: own, faults } = checkValues(register, given, terms)
      const values = withSize(register, {}, own)
      const wrong = [...faults, ...missingFields(register, values)]
      if (wrong.length > 0) throw new Error(`An invented entry of ${id} does not fit: ${JSON.stringify(wrong)}`)
      const key =
        register.form.subject === 'key' ? subject : keyForm(register.keyField.field, values[register.keyField.name])
      if (key === null || key === '') throw new Error(`An invented entry of ${id} has no key`)
      const isNew = await insertEntry(tx, register, {
        ...{
          key,
          subject: subject === '' ? key : subject,
          state: 'admitted',
          since: day,
          until: null,
          reviewedOn: null,
        },
        ...{ revision: 1, changedAt: actor.at, importId: null, isInvented: true, unconfirmed: [] },
        ...{ scope: scopeOf(register, values), values },
      })
      if (!isNew) continue
      added++
      const version = { kind: 'added', toState: 'admitted', source: '演示数据', confirmed: true } as const
      await addVersion(tx, { ...version, register: id, key, revision: 1 }, actor)
    }
    if (added > 0) {
      await recordAudit(tx, actor, [{ action: 'entry.invented', subject: `register:${id}`, detail: { added } }])
    }
    return added
  })
}

function knownAs(registers: KnownRegisters, id: string) {
  const register = registers.get(id)
  if (register === undefined) throw new Error(`There is no register ${id}`)
  return register
}
