/** A list of cases as a sheet: what the list shows, and the fields of the type where it is of one. Personal values stay masked. */
import type { CaseType, Field, Label } from '@linchpin/pack-kit'
import { dayInChina } from '../../people/index.ts'
import type { ColumnKind, TableColumn, TableValue } from '../../platform/sheets/index.ts'
import { dueOf } from '../case-row.ts'
import { caseLight } from '../deadlines/case-light.ts'
import { daysBetween } from '../deadlines/report-due.ts'
import type { FieldValue } from '../lifecycle/case-state.ts'
import type { ListedCase } from '../queries/case-list.store.ts'
import { bodyLabel, shownValue, stateName } from '../queries/case-view.ts'
import type { CasesServices } from '../services.ts'

export interface Exporting {
  readonly services: CasesServices
  readonly day: string
  /** The definition that a case runs under. */
  readonly typeOf: (item: ListedCase) => CaseType
  /** Whose fields stand in columns of their own. */
  readonly fieldsOf: CaseType | null
}

interface Column extends TableColumn {
  readonly value: (item: ListedCase, exporting: Exporting) => TableValue
}
const column = (title: string, width: number, kind: ColumnKind, value: Column['value']): Column => ({
  ...{ title, width, kind, value },
})

const common: readonly Column[] = [
  column('编号', 18, 'text', ({ number }) => number),
  column('类型', 12, 'text', (item, { typeOf }) => typeOf(item).label.zh),
  column('事项', 44, 'text', ({ title }) => title),
  column('所涉对象', 28, 'text', ({ subjectName }) => subjectName),
  column('牵头（责任）单位', 20, 'text', ({ lead }, { services }) => lead && bodyLabel(services, lead).zh),
  column('产业链', 16, 'text', ({ chains }, { services }) =>
    chains.map((id) => services.chainLabels[id]?.zh ?? id).join('、'),
  ),
  column('环节', 14, 'text', (item, { typeOf }) => stateName(typeOf(item), item.state).label.zh),
  column('亮灯', 10, 'text', (item, { day }) => lightWord(item, day)),
  column('时限', 12, 'date', ({ due }) => due),
  column('逾期天数', 10, 'integer', ({ due, closedAt }, { day }) =>
    due !== null && closedAt === null && due < day ? daysBetween(due, day) : null,
  ),
  column('经办人', 10, 'text', ({ handlerName }) => handlerName),
  column('登记日期', 12, 'date', ({ openedAt }) => dayInChina(openedAt)),
  column('办结日期', 12, 'date', ({ closedAt }) => closedAt && dayInChina(closedAt)),
]

export function caseTable(exporting: Exporting): {
  readonly columns: readonly TableColumn[]
  /** Names of the fields that the last columns hold. */
  readonly fields: readonly string[]
  readonly row: (item: ListedCase) => readonly TableValue[]
} {
  const fields = Object.entries(exporting.fieldsOf?.fields ?? {})
  const columns = [...common, ...fields.map(([name, field]) => fieldColumn(name, field))]
  return {
    columns,
    fields: fields.map(([name]) => name),
    row: (item) => columns.map(({ value }) => value(item, exporting)),
  }
}

const words = { red: '逾期', yellow: '临期', green: '正常', noData: '数据不足' } as const

function lightWord(item: ListedCase, day: string): string {
  const { due, warnFrom, reportedAt, closedAt } = item
  const times = { reportedAt: reportedAt?.toISOString() ?? null, closedAt: closedAt?.toISOString() ?? null }
  const light = caseLight({ due, warnFrom, dueBecause: dueOf(item), ...times }, day)
  return light === null ? '已办结' : words[light]
}

function fieldColumn(name: string, field: Field): Column {
  const unit =
    field.kind === 'money' ? '（万元）' : field.kind === 'number' && field.unit !== '1' ? `（${field.unit}）` : ''
  return column(`${field.label.zh}${unit}`, widths[field.kind], kindOf(field), ({ fields }, { services }) => {
    const value = fields[name]
    return value === undefined ? null : cellValue(field, shownValue(field, value), services)
  })
}

const widths: Readonly<Record<Field['kind'], number>> = {
  ...{ text: 30, number: 12, money: 14, date: 12, flag: 8 },
  ...{ choice: 14, body: 20, entry: 24, file: 12 },
}

function kindOf({ kind, many, personal }: Field): ColumnKind {
  if (many || personal) return 'text'
  return kind === 'number' || kind === 'money' || kind === 'date' ? kind : 'text'
}

function cellValue(field: Field, value: FieldValue, services: CasesServices): TableValue {
  if (typeof value === 'object') return value.map((each) => wordOf(field, each, services)).join('、')
  return typeof value === 'string' ? wordOf(field, value, services) : value
}

function wordOf(field: Field, value: string, services: CasesServices): string {
  if (field.kind === 'body') return bodyLabel(services, value).zh
  if (field.kind === 'file') return '有'
  const label: Label | undefined =
    field.kind === 'choice' && Object.hasOwn(field.options, value) ? field.options[value] : undefined
  return label?.zh ?? value
}
