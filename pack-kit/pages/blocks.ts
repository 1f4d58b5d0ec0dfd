/** What kinds of pages put together their blocks from. */
import type { Label } from '../definition.ts'
import type { Field, Fields } from '../field.ts'
import { type Names, nothing, plain, words } from './names.ts'
import type { Cell, FactsBlock, TableBlock } from './page.ts'
import { bodyParts, fieldKinds, formats, yesNo } from './words/kind-words.ts'
import { same } from './words/value-words.ts'

export const label = (zh: string, en: string): Label => ({ zh, en })

type Fact = readonly [name: Label, value: Cell]

/** Facts that have nothing to say stay out. */
export function facts(title: Label | null, items: readonly Fact[]): FactsBlock[] {
  const kept = items.filter(([, value]) => value.length > 0).map(([name, value]) => ({ name, value }))
  return kept.length === 0 ? [] : [{ block: 'facts', title, items: kept }]
}

/** A table; none without rows. A column whose every cell is empty stays out. `#` before a name: figures. */
export function table(title: Label, columns: readonly Label[], rows: readonly (readonly Cell[])[]): TableBlock[] {
  if (rows.length === 0) return []
  const kept = columns.flatMap((_, at) => (rows.some((row) => (row[at] ?? nothing).length > 0) ? [at] : []))
  return [
    {
      block: 'table',
      title,
      columns: kept.map((at) => headOf(columns[at] ?? same(''))),
      rows: rows.map((row) => kept.map((at) => row[at] ?? nothing)),
    },
  ]
}

const headOf = ({ zh, en }: Label) =>
  zh.startsWith('#') ? { label: label(zh.slice(1), en), isNumber: true } : { label: { zh, en }, isNumber: false }

/** The fields of a register or of a case type. */
export function fieldsTable(fields: Fields, names: Names, keyField: string | null): TableBlock[] {
  return table(
    label('字段', 'Fields'),
    [label('名称', 'name'), label('类型', 'kind'), label('必填', 'required'), label('说明', 'remarks')],
    Object.entries(fields).map(([name, field]) => [
      words(field.label),
      kindOf(field, names),
      field.required || name === keyField ? words(yesNo(true)) : nothing,
      remarksOf(field, name === keyField),
    ]),
  )
}

function kindOf(field: Field, names: Names): Cell {
  if (field.kind === 'number' && field.unit !== '1') {
    return words(label(`${fieldKinds.number.zh}（${field.unit}）`, `${fieldKinds.number.en} (${field.unit})`))
  }
  return field.kind === 'entry' ? [names.link('register', field.register)] : words(fieldKinds[field.kind])
}

function remarksOf(field: Field, isKey: boolean): Cell {
  const options = field.kind === 'choice' ? Object.values(field.options) : []
  const list = (language: 'zh' | 'en') => options.map((each) => each[language]).join(language === 'zh' ? '／' : ' / ')
  return [
    ...(isKey ? words(label('唯一标识', 'tells entries apart')) : []),
    ...(options.length > 0 ? [plain({ zh: list('zh'), en: list('en') })] : []),
    ...(field.many ? words(label('可多值', 'several')) : []),
    ...(field.format ? words(formats[field.format]) : []),
    ...(field.kind === 'text' && field.numbered ? words(label('留空则自动编号', 'numbered by the system')) : []),
    ...(field.requiredWithout ? words(label('另一项未填时必填', 'required where the other is empty')) : []),
    ...(field.forKeepers ? words(label('由维护单位填写', 'for those who keep the register')) : []),
    ...(field.personal ? words(label('个人信息', 'personal data')) : []),
    ...(field.kind === 'body' && field.part ? words(bodyParts[field.part]) : []),
  ]
}
