import { printable } from '../../office/index.ts'

/** A value for a mark; `date` is an ISO day. */
export type TemplateValue = string | number | boolean | null | { readonly date: string }
export type TemplateFields = Readonly<Record<string, TemplateValue>>

/** What a template may show, by the names that its marks use. */
export interface TemplateData {
  /** `{{字段}}` */
  readonly fields: TemplateFields
  /** `{{列表.字段}}`, in a row that is repeated for each item; the first list also goes by the name `row`. */
  readonly lists: Readonly<Record<string, TemplateList>>
}

export interface TemplateList {
  /** The names that its items have, for there may be no items. */
  readonly names: readonly string[]
  readonly items: readonly TemplateFields[]
}

export interface Mark {
  /** `null` for a mark outside of lists. */
  readonly list: string | null
  readonly name: string
}

const markPattern = /\{\{\s*([^{}]*?)\s*\}\}/g

/** What a mark means, or `null` for one that names nothing known. */
export function readMark(mark: string, data: TemplateData): Mark | null {
  if (Object.hasOwn(data.fields, mark)) return { list: null, name: mark }
  const dot = mark.indexOf('.')
  const [given, name] = [mark.slice(0, dot).trim(), mark.slice(dot + 1).trim()]
  const list = dot > 0 ? listNamed(given, data) : undefined
  return list !== undefined && data.lists[list]?.names.includes(name) ? { list, name } : null
}

function listNamed(given: string, { lists }: TemplateData): string | undefined {
  if (Object.hasOwn(lists, given)) return given
  return given === 'row' ? Object.keys(lists)[0] : undefined
}

/** The marks of a text, as they stand between the brackets. */
export const marksOf = (text: string): readonly string[] => [...text.matchAll(markPattern)].map(([, mark = '']) => mark)

/** The mark of a text that is nothing but one. */
export function onlyMark(text: string, data: TemplateData): Mark | null {
  const [mark, ...others] = marksOf(text)
  if (mark === undefined || others.length > 0 || text.replace(markPattern, '').trim() !== '') return null
  return readMark(mark, data)
}

/** Brackets that make no mark: {{项目, 项目}}. */
export function brokenMarks(text: string): readonly string[] {
  const rest = text.replace(markPattern, '')
  return [...rest.matchAll(/\{\{.{0,20}|.{0,20}\}\}/g)].map(([part]) => part)
}

/** Every mark that is accepted, as one writes it. */
export function acceptedMarks({ fields, lists }: TemplateData): string {
  const ofLists = Object.entries(lists).flatMap(([list, { names }], index) =>
    names.map((name) => `{{${index === 0 ? 'row' : list}.${name}}}`),
  )
  return [...Object.keys(fields).map((name) => `{{${name}}}`), ...ofLists].join('、')
}

export const valueOfMark = (
  { list, name }: Mark,
  { fields }: TemplateData,
  item: TemplateFields | null,
): TemplateValue => (list === null ? fields[name] : item?.[name]) ?? null

/** A value in words. */
export function templateText(value: TemplateValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value !== 'object') return printable(String(value))
  const [year, month, day] = value.date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The text with its marks replaced. */
export const filledText = (text: string, data: TemplateData, item: TemplateFields | null): string =>
  text.replace(markPattern, (whole, mark: string) => {
    const known = readMark(mark, data)
    return known === null ? whole : templateText(valueOfMark(known, data, item))
  })
