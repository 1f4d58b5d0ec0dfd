/** An entry for rooms that deal with what is about it. */
import type { RuleRecord } from '@linchpin/kernels/rules'
import { camel } from '@linchpin/pack-kit'
import type { Belongings } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { belongingsOf, together } from './belongings-of.ts'
import { entriesByKey } from './entries.store.ts'
import { keyForm } from './entry-values.ts'
import { standings } from './rule-record.store.ts'
import type { Services } from './services.ts'

export interface SubjectEntry {
  readonly name: string
  readonly belongings: Belongings
  /** Its values and those of the entries that it is about, and as `on_<register>` on which registers it stands. */
  readonly record: RuleRecord
}

/** As another room asks for it. */
export const subjectsIn =
  (services: Pick<Services, 'registers'>) => (db: Database | Transaction, register: string, key: string) =>
    subjectOf(services, db, register, key)

/** Whatever the person may see: whether the entry may be named at all is for the caller to say. */
export async function subjectOf(
  { registers }: Pick<Services, 'registers'>,
  db: Database | Transaction,
  id: string,
  given: string,
): Promise<SubjectEntry | null> {
  const register = registers.get(id)
  const key = register === undefined ? null : keyForm(register.keyField.field, given)
  if (register === undefined || key === null) return null
  const [entry] = await entriesByKey(db, register, [key])
  if (entry === undefined) return null
  const about = [register, ...register.above].flatMap((each) => registers.dependents(each.id).map((other) => other.id))
  const standsOn = await standings(db, registers, register, entry, [...new Set(about)])
  const flags = [...standsOn].map(([name, value]) => [`on_${camel(name)}`, value])
  return {
    name: entry.name,
    belongings: belongingsOf(together(entry.scope, entry.inherited)),
    record: { ...entry.values, ...Object.fromEntries(flags) },
  }
}
