/** A row as read, against the registers and the definition: what a case of it would be, and all that is wrong with it. */
import { normaliseCompanyName } from '@linchpin/kernels/quantity'
import type { CaseType, Label } from '@linchpin/pack-kit'
import type { NamedEntry } from '../../registers/index.ts'
import type { FieldValue, Values } from '../lifecycle/case-state.ts'
import { checkValues } from '../lifecycle/check-values.ts'
import type { CellIssue, ListColumn, ReadRow, Told } from './read-list-row.ts'

/** The type that a list is of, and how its columns were taken. */
export interface Taken {
  readonly caseType: CaseType
  readonly columns: readonly ListColumn[]
}
export interface Known {
  readonly isBody: (id: string) => boolean
  /** The entry that a name or a key means. */
  readonly entryNamed: (register: string, name: string) => NamedEntry | undefined
}
/** `key` is empty where the register has nothing by that name. */
export interface ListSubject {
  readonly key: string
  readonly name: string
}
export interface AssessedRow {
  readonly values: Values
  readonly subject: ListSubject | null
  readonly state: string | null
  readonly told: Told
  readonly issues: readonly CellIssue[]
}

export function assessRow(row: ReadRow, taken: Taken, known: Known): AssessedRow {
  const { caseType } = taken
  const named = withEntries(row, taken, known)
  const about = subjectOf(row, taken, known)
  const { values: checked, issues } = checkValues(caseType, named.values, {
    isBody: known.isBody,
    isEntry: () => true,
    isUpload: () => false,
  })
  const values = Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== null)) as Values
  const wrong = issues.map(({ field, text }) => fault(columnOf(taken, `field:${field}`), text))
  const found = [...row.issues, ...named.issues, ...about.issues, ...wrong]
  return {
    ...{ values, subject: about.subject, state: row.state },
    told: { ...row.told, beside: [...row.told.beside, ...named.beside] },
    issues: [...found, ...missingIn(values, taken, found)],
  }
}

/** Names of entries as the keys that they mean; what means none is noted. */
function withEntries({ values }: ReadRow, taken: Taken, { entryNamed }: Known) {
  const made: Record<string, FieldValue> = { ...values }
  const issues: CellIssue[] = []
  const beside: string[] = []
  for (const [name, field] of Object.entries(taken.caseType.fields)) {
    const given = made[name]
    if (field.kind !== 'entry' || given === undefined) continue
    const names = [given].flat().map(String)
    const keys = names.map((each) => entryNamed(field.register, each)?.key)
    delete made[name]
    if (!keys.includes(undefined)) made[name] = field.many ? (keys as string[]) : (keys[0] as string)
    else if (field.required) issues.push(fault(columnOf(taken, `field:${name}`), notOnRegister(names)))
    else {
      issues.push({ ...fault(columnOf(taken, `field:${name}`), notOnRegister(names)), isFault: false })
      beside.push(`${field.label.zh}：${names.join('、')}`)
    }
  }
  return { values: made, issues, beside }
}

/** What it is about, by its key first and by its name second. */
function subjectOf({ subject, subjectKey }: ReadRow, taken: Taken, { entryNamed }: Known) {
  const register = taken.caseType.subject
  if (register === null) return { subject: null, issues: [] }
  const column = columnOf(taken, subject === null ? 'subjectKey' : 'subject')
  if (subject === null && subjectKey === null) {
    return { subject: null, issues: [fault(columnOf(taken, 'subject'), nothingNamed)] }
  }
  const byKey = subjectKey === null ? undefined : entryNamed(register, subjectKey)
  const found = byKey ?? (subject === null ? undefined : entryNamed(register, subject))
  if (found === undefined) return { subject: { key: '', name: subject ?? subjectKey ?? '' }, issues: [] }
  const differs = subject !== null && normaliseCompanyName(subject) !== normaliseCompanyName(found.name)
  return {
    subject: { key: found.key, name: found.name },
    issues: differs && subject !== found.key ? [{ ...fault(column, otherName(found.name)), isFault: false }] : [],
  }
}

/** Required fields that are empty, unless the cell was faulted already. */
function missingIn(values: Values, taken: Taken, found: readonly CellIssue[]): readonly CellIssue[] {
  const faulty = new Set(found.filter(({ isFault }) => isFault).map(({ column }) => column))
  return Object.entries(taken.caseType.fields)
    .filter(([name, { required }]) => required && values[name] === undefined)
    .map(([name, { label }]) => fault(columnOf(taken, `field:${name}`), missing(label)))
    .filter(({ column }) => column < 0 || !faulty.has(column))
}

/** -1 where no column was taken for it. */
const columnOf = ({ columns }: Taken, target: ListColumn['target']): number =>
  columns.find((each) => each.target === target)?.column ?? -1

const fault = (column: number, text: Label): CellIssue => ({ column, text, isFault: true })
const missing = ({ zh, en }: Label): Label => ({ zh: `缺少“${zh}”`, en: `“${en}” is missing` })
const nothingNamed: Label = { zh: '没有写明对象名称', en: 'it does not say what it is about' }
const notOnRegister = (names: readonly string[]): Label => ({
  zh: `名录中没有“${names.join('、')}”`,
  en: `“${names.join(', ')}” is not on the register`,
})
const otherName = (name: string): Label => ({
  zh: `按代码对应名录中的“${name}”，名称不一致`,
  en: `by its code this is “${name}” of the register; the names differ`,
})
