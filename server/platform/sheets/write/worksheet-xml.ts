import { printable } from '../../office/index.ts'
import { ProblemError } from '../../problem/index.ts'
import { columnLetters } from '../sheet-row.ts'
import { daySerial } from '../xlsx/serial-day.ts'
import { encodeXml } from '../xlsx/xml-text.ts'
import { type StyleName, styles } from './sheet-styles.ts'
import {
  looksLikeFormula,
  plainNumber,
  type SheetTable,
  type TableColumn,
  type TableValue,
  valueText,
} from './sheet-table.ts'

/** A sheet of Excel's has no more. */
const mostRows = 1_048_576
const longestText = 32_767

/** The part of a worksheet, in pieces. */
export async function* worksheetXml({ columns, rows, title, note }: SheetTable): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetters(index))
  const last = letters.at(-1) ?? 'A'
  const head = title === undefined ? 1 : 2
  yield opening(columns, head, last)
  if (title !== undefined) yield wideRow(1, title, 'title', 30)
  yield `<row r="${head}" ht="24" customHeight="1">${columns.map((column, at) => textCell(`${letters[at]}${head}`, column.title, 'head')).join('')}</row>`
  let row = head
  for await (const values of rows) {
    if (++row > mostRows) throw new ProblemError('sheet-too-long-to-write', { limit: mostRows })
    let cells = ''
    for (let at = 0; at < columns.length; at++) {
      cells += cellXml(`${letters[at]}${row}`, columns[at] as TableColumn, values[at])
    }
    yield `<row r="${row}">${cells}</row>`
  }
  const lastRow = row
  if (note !== undefined) yield wideRow(++row, note, 'note')
  yield closing(head, lastRow, last, [...(title === undefined ? [] : [1]), ...(note === undefined ? [] : [row])])
}

function opening(columns: readonly TableColumn[], head: number, last: string): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="A${head + 1}" sqref="A${head + 1}:${last}${head + 1}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="18"/><cols>${widths.join('')}</cols><sheetData>`
  )
}

function closing(head: number, lastRow: number, last: string, wide: readonly number[]): string {
  const merges = last === 'A' ? [] : wide.map((row) => `<mergeCell ref="A${row}:${last}${row}"/>`)
  return (
    `</sheetData><autoFilter ref="A${head}:${last}${Math.max(lastRow, head + 1)}"/>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.35"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  )
}

const wideRow = (row: number, text: string, style: StyleName, height?: number): string =>
  `<row r="${row}"${height ? ` ht="${height}" customHeight="1"` : ''}>${textCell(`A${row}`, text, style)}</row>`

function cellXml(address: string, { kind }: TableColumn, value: TableValue): string {
  if (value === null || value === undefined || value === '') return `<c r="${address}" s="${styles.text}"/>`
  if (kind === 'date') {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && daySerial(value) > 0)
      return `<c r="${address}" s="${styles.date}"><v>${daySerial(value)}</v></c>`
  } else if (kind !== 'text') {
    const number = plainNumber(kind, value)
    if (number !== null) return `<c r="${address}" s="${styles[kind]}"><v>${number}</v></c>`
  }
  const text = valueText(value)
  return textCell(address, text, looksLikeFormula(text) ? 'words' : 'text')
}

/** A string that stands in its cell: no table of strings has to be kept until the end. It is never a formula. */
function textCell(address: string, text: string, style: StyleName): string {
  const kept = encodeXml(printable(text).slice(0, longestText))
  return `<c r="${address}" s="${styles[style]}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`
}
