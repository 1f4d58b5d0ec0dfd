/** What applying a row would do: pure, over what is known of the entries that it may mean. */
import { belongingsOf, placeIn, scopeAfter, scopeOf, together } from '../belongings-of.ts'
import type { State, StoredEntry } from '../entries.store.ts'
import { changesOf, newValues, unconfirmedAfter } from '../entry.ts'
import { type EntryRow, rowOf, valueColumns } from '../entry-row.ts'
import {
  checkValues,
  type Fault,
  keyForm,
  missingFields,
  ownValues,
  type Values,
  type ValueTerms,
  warningsOn,
} from '../entry-values.ts'
import { withKeepersValues } from '../for-keepers.ts'
import type { KnownRegister } from '../known-registers.ts'
import { maskedValues } from '../masked.ts'
import { type RegisterAccess, standingOn } from '../may-see-register.ts'
import type { Changes, ImportFault, Namesake, RowOutcome } from '../registers.tables.ts'
import { withSize } from '../size-of-entry.ts'
import type { ReadRow } from './read-import-row.ts'

export interface PlannedRow {
  readonly number: number
  readonly outcome: RowOutcome
  readonly key: string | null
  readonly name: string | null
  readonly revision: number | null
  readonly patch: EntryRow | null
  readonly changes: Changes | null
  readonly faults: readonly ImportFault[]
  readonly warnings: readonly ImportFault[]
  /** Entries of the same name under another key, or where the row has none. */
  readonly namesakes: readonly Namesake[]
}

export interface PlanTerms {
  readonly register: KnownRegister
  readonly access: RegisterAccess
  readonly terms: ValueTerms
  readonly importId: number
  readonly at: Date
  readonly today: string
  /** In which an entry comes in that is not there yet. */
  readonly state: State
  readonly confirmed: boolean
  readonly standing: 'keeper' | 'asker'
}

/** What the batch found of the entries that its rows name. */
export interface KnownEntries {
  readonly byKey: ReadonlyMap<string, StoredEntry>
  readonly subjects: ReadonlyMap<string, StoredEntry>
  /** Those with the same name, by the name as it is searched. */
  readonly namesakes: (name: string) => readonly Namesake[]
  /** The key of an entry that a value names by key or by name; `null` where it names none, or several. */
  readonly pointer: (register: string, text: string) => string | null
  /** The row of the file that had the key before. */
  readonly earlier: (key: string) => number | undefined
}

export function planRow(row: ReadRow, plan: PlanTerms, known: KnownEntries): PlannedRow {
  const { register } = plan
  const pointed = resolved(register, row, known)
  const { values, faults: wrong } = checkValues(register, pointed.values, plan.terms)
  const subject = subjectIn(register, row, known)
  const key = keyIn(register, values, subject)
  const name = nameIn(register, row, values, subject)
  const warnings = atColumns(register, row, warningsOn(register, values))
  const read: Read = { row, key, name, values, subject, warnings }
  const faults = [...row.faults, ...atColumns(register, row, [...pointed.faults, ...wrong])]
  if (key === null && !isNumbered(register, values)) return withoutKey(read, plan, known, faults)
  if (key === null) return planAdded(read, plan, known, faults)
  const before = known.earlier(key)
  if (before !== undefined) faults.push(whole(`与第${before}行重复`, `it says the same entry as row ${before}`))
  const entry = known.byKey.get(key)
  if (entry === undefined) return planAdded(read, plan, known, faults)
  return plan.standing === 'keeper' ? planChange(read, entry, plan, faults) : faulty(read, [...faults, isThere])
}

/** Gets its number when the table is applied. */
const isNumbered = ({ numbered, keyField }: KnownRegister, values: Values): boolean =>
  numbered !== null && (values[keyField.name] ?? null) === null

interface Read {
  readonly row: ReadRow
  readonly key: string | null
  readonly name: string | null
  readonly values: Values
  readonly subject: StoredEntry | null
  readonly warnings: readonly ImportFault[]
}

