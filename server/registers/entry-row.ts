import { searchForm } from '../documents/index.ts'
import type { EntryHead } from './entries.store.ts'
import type { Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'

/** An entry as it is to stand in the table; of `values` its own ones that are to be written. */
export type EntryToWrite = Omit<EntryHead, 'isInvented'> & { readonly isInvented?: boolean; readonly values: Values }

/** Columns of the register's table with what they are to hold, as JSON has it. */
export type EntryRow = Readonly<Record<string, unknown>>

export function rowOf(register: KnownRegister, entry: EntryToWrite): EntryRow {
  const { key, subject, state, since, until, revision, importId, unconfirmed, scope, isInvented } = entry
  return {
    key,
    ...(register.form.subject === 'subject' ? { subject } : {}),
    state,
    since,
    until,
    reviewed_on: entry.reviewedOn,
    revision,
    changed_at: entry.changedAt.toISOString(),
    import_id: importId,
    unconfirmed: listed(unconfirmed),
    bodies: listed(scope.bodies),
    chains: listed(scope.chains),
    enterprises: listed(scope.enterprises),
    ...(isInvented === undefined ? {} : { invented: isInvented }),
    ...valueColumns(register, entry.values),
  }
}

/** The columns of own fields; with the name, how it is searched. */
export function valueColumns({ seen, nameField }: KnownRegister, values: Values): EntryRow {
  const columns = Object.entries(values).flatMap(([name, value]) => {
    const known = seen.get(name)
    return known?.level === 0 ? [[known.column, value] as const] : []
  })
  const name = nameField?.level === 0 ? values[nameField.name] : undefined
  return { ...Object.fromEntries(columns), ...(typeof name === 'string' ? { search: searchForm(name) } : {}) }
}

const listed = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list)
