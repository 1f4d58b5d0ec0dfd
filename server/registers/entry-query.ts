/** What a list is asked for, as it stands in an address: `q=轴承&f.district=east,west&f.revenue=100..&sort=-revenue&page=3`. */
import type { Label } from '@linchpin/pack-kit'
import { ProblemError } from '../platform/problem/index.ts'
import type { ListColumn } from './list-columns.ts'

export type EntryFilter =
  | { readonly op: 'in'; readonly column: ListColumn; readonly values: readonly string[] }
  | { readonly op: 'is'; readonly column: ListColumn; readonly value: boolean }
  | { readonly op: 'range'; readonly column: ListColumn; readonly from: string | null; readonly until: string | null }
  | { readonly op: 'contains'; readonly column: ListColumn; readonly text: string }
  | { readonly op: 'filled'; readonly column: ListColumn; readonly value: boolean }

/** Which entries: what is counted, exported and shown page by page. */
export interface EntryChoice {
  readonly q: string
  readonly filters: readonly EntryFilter[]
}
export interface EntrySort {
  readonly column: ListColumn
  readonly isDescending: boolean
}

type Columns = ReadonlyMap<string, ListColumn>
type Given = Readonly<Record<string, unknown>>

/** `f.<column>`: texts hold what is given, choices are one of `a,b`, numbers and days lie in `from..until`; `-` empty, `*` filled. */
export function readFilters(given: Given, columns: Columns): readonly EntryFilter[] {
  return Object.entries(given).flatMap(([name, text]) => {
    if (!name.startsWith('f.') || typeof text !== 'string' || text === '') return []
    return [readFilter(columnNamed(name.slice(2), columns), text)]
  })
}

/** `revenue`, or `-revenue` for the greatest first; `null`: by key. */
export function readSort(given: string | undefined, columns: Columns): EntrySort | null {
  if (given === undefined || given === '' || given === '_key') return null
  const isDescending = given.startsWith('-')
  const column = columnNamed(isDescending ? given.slice(1) : given, columns)
  if (column.type === 'text[]') throw refused(column.label, { zh: '一项多值，不能排序', en: 'it holds several values' })
  return { column, isDescending }
}

/** A column that something goes by; what is masked in replies is told by no filter and no order either. */
export function columnNamed(name: string, columns: Columns): ListColumn {
  const column = columns.get(name)
  if (column === undefined) {
    throw refused({ zh: name, en: name }, { zh: '没有这一项', en: 'there is no such column' })
  }
  if (column.isPersonal) {
    throw refused(column.label, { zh: '个人信息不参与筛选和排序', en: 'personal data are not filtered or sorted by' })
  }
  return column
}

function readFilter(column: ListColumn, text: string): EntryFilter {
  if (text === '-' || text === '*') return { op: 'filled', column, value: text === '*' }
  switch (column.filter) {
    case 'text':
      return { op: 'contains', column, text }
    case 'flag': {
      const values = readChoices(text)
      if (values.length !== 1 || !['true', 'false'].includes(values[0] ?? '')) {
        throw refused(column.label, { zh: '请给 true 或 false', en: 'give true or false' })
      }
      return { op: 'is', column, value: values[0] === 'true' }
    }
    case 'choice':
      return { op: 'in', column, values: readChoices(text) }
    case 'number':
    case 'date':
      return readRange(column, text)
  }
}

function readRange(column: ListColumn, text: string): EntryFilter {
  const [first, second] = text.includes('..') ? text.split('..', 2) : [text, text]
  const isValue = column.filter === 'date' ? isDay : isNumber
  const bound = (given: string | undefined) => (given === undefined || given === '' ? null : given)
  const [from, until] = [bound(first), bound(second)]
  for (const each of [from, until]) {
    if (each !== null && !isValue(each, column)) {
      throw refused(column.label, {
        zh: `“${each}”读不懂；请给 100..200、100.. 或 2026-01-01..2026-06-30`,
        en: `“${each}” cannot be read; give 100..200, 100.. or 2026-01-01..2026-06-30`,
      })
    }
  }
  return { op: 'range', column, from, until }
}

const isNumber = (text: string, { type }: ListColumn): boolean =>
  type === 'bigint' ? /^-?\d{1,18}$/.test(text) : /^-?\d{1,15}(\.\d{1,10})?$/.test(text)

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001-01-01') return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** `a,b`; a comma inside a value is written `%2C`. */
export const readChoices = (text: string): readonly string[] =>
  text.split(',').map((each) => each.replaceAll('%2C', ',').replaceAll('%25', '%'))

const refused = (column: Label, why: Label) => new ProblemError('filter-refused', { column, why })