function planAdded(read: Read, plan: PlanTerms, known: KnownEntries, faults: ImportFault[]): PlannedRow {
  const { register, access, importId, at, today, state, standing } = plan
  const { row, subject, key } = read
  const values = withKeepersValues(register, standing, withSize(register, {}, read.values))
  faults.push(...atColumns(register, row, missingIn(read, register, values, faults)))
  if (register.form.subject === 'subject' && subject === null) faults.push(subjectFault(register, row))
  const own = scopeOf(register, values)
  const itself = { bodies: [], chains: [], enterprises: register.enterpriseLevel === 0 && key !== null ? [key] : [] }
  const around = subject === null ? itself : together(subject.scope, subject.inherited)
  const place = placeIn(standing === 'keeper' ? access.keeps : access.asks, together(own, around))
  if (place === 'elsewhere') faults.push(outOfScope)
  if (faults.length > 0) return faulty(read, faults)
  const patch = rowOf(register, {
    key: key ?? '',
    subject: subject?.key ?? key ?? '',
    state,
    since: state === 'admitted' ? today : null,
    until: null,
    reviewedOn: null,
    revision: 1,
    changedAt: at,
    importId,
    unconfirmed: plan.confirmed
      ? []
      : Object.keys(values)
          .filter((field) => values[field] !== null)
          .sort(),
    scope: place === 'within' ? own : together(own, access.own),
    isInvented: false,
    values,
  })
  // Whoever asks for something sees nobody else's entries; those who keep the register see that it is there twice.
  const compared = register.form.subject === 'key' || standing === 'asker' ? null : read.name
  const namesakes = compared === null ? [] : known.namesakes(compared)
  const outcome = namesakes.length === 0 ? 'added' : 'decide'
  return { ...planned(read, outcome), patch, namesakes }
}

/** What is given and wrong is told once, and not as missing besides. */
function missingIn({ row }: Read, register: KnownRegister, values: Values, faults: readonly ImportFault[]) {
  const wrong = new Set(faults.flatMap(({ column }) => column ?? []))
  const isWrong = (field: string | undefined) => wrong.has(row.columnOf.get(field ?? '') ?? -1)
  return missingFields(register, values).filter(
    ({ field }) => !isWrong(field) && !isWrong(register.definition.fields[field]?.requiredWithout),
  )
}

function planChange(read: Read, entry: StoredEntry, plan: PlanTerms, faults: ImportFault[]): PlannedRow {
  const { register, access, importId, at, confirmed } = plan
  if (standingOn(access, belongingsOf(together(entry.scope, entry.inherited)), entry.state) !== 'keeper')
    faults.push(outOfScope)
  const before = ownValues(register, entry.values)
  const asked = changesOf(before, read.values, maskedValues(register, before))
  const after = withSize(register, before, { ...before, ...newValues(asked) })
  const { [register.keyField.name]: _key, ...changes } = changesOf(before, after, before)
  const scope = scopeAfter(register, entry.scope, before, after)
  if (placeIn(access.keeps, together(scope, entry.inherited)) === 'elsewhere') faults.push(outOfScope)
  if (faults.length > 0) return faulty(read, faults)
  if (Object.keys(changes).length === 0) return planned(read, 'same')
  const patch = {
    revision: entry.revision + 1,
    changed_at: at.toISOString(),
    import_id: importId,
    unconfirmed: listed(unconfirmedAfter(entry.unconfirmed, changes, confirmed)),
    bodies: listed(scope.bodies),
    chains: listed(scope.chains),
    enterprises: listed(scope.enterprises),
    ...valueColumns(register, newValues(changes)),
  }
  return { ...planned(read, 'changed'), revision: entry.revision, patch, changes }
}

