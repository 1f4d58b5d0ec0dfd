/** Which columns of somebody's own table a case type looks for, and what the table's headers were taken for. */
import type { CaseType, Field, Label, Register } from '@linchpin/pack-kit'
import type { WantedColumn } from '../../platform/sheets/index.ts'
import { columnsBeside, namesOf } from './column-names.ts'

/** What a column is taken for: a field of the type, what the case is about, or something that no field holds. */
export type Target =
  | `field:${string}`
  | 'subject'
  | 'subjectKey'
  | 'state'
  | 'raisedOn'
  | 'progress'
  | 'remark'
  | 'serial'

export interface ListTarget {
  readonly target: Target
  readonly label: Label
  readonly isRequired: boolean
  readonly names: readonly string[]
}

const besides: Readonly<Record<keyof typeof columnsBeside, Label>> = {
  state: { zh: '当前环节', en: 'state' },
  raisedOn: { zh: '提出时间', en: 'raised on' },
  progress: { zh: '进展', en: 'progress' },
  remark: { zh: '备注', en: 'remarks' },
  serial: { zh: '序号', en: 'number in the table' },
}

/** Fields that a table can hold: no files. `subject`: the register that cases of the type are about. */
export function targetsOf(caseType: CaseType, subject: Register | undefined): readonly ListTarget[] {
  const fields = Object.entries(caseType.fields).filter(([, { kind }]) => kind !== 'file')
  const ofFields = fields.map(([name, field]) => targetOf(name, field))
  const about = subject === undefined ? [] : subjectTargets(subject)
  const taken = new Set([...ofFields, ...about].flatMap(({ names }) => names))
  const beside = Object.entries(columnsBeside).map(([target, names]) => ({
    target: target as Target,
    label: besides[target as keyof typeof besides],
    isRequired: false,
    names: names.filter((name) => !taken.has(name)),
  }))
  return [...about, ...ofFields, ...beside].filter(({ names }) => names.length > 0)
}

const targetOf = (name: string, { label, required }: Field): ListTarget => ({
  target: `field:${name}`,
  label,
  isRequired: required ?? false,
  names: namesOf(label.zh),
})

function subjectTargets({ label, fields, key }: Register): readonly ListTarget[] {
  const [named, keyed] = [fields.name?.label, fields[key]?.label]
  const names = namesOf((named ?? keyed ?? label).zh)
  const subject: ListTarget = { target: 'subject', label, isRequired: true, names: [...new Set([...names, label.zh])] }
  if (keyed === undefined || named === undefined || key === 'name') return [subject]
  return [subject, { target: 'subjectKey', label: keyed, isRequired: false, names: namesOf(keyed.zh) }]
}

export const wantedColumns = (targets: readonly ListTarget[]): readonly WantedColumn[] =>
  targets.map(({ target, names }) => ({ key: target, names }))
