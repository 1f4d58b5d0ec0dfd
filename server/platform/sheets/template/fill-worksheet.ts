import { mergeOf } from '../xlsx/merges.ts'
import type { NumberForm } from '../xlsx/number-forms.ts'
import { daySerial } from '../xlsx/serial-day.ts'
import { encodeXml } from '../xlsx/xml-text.ts'
import { listsOf } from './check-marks.ts'
import { type RowShift, rangeText, rowShift, shiftedFormula, shiftedRange } from './row-shift.ts'
import { filledText, marksOf, onlyMark, type TemplateData, type TemplateFields, valueOfMark } from './template-data.ts'
import { sheetData, type WorksheetCell, type WorksheetRow } from './worksheet-rows.ts'

/** What is filled in, and what the cells of the sheet refer to. */
export interface Filling {
  readonly data: TemplateData
  readonly forms: readonly NumberForm[]
}

/** What the cells of a row say, in one. */
export const rowText = ({ cells }: WorksheetRow): string => cells.map(({ text }) => text).join('\n')

/** The sheet with its marks filled, and where its rows have gone. */
export function fillWorksheet(
  xml: string,
  rows: readonly WorksheetRow[],
  filling: Filling,
): { readonly xml: string; readonly shift: RowShift } {
  const copies = new Map<number, readonly TemplateFields[]>()
  for (const row of rows) {
    const [list] = listsOf(rowText(row), filling.data)
    const items = list === undefined ? null : (filling.data.lists[list]?.items ?? [])
    // A list of nothing leaves its row, empty: the form keeps its shape.
    if (items !== null) copies.set(row.number, items.length === 0 ? [{}] : items)
  }
  const shift = rowShift([...copies].map(([row, items]) => ({ row, count: items.length })))
  const written = rows.flatMap((row) =>
    (copies.get(row.number) ?? [null]).map((item, copy) => rowXml(row, { item, copy, shift }, filling)),
  )
  const filled = xml.replace(sheetData, () => `<sheetData>${written.join('')}</sheetData>`)
  return { xml: shiftRanges(filled, shift, copies), shift }
}

/** One of the rows that a row of the template becomes. */
interface Copy {
  readonly item: TemplateFields | null
  readonly copy: number
  readonly shift: RowShift
}

function rowXml(row: WorksheetRow, copy: Copy, filling: Filling): string {
  const number = copy.shift.first(row.number) + copy.copy
  const cells = row.cells.map((cell) => {
    const address = cell.letters === '' ? '' : ` r="${cell.letters}${number}"`
    const tag = `<c${address}${cell.style === null ? '' : ` s="${cell.style}"`}`
    if (marksOf(cell.text).length > 0) return `${tag}${filledCell(cell, copy.item, filling)}`
    if (cell.formula !== null) {
      const moved = shiftedFormula(cell.formula, copy.shift, { row: row.number, copy: copy.copy })
      return moved === '' ? `${tag}/>` : `${tag}><f>${encodeXml(moved)}</f></c>`
    }
    const type = cell.type === null ? '' : ` t="${cell.type}"`
    return cell.inner === '' ? `${tag}/>` : `${tag}${type}>${cell.inner}</c>`
  })
  return `<row r="${number}"${row.attributes}>${cells.join('')}</row>`
}

/** A cell that is one mark holds its value, as a number or a date; one with words beside holds words. */
function filledCell({ text, style }: WorksheetCell, item: TemplateFields | null, { data, forms }: Filling): string {
  const mark = onlyMark(text, data)
  const value = mark === null ? undefined : valueOfMark(mark, data, item)
  if (typeof value === 'number' && Number.isFinite(value)) return `><v>${value}</v></c>`
  if (value && typeof value === 'object') {
    return forms[style ?? 0] === 'date' ? `><v>${daySerial(value.date)}</v></c>` : wordsXml(value.date)
  }
  return wordsXml(filledText(text, data, item))
}

const wordsXml = (words: string): string =>
  words === '' ? '/>' : ` t="inlineStr"><is><t xml:space="preserve">${encodeXml(words)}</t></is></c>`

/** Merged cells, conditional formats, validations, links, page breaks: what names rows outside of the rows. */
function shiftRanges(xml: string, shift: RowShift, copies: ReadonlyMap<number, readonly unknown[]>): string {
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

function mergesXml(inner: string, shift: RowShift, copies: ReadonlyMap<number, readonly unknown[]>): string {
  const refs = [...inner.matchAll(/\bref="([^"]+)"/g)].flatMap(([, ref = '']) => {
    const merge = mergeOf(ref)
    const count = merge !== null && merge.top === merge.bottom ? (copies.get(merge.top + 1)?.length ?? 1) : 1
    if (merge === null || count === 1) return [shiftedRange(ref, shift)]
    const top = shift.first(merge.top + 1) - 1
    return Array.from({ length: count }, (_, copy) => rangeText({ ...merge, top: top + copy, bottom: top + copy }))
  })
  return `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
}