/** What has no code may be an entry of the same name: a person says which, or leaves it out. */
function withoutKey(
  read: Read,
  { register, standing }: PlanTerms,
  known: KnownEntries,
  faults: ImportFault[],
): PlannedRow {
  const namesakes = read.name === null || standing === 'asker' ? [] : known.namesakes(read.name)
  if (namesakes.length > 0 && faults.length === 0) return { ...planned(read, 'decide'), namesakes }
  if (register.form.subject === 'key') return faulty(read, [...faults, subjectFault(register, read.row)])
  const { zh, en } = register.keyField.field.label
  return faulty(read, [...faults, whole(`缺少${zh}`, `${en} is missing`)])
}

const planned = ({ row, key, name, warnings }: Read, outcome: RowOutcome): PlannedRow => ({
  number: row.number,
  outcome,
  key,
  name,
  revision: null,
  patch: null,
  changes: null,
  faults: [],
  warnings,
  namesakes: [],
})
const faulty = (read: Read, faults: readonly ImportFault[]): PlannedRow => ({ ...planned(read, 'faulty'), faults })

/** Entries that values point at, by key or by a name that only one has. */
function resolved({ definition }: KnownRegister, row: ReadRow, known: KnownEntries) {
  const faults: Fault[] = []
  const values = Object.entries(row.values).map(([name, value]) => {
    const field = definition.fields[name]
    if (field?.kind !== 'entry') return [name, value] as const
    const keys = [value].flat().map((text) => {
      const key = known.pointer(field.register, String(text))
      if (key === null) {
        const message = {
          zh: `没有找到“${text}”，或有多个同名条目`,
          en: `“${text}” is not there, or several are called so`,
        }
        faults.push({ field: name, message })
      }
      return key
    })
    return [name, field.many ? keys.filter((key) => key !== null) : (keys[0] ?? null)] as const
  })
  return { values: Object.fromEntries(values), faults }
}

function subjectIn({ above: [of] }: KnownRegister, { subject }: ReadRow, known: KnownEntries): StoredEntry | null {
  const key = of === undefined || subject === null ? null : keyForm(of.keyField.field, subject)
  return key === null ? null : (known.subjects.get(key) ?? null)
}

function keyIn(
  { form, keyField, above: [of] }: KnownRegister,
  values: Values,
  subject: StoredEntry | null,
): string | null {
  if (form.subject === 'key' && of !== undefined) return subject?.key ?? null
  return keyForm(keyField.field, values[keyField.name])
}

function nameIn(
  { nameField, form }: KnownRegister,
  row: ReadRow,
  values: Values,
  subject: StoredEntry | null,
): string | null {
  if (form.subject === 'key') return subject?.name ?? row.subjectName
  const name = nameField?.level === 0 ? values[nameField.name] : null
  return typeof name === 'string' ? name : null
}

function subjectFault({ above: [of] }: KnownRegister, { subject }: ReadRow): ImportFault {
  const { zh, en } = of?.definition.label ?? { zh: '', en: '' }
  return subject === null
    ? whole(`没有写明是${zh}中的哪一条`, `it does not say which of ${en} it is about`)
    : whole(`${zh}中没有“${subject}”`, `“${subject}” is not on ${en}`)
}

const whole = (zh: string, en: string): ImportFault => ({ column: null, message: { zh, en } })
const isThere = whole('已登记，请在条目中修改', 'it is entered already; change it there')
const outOfScope = whole('不在本人的管理范围内', 'it is not within your scope')

/** A fault of a field that no column gives names the field. */
function atColumns({ seen }: KnownRegister, { columnOf }: ReadRow, faults: readonly Fault[]): readonly ImportFault[] {
  return faults.map(({ field, message }) => {
    const column = columnOf.get(field)
    const label = seen.get(field)?.field.label ?? { zh: field, en: field }
    const named = { zh: `${label.zh}：${message.zh}`, en: `${label.en}: ${message.en}` }
    return column === undefined ? { column: null, message: named } : { column, message }
  })
}

const listed = (list: readonly string[]): readonly string[] | null => (list.length === 0 ? null : list)
