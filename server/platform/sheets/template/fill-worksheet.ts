import { printable } from '../../office/index.ts'
import { mergeOf } from '../xlsx/merges.ts'
import type { NumberForm } from '../xlsx/number-forms.ts'
import { daySerial } from '../xlsx/serial-day.ts'
import { attributesOf, decodeXml, encodeXml, textOf } from '../xlsx/xml-text.ts'
import { listsOf } from './check-marks.ts'
import { type RowShift, rangeText, rowShift, shiftedFormula, shiftedRange } from './row-shift.ts'
import {
  filledText,
  markPattern,
  marksOf,
  readMark,
  type TemplateData,
  type TemplateFields,
  type TemplateValue,
  valueOfMark,
} from './template-data.ts'

/** What the cells of a sheet refer to. */
export interface WorksheetContext {
  readonly strings: readonly string[]
  readonly forms: readonly NumberForm[]
}

/** What the cells of each row say, in one. */
export function rowTexts(xml: string, { strings }: WorksheetContext): readonly string[] {
  return rowsOf(xml).map(({ inner }) =>
    cellsOf(inner)
      .map((cell) => cellText(cell, strings))
      .join('\n'),
  )
}

/** The sheet with its marks filled, and where its rows have gone. */
export function fillWorksheet(
  xml: string,
  context: WorksheetContext,
  data: TemplateData,
): { readonly xml: string; readonly shift: RowShift } {
  const rows = rowsOf(xml).map((row) => {
    const [list] = listsOf(
      cellsOf(row.inner)
        .map((cell) => cellText(cell, context.strings))
        .join('\n'),
      data,
    )
    return { ...row, items: list === undefined ? null : (data.lists[list]?.items ?? []) }
  })
  const repeated = rows.flatMap(({ number, items }) =>
    items === null ? [] : [{ row: number, count: Math.max(1, items.length) }],
  )
  const shift = rowShift(repeated)
  const written = rows.flatMap((row) => {
    // A list of nothing leaves its row, empty: the form keeps its shape.
    const items = row.items === null || row.items.length === 0 ? [null] : row.items
    return items.map((item, copy) => rowXml(row, item, copy, shift, context, data))
  })
  const copies = new Map(repeated.map(({ row, count }) => [row, count]))
  const filled = xml.replace(sheetData, () => `<sheetData>${written.join('')}</sheetData>`)
  return { xml: shiftRanges(filled, shift, copies), shift }
}

const sheetData = /<sheetData>[\s\S]*<\/sheetData>/

interface Row {
  readonly tag: string
  readonly inner: string
  readonly number: number
}

function rowsOf(xml: string): readonly Row[] {
  const inside = sheetData.exec(xml)?.[0] ?? ''
  let number = 0
  return [...inside.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, tag = '', inner = '']) => {
    number = Number(attributesOf(tag).r ?? number + 1)
    return { tag, inner, number }
  })
}

interface Cell {
  readonly tag: string
  readonly inner: string
}

const cellsOf = (inner: string): readonly Cell[] =>
  [...inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, tag = '', inside = '']) => ({
    tag,
    inner: inside,
  }))

/** The text of a cell that may have marks in it; a formula has none. */
function cellText({ tag, inner }: Cell, strings: readonly string[]): string {
  const { t } = attributesOf(tag)
  if (t === 'inlineStr') return textOf(inner)
  return t === 's' ? (strings[Number(/<v>(\d+)<\/v>/.exec(inner)?.[1] ?? -1)] ?? '') : ''
}

function rowXml(
  row: Row,
  item: TemplateFields | null,
  copy: number,
  shift: RowShift,
  context: WorksheetContext,
  data: TemplateData,
): string {
  const number = shift.first(row.number) + copy
  const cells = cellsOf(row.inner).map((cell) => {
    const { r, s, t } = attributesOf(cell.tag)
    const address = r === undefined ? '' : ` r="${r.replace(/\d+$/, String(number))}"`
    const style = s === undefined ? '' : ` s="${s}"`
    const text = cellText(cell, context.strings)
    if (marksOf(text).length > 0) return cellXml(`${address}${style}`, text, item, context.forms[Number(s ?? 0)], data)
    const type = t === undefined ? '' : ` t="${t}"`
    const inner = cell.inner.includes('<f') ? movedFormula(cell.inner, row.number, copy, shift) : cell.inner
    // What a formula gave before is not true any more.
    const kept = inner === cell.inner ? type : ''
    return inner === '' ? `<c${address}${style}/>` : `<c${address}${style}${kept}>${inner}</c>`
  })
  // A height that nobody set is left to the program: the text decides.
  const fixed = /\bcustomHeight="(?:1|true)"/.test(row.tag)
  const tag = row.tag
    .replace(/\s+(?:r|spans)="[^"]*"/g, '')
    .replace(fixed ? /$^/ : /\s+ht="[^"]*"/, '')
    .trimEnd()
  return `<row r="${number}"${tag}>${cells.join('')}</row>`
}

