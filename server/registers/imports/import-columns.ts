/** Which columns of somebody's table give which fields. */
import type { Field } from '@linchpin/pack-kit'
import { type FoundHeader, headerUnit, matchColumns, type WantedColumn } from '../../platform/sheets/index.ts'
import type { KnownRegister } from '../known-registers.ts'
import type { Standing } from '../may-see-register.ts'
import type { ImportColumn } from '../registers.tables.ts'

/** The key and the name of the entry that a row is about, where the register is of another. */
export const subjectKey = '_subject'
export const subjectName = '_subjectName'

/** What a column may give: a field of the register, or what the row is about. */
export interface ImportTarget {
  readonly name: string
  readonly field: Field
}

/** Files come in one by one, and are no columns; what is for those who keep the register, others are not asked. */
export function importTargets(register: KnownRegister, standing: Standing): readonly ImportTarget[] {
  const own = Object.entries(register.definition.fields)
    .filter(([, { kind, forKeepers }]) => kind !== 'file' && (forKeepers === undefined || standing === 'keeper'))
    .map(([name, field]) => ({ name, field }))
  const [of] = register.above
  if (of === undefined) return own
  const subject = { name: subjectKey, field: of.keyField.field }
  const called =
    of.nameField === null || of.nameField.name === of.keyField.name
      ? []
      : [{ name: subjectName, field: of.nameField.field }]
  return [subject, ...called, ...own]
}

/** Below this a likeness of names is no match; a person sees every match with its score and may choose another. */
const leastScore = 0.6

export function importColumns(
  register: KnownRegister,
  standing: Standing,
  { cells, unit }: Pick<FoundHeader, 'cells' | 'unit'>,
  chosen: Readonly<Record<string, number | null>> | null,
): readonly ImportColumn[] {
  const targets = importTargets(register, standing)
  const matched = new Map(matchColumns(cells, targets.map(wanted)).map((match) => [match.key, match]))
  return targets.map(({ name }) => {
    const match = matched.get(name)
    const isChosen = chosen !== null && Object.hasOwn(chosen, name)
    const found = match === undefined || match.score < leastScore ? null : match.column
    const column = isChosen ? inside(chosen[name] ?? null, cells.length) : found
    const score = isChosen ? 1 : column === null ? 0 : (match?.score ?? 0)
    return { field: name, column, score, unit: column === null ? null : (headerUnit(cells[column] ?? '') ?? unit) }
  })
}

const inside = (column: number | null, count: number) => (column !== null && column < count ? column : null)

const wanted = ({ name, field }: ImportTarget): WantedColumn => ({
  key: name,
  names: [field.label.zh, ...(usualNames[field.label.zh] ?? []), field.label.en, name],
})

/** What lists call the same thing. */
const usualNames: Readonly<Record<string, readonly string[]>> = {
  企业名称: ['单位名称', '公司名称', '企业', '单位详细名称'],
  统一社会信用代码: ['信用代码', '社会信用代码', '统一信用代码', '机构代码'],
  所在区: ['区', '所属区', '行政区', '区域', '属地'],
  从业人员: ['职工人数', '从业人数', '员工人数', '期末从业人数'],
  联系电话: ['电话', '手机', '联系方式'],
}
