/** What a template may show of a list of cases, by the names that its marks use. */
import type { CaseType } from '@linchpin/pack-kit'
import type {
  SheetTable,
  TableColumn,
  TableValue,
  TemplateData,
  TemplateFields,
  TemplateValue,
} from '../../../platform/sheets/index.ts'
import { caseTable, type Exporting } from '../../export/case-table.ts'
import type { ListedCase } from '../../queries/case-list.store.ts'
import { bodyLabel } from '../../queries/case-view.ts'
import type { CasesServices } from '../../services.ts'

export interface FilledList {
  readonly items: readonly ListedCase[]
  /** What was last told of the progress, by case. */
  readonly progress: ReadonlyMap<string, string>
  /** For whom the list is drawn up. */
  readonly body: string
}

interface Mark {
  readonly names: readonly string[]
  /** `columns`: what the sheet of the list says of the item. */
  readonly value: (item: ListedCase, index: number, columns: readonly TableValue[]) => TemplateValue
}

export function templateData(exporting: Exporting, list: FilledList): TemplateData {
  const { items, body } = list
  const { fieldsOf, day } = exporting
  const table = caseTable(exporting)
  const marks = [...columnMarks(table.columns, table.fields, exporting), ...marksBeside(list, exporting)]
  const markOf = new Map<string, Mark>()
  // The city's own fields go before what every list has.
  for (const mark of marks) for (const name of mark.names) if (!markOf.has(name)) markOf.set(name, mark)
  const late = items.filter(({ due, closedAt }) => due !== null && closedAt === null && due < day)
  return {
    fields: {
      ...{ 清单名称: `${fieldsOf?.label.zh ?? '事项'}清单`, 制表日期: { date: day }, 单位: body },
      ...{ 总数: items.length, 逾期数: late.length },
    },
    lists: {
      清单: {
        names: [...markOf.keys()],
        items: items.map((item, index): TemplateFields => {
          const columns = table.row(item)
          return Object.fromEntries([...markOf].map(([name, { value }]) => [name, value(item, index, columns)]))
        }),
      },
    },
  }
}

/** A template to begin with: each column of the list under its usual name, with its mark below. */
export function sampleTemplate(services: CasesServices, caseType: CaseType): SheetTable {
  const exporting = { services, day: '', fieldsOf: caseType, typeOf: () => caseType }
  const { columns, fields } = caseTable(exporting)
  const own = columns.slice(columns.length - fields.length)
  const names = ['序号', '编号', '对象', ...own.map(({ title }) => title), '配合单位', '进展', '环节', '灯', '逾期天数']
  const shown = [...new Set(names)]
  return {
    name: '模板',
    title: '{{清单名称}}（{{单位}}，{{制表日期}}，共{{总数}}项，逾期{{逾期数}}项）',
    columns: shown.map((title) => ({ title, width: 18, kind: 'text' })),
    rows: [shown.map((name) => `{{row.${name}}}`)],
  }
}

function columnMarks(columns: readonly TableColumn[], fields: readonly string[], exporting: Exporting) {
  const firstField = columns.length - fields.length
  const all = columns.flatMap((column, at) => {
    const { title, kind } = column
    const plain = title.replace(/（[^（）]*）/, '')
    const key = fields[at - firstField]
    const others = key === undefined ? (otherNames(exporting)[title] ?? []) : [key]
    const named = { names: [title, plain, ...others], value: of(at, (value) => templateValue(kind, value)) }
    if (kind !== 'money') return [named]
    const inUnit = (unit: string, fen: number) => ({
      names: [`${plain}（${unit}）`],
      value: of(at, (value) => (typeof value === 'number' ? value / fen : null)),
    })
    return [named, inUnit('亿元', 1e10), inUnit('元', 100)]
  })
  return [...all.slice(firstField), ...all.slice(0, firstField)]
}
const of =
  (at: number, read: (value: TableValue) => TemplateValue): Mark['value'] =>
  (_item, _index, columns) =>
    read(columns[at])

const otherNames = ({ services, fieldsOf }: Exporting): Readonly<Record<string, readonly string[]>> => ({
  事项: ['标题'],
  所涉对象: ['对象', fieldsOf?.subject === services.pack?.principal.enterprises ? '企业' : '项目'],
  '牵头（责任）单位': ['牵头单位', '责任单位'],
  亮灯: ['灯'],
  环节: ['状态'],
  时限: ['完成时限', '办理时限'],
})

const marksBeside = ({ progress }: FilledList, { services }: Exporting): readonly Mark[] => {
  const bodies = (ids: readonly string[]) => ids.map((id) => bodyLabel(services, id).zh).join('、')
  return [
    { names: ['序号'], value: (_item, index) => index + 1 },
    { names: ['进展'], value: ({ id }) => progress.get(id) ?? null },
    { names: ['配合单位'], value: ({ cooperating }) => bodies(cooperating) },
    { names: ['所在区'], value: ({ districts }) => bodies(districts) },
    { names: ['统一社会信用代码'], value: ({ subjectKey }) => subjectKey || null },
  ]
}

/** As a template takes it: a day as a day, money in 万元 as people write it. */
function templateValue(kind: TableColumn['kind'], value: TableValue): TemplateValue {
  if (value === null || value === undefined) return null
  if (kind === 'date') return { date: String(value) }
  if (kind === 'money') return Number(value) / 1e6
  return typeof value === 'bigint' ? Number(value) : value
}
