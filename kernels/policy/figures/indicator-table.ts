/**
 * Figures of a table of indicators: a target for each row and target year, with the baseline beside it, which is also a
 * fact of its own. Tables without a column of years or target values hold none.
 */

import { boundOf, findQuantities, planOf } from '../../quantity/index.ts'
import type { Reading } from '../annotate/passage.ts'
import type { CompiledTable, TargetKind } from '../types.ts'
import { stemOf } from './figure-name.ts'
import { scopeOf } from './figure-scope.ts'
import { noTime, timeBehind, timesOf } from './figure-time.ts'
import type { Gathered } from './gathered.ts'
import { readColumns, type TableColumns, type ValueColumn } from './table-columns.ts'
import { noteOf, readNotes, unmarked } from './table-notes.ts'

/** Adds the figures of a table; `headings` are those above it. */
export function tableFigures(
  table: CompiledTable,
  headings: readonly string[],
  reading: Reading,
  found: Gathered,
): void {
  const headAt = table.rows.slice(0, 3).findIndex((row) => readColumns(row, reading.documentYear) !== null)
  const columns = readColumns(table.rows[headAt] ?? [], reading.documentYear)
  const lines = reading.text.slice(table.start, table.end).split('\n')
  if (columns === null || lines.length !== table.rows.length) return
  const notes = readNotes(reading.text, table.end)
  let place = table.start
  table.rows.forEach((cells, index) => {
    if (index > headAt && lines[index] === cells.join('\t'))
      readRow({ cells, place, columns, table, headings, reading, notes }, found)
    place += (lines[index] ?? '').length + 1
  })
}

interface Row {
  readonly cells: readonly string[]
  readonly place: number
  readonly columns: TableColumns
  readonly table: CompiledTable
  readonly headings: readonly string[]
  readonly reading: Reading
  readonly notes: ReturnType<typeof readNotes>
}

interface Indicator {
  readonly metric: string
  readonly unit: string | null
}

function readRow(row: Row, found: Gathered): void {
  const { cells, columns } = row
  const indicator = readIndicator(row)
  if (indicator === null) return
  const base = columns.values.find(({ role }) => role === 'baseline') ?? null
  const baseline = base === null ? null : readValue(cells[base.column] ?? '', indicator.unit)
  if (base !== null && baseline !== null) pushBaseline(row, indicator, base, baseline, found)
  for (const column of columns.values) {
    if (column.role === 'target') pushGoal(row, indicator, column, base, baseline, found)
  }
}

/** The name of a row without its ordinal, marks and unit: 3．劳动生产率（万元/人）. */
function readIndicator({ cells, columns }: Row): Indicator | null {
  const printed = unmarked(cells[columns.name] ?? '').replace(/^\d{1,3}[．.、\s]+|^[（(]\d{1,2}[）)]/, '')
  const bracket = /[（(]([^（）()]{1,14})[）)]$/.exec(printed)
  const inBracket = bracket !== null && isUnit(bracket[1] ?? '') ? (bracket[1] ?? null) : null
  const unit = (columns.unit === null ? null : (cells[columns.unit] ?? '').trim()) || inBracket
  const metric = inBracket === null ? printed : printed.slice(0, bracket?.index)
  return metric.length < 2
    ? null
    : { metric: metric.trim(), unit: unit === null || /^[—–－-]$/.test(unit) ? null : unit }
}

function isUnit(words: string): boolean {
  return (
    words === '%' || words === '％' || findQuantities(`1${words}`)[0]?.end === words.length + 1 || /[/／]/.test(words)
  )
}

interface Value {
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string | null
  readonly before: string
  readonly after: string
  readonly isBracketed: boolean
}