function movedFormula(inner: string, row: number, copy: number, shift: RowShift): string {
  const [, tag = '', formula = ''] = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner) ?? []
  // A shared formula or one over an array stands in another cell: it stays as it is.
  if (formula === '' || /\bt=/.test(tag)) return inner.replace(/<v>[\s\S]*?<\/v>/, '')
  return `<f${tag}>${encodeXml(shiftedFormula(decodeXml(formula), shift, { row, copy }))}</f>`
}

function cellXml(
  attributes: string,
  text: string,
  item: TemplateFields | null,
  form: NumberForm = 'number',
  data: TemplateData,
): string {
  const value = onlyValue(text, data, item)
  if (value === null) return `<c${attributes}/>`
  if (typeof value === 'number' && Number.isFinite(value)) return `<c${attributes}><v>${value}</v></c>`
  if (typeof value === 'object' && form === 'date') return `<c${attributes}><v>${daySerial(value.date)}</v></c>`
  const words = typeof value === 'object' ? value.date : filledText(text, data, item)
  return words === ''
    ? `<c${attributes}/>`
    : `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${encodeXml(printable(words))}</t></is></c>`
}

/** The value of a cell that is one mark and nothing else; otherwise its text, which has words beside. */
function onlyValue(text: string, data: TemplateData, item: TemplateFields | null): TemplateValue {
  const [only, ...others] = [...text.matchAll(markPattern)]
  if (only === undefined || others.length > 0 || only[0].length !== text.trim().length) return text
  const mark = readMark(only[1] ?? '', data)
  return mark === null ? text : valueOfMark(mark, data, item)
}

/** Merged cells, conditional formats, validations, links, page breaks: what names rows outside of the rows. */
function shiftRanges(xml: string, shift: RowShift, copies: ReadonlyMap<number, number>): string {
  const at = xml.indexOf('</sheetData>')
  if (at < 0) return xml
  const head = xml
    .slice(0, at)
    .replace(/(<dimension\b[^>]*\bref=")([^"]+)"/, (_, start, ref) => `${start}${shiftedRange(ref, shift)}"`)
  const tail = xml
    .slice(at)
    .replace(/<mergeCells\b[^>]*>([\s\S]*?)<\/mergeCells>/, (_, inner: string) => mergesXml(inner, shift, copies))
    .replace(/(<(?!mergeCell\b)\w+\b[^>]*\b(?:sqref|ref)=")([^"]+)"/g, (_, start: string, refs: string) => {
      return `${start}${refs
        .split(' ')
        .map((ref) => shiftedRange(ref, shift))
        .join(' ')}"`
    })
    .replace(/<rowBreaks\b[\s\S]*?<\/rowBreaks>/, (breaks) =>
      breaks.replace(/\bid="(\d+)"/g, (_, row) => `id="${shift.last(Number(row))}"`),
    )
  return head + tail
}

function mergesXml(inner: string, shift: RowShift, copies: ReadonlyMap<number, number>): string {
  const refs = [...inner.matchAll(/\bref="([^"]+)"/g)].flatMap(([, ref = '']) => {
    const merge = mergeOf(ref)
    const count = merge !== null && merge.top === merge.bottom ? (copies.get(merge.top + 1) ?? 1) : 1
    if (merge === null || count === 1) return [shiftedRange(ref, shift)]
    const top = shift.first(merge.top + 1) - 1
    return Array.from({ length: count }, (_, copy) => rangeText({ ...merge, top: top + copy, bottom: top + copy }))
  })
  return `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
}