/** The number of a cell; `null` for — and for words (完成国家任务). */
function readValue(cell: string, unit: string | null): Value | null {
  const words = unmarked(cell)
    .replace(/^[＞>]=?/, '超过')
    .replace(/^[≥]/, '不低于')
    .replace(/^[≤]/, '不高于')
    .replace(/^[＜<]/, '低于')
  const isBracketed = /^[〔[［【]/.test(words)
  const bare = words.replace(/[〔〕[\]［］【】]/g, '')
  const quantity = findQuantities(bare)[0]
  if (quantity === undefined) return null
  const sign = /^[-－]\d/.test(bare) ? -1 : 1
  return {
    value: sign * quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit ?? unit,
    before: bare.slice(0, quantity.start),
    after: bare.slice(quantity.end),
    isBracketed,
  }
}

function pushBaseline(row: Row, indicator: Indicator, column: ValueColumn, value: Value, found: Gathered): void {
  const cell = row.cells[column.column] ?? ''
  const name = row.cells[row.columns.name] ?? ''
  const year = noteOf(cell, row.notes)?.year ?? column.year
  const isOverPeriod =
    value.isBracketed || /年均|累计/.test(indicator.metric) || noteOf(name, row.notes)?.isOverPeriod === true
  found.facts.push({
    ...placeOf(row, row.columns.name, column.column),
    subject: stemOf(indicator.metric),
    metric: indicator.metric,
    value: value.value,
    unit: value.unit,
    period: year === null ? null : isOverPeriod ? planOf(year) : String(year),
    change: null,
  })
}

function pushGoal(
  row: Row,
  indicator: Indicator,
  column: ValueColumn,
  base: ValueColumn | null,
  baseline: Value | null,
  found: Gathered,
): void {
  const cell = unmarked(row.cells[column.column] ?? '')
  if (cell === '' || /^[—–－\-/]+$/.test(cell)) return
  const value = readValue(cell, indicator.unit)
  if (value === null && !/[一-龥]{2}/.test(cell)) return
  const place = placeOf(row, row.columns.name, column.column)
  if (value !== null && value.unit === null && !/指数|系数|效率|比$/.test(indicator.metric))
    found.unsettled.push({ code: 'figure-without-unit', clause: place.clause, quote: place.quote })
  const note = base === null ? null : noteOf(row.cells[base.column] ?? '', row.notes)
  const subject = stemOf(indicator.metric)
  // A column of growth beside levels has a level for a neighbour, not for a baseline.
  const isBased = baseline !== null && !column.isYearly
  const quantity = { value: value?.value ?? 0, valueMax: value?.valueMax ?? null, approximate: false, plus: false }
  found.targets.push({
    ...place,
    subject,
    metric: indicator.metric,
    value: value?.value ?? null,
    valueMax: value?.valueMax ?? null,
    unit: column.isYearly ? '%' : (value?.unit ?? indicator.unit),
    comparator:
      value === null
        ? 'qualitative'
        : boundOf({ ...quantity, unit: null, start: 0, end: 0, form: 'arabic' }, value.before, value.after),
    kind: kindOf(indicator.metric, column, value),
    dueYear: column.year ?? dueAbove(row),
    baselineValue: isBased ? baseline.value : null,
    baselineYear: isBased ? (note?.year ?? base?.year ?? null) : null,
    scope: scopeOf({ subject, metric: indicator.metric }, null, row.headings),
  })
}

function kindOf(metric: string, column: ValueColumn, value: Value | null): TargetKind {
  if (value !== null && /(?:下降|降低|减少|增长|提高|压减)$/.test(value.before)) return 'growth'
  if (/年均/.test(metric) || (column.isRate && !value?.isBracketed)) return 'annual-growth'
  if (/(?:增长|增速|增幅|降幅|降低|下降|减少)(?:率)?$/.test(metric)) return 'growth'
  return value?.isBracketed === true || /^累计/.test(metric) ? 'cumulative' : 'level'
}

/** The year of 目标值, by the title of the table. */
function dueAbove({ table, reading }: Row): number | null {
  const title = table.title ?? ''
  return timeBehind(timesOf(title, reading.documentYear), noTime, reading.documentYear).due
}

/** The stretch of the row from one cell to another. */
function placeOf({ cells, place, table, reading }: Row, from: number, to: number) {
  const offset = (column: number) => cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0)
  const [first, last] = from < to ? [from, to] : [to, from]
  const start = place + offset(first)
  const end = place + offset(last) + (cells[last] ?? '').length
  return { clause: table.clause, quote: reading.text.slice(start, end), start, end }
}
