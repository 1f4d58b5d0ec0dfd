import type * as Excel from 'exceljs'
import { lineCount, printable } from './printable.ts'
import { sheetName } from './sheet-name.ts'

/** A sheet as offices pass it around: title lines, a head that stays, rows with borders, ready to print. */
export interface SheetDefinition<Row> {
  readonly name: string
  readonly titleLines: readonly TitleLine[]
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
  /** Below the rows, over the full width. */
  readonly notes?: readonly string[]
  /** Merged columns forbid it: a filter would show the first row of a merged run only, and sorting fails. */
  readonly autoFilter?: boolean
  /** At the left of each printed page's foot. */
  readonly footer?: string
  readonly landscape?: boolean
}

export interface TitleLine {
  readonly text: string
  readonly kind: 'title' | 'subtitle' | 'line'
}

export interface SheetColumn<Row> {
  readonly title: string
  /** In characters of Excel's: a Chinese character takes about two. */
  readonly width: number
  readonly value: (row: Row) => SheetValue
  readonly align?: 'left' | 'center' | 'right'
  readonly format?: string
  /** Neighbouring rows with the same key become one cell; what the first of them holds is shown. */
  readonly mergeBy?: (row: Row) => string
}

/** `date` is an ISO day. A string is text whatever it starts with: no cell is ever a formula. */
export type SheetValue = string | number | boolean | null | { readonly date: string }

/** A sheet whose row type is closed over, so that a workbook can hold sheets of several row types. */
export type Sheet = (workbook: Excel.Workbook, used: readonly string[]) => string

export function sheet<Row>(definition: SheetDefinition<Row>): Sheet {
  return (workbook, used) => {
    const name = sheetName(definition.name, used)
    const head = definition.titleLines.length + 1
    const worksheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: head, showGridLines: false }],
      pageSetup: printSetup(head, definition.landscape ?? true),
      headerFooter: { oddFooter: `&L&9${(definition.footer ?? '').replace(/&/g, '&&')}&C&9第 &P 页，共 &N 页` },
    })
    definition.columns.forEach((column, index) => {
      worksheet.getColumn(index + 1).width = column.width
    })
    writeTitles(worksheet, definition)
    writeHead(worksheet, definition, head)
    definition.rows.forEach((row, index) => {
      writeRow(worksheet, definition.columns, row, head + 1 + index)
    })
    mergeRuns(worksheet, definition, head)
    writeNotes(worksheet, definition, head + definition.rows.length + 1)
    if (definition.autoFilter) {
      worksheet.autoFilter = {
        from: { row: head, column: 1 },
        to: { row: head + Math.max(1, definition.rows.length), column: definition.columns.length },
      }
    }
    return name
  }
}

/** The .xlsx file of some sheets. */
export async function workbook(
  sheets: readonly Sheet[],
  properties: { readonly title: string; readonly creator: string },
): Promise<Uint8Array> {
  // Two megabytes of library that few requests need; its default export is the CommonJS module.
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  book.creator = properties.creator
  book.lastModifiedBy = properties.creator
  book.title = printable(properties.title)
  const used: string[] = []
  for (const write of sheets) used.push(write(book, used))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const pointSize = 10
const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }
const songti = (size: number, bold = false) => ({ name: '宋体', family: 1, charset: 134, size, bold })
const heiti = (size: number) => ({ name: '黑体', family: 2, charset: 134, size })
/** Excel refuses a taller row. */
const tallest = 409

function printSetup(head: number, landscape: boolean): Partial<Excel.PageSetup> {
  return {
    paperSize: 9,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${head}:${head}`,
    margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.35 },
  }
}

function writeTitles<Row>(worksheet: Excel.Worksheet, { titleLines, columns }: SheetDefinition<Row>): void {
  const halves = columns.reduce((sum, column) => sum + column.width, 0)
  titleLines.forEach((line, index) => {
    const row = index + 1
    const cell = worksheet.getCell(row, 1)
    worksheet.mergeCells(row, 1, row, columns.length)
    setText(cell, line.text)
    const size = { title: 16, subtitle: 11, line: pointSize }[line.kind]
    cell.font = line.kind === 'title' ? songti(size, true) : line.kind === 'subtitle' ? heiti(size) : songti(size)
    cell.alignment = { horizontal: line.kind === 'line' ? 'left' : 'center', vertical: 'middle', wrapText: true }
    worksheet.getRow(row).height = rowHeight(lineCount(line.text, (halves * 11) / size), size)
  })
}

function writeHead<Row>(worksheet: Excel.Worksheet, { columns }: SheetDefinition<Row>, head: number): void {
  columns.forEach((column, index) => {
    const cell = worksheet.getCell(head, index + 1)
    setText(cell, column.title)
    cell.font = heiti(pointSize)
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = border
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF3' } }
  })
  worksheet.getRow(head).height = 24
}

function writeRow<Row>(worksheet: Excel.Worksheet, columns: readonly SheetColumn<Row>[], row: Row, at: number): void {
  let lines = 1
  columns.forEach((column, index) => {
    const cell = worksheet.getCell(at, index + 1)
    const value = column.value(row)
    setValue(cell, value, column.format)
    cell.font = songti(pointSize)
    cell.alignment = { horizontal: column.align ?? 'left', vertical: 'middle', wrapText: true }
    cell.border = border
    if (typeof value === 'string' && !column.mergeBy) lines = Math.max(lines, lineCount(value, halvesOf(column.width)))
  })
  worksheet.getRow(at).height = rowHeight(lines, pointSize)
}

/** Merges runs, and makes their rows tall enough together for what the merged cell says. */
function mergeRuns<Row>(worksheet: Excel.Worksheet, { columns, rows }: SheetDefinition<Row>, head: number): void {
  columns.forEach((column, index) => {
    if (!column.mergeBy) return
    let from = 0
    for (let to = 1; to <= rows.length; to++) {
      const first = rows[from] as Row
      if (to < rows.length && column.mergeBy(rows[to] as Row) === column.mergeBy(first)) continue
      const value = column.value(first)
      if (typeof value === 'string') growRows(worksheet, head + 1 + from, head + to, value, column.width)
      if (to - from > 1) worksheet.mergeCells(head + 1 + from, index + 1, head + to, index + 1)
      from = to
    }
  })
}

function growRows(worksheet: Excel.Worksheet, from: number, to: number, text: string, width: number): void {
  const wanted = rowHeight(lineCount(text, halvesOf(width)), pointSize)
  let height = 0
  for (let row = from; row <= to; row++) height += worksheet.getRow(row).height
  if (height >= wanted) return
  const last = worksheet.getRow(to)
  last.height = Math.min(tallest, last.height + wanted - height)
}

function writeNotes<Row>(
  worksheet: Excel.Worksheet,
  { notes = [], columns }: SheetDefinition<Row>,
  from: number,
): void {
  const halves = columns.reduce((sum, column) => sum + column.width, 0)
  notes.forEach((note, index) => {
    const row = from + index
    worksheet.mergeCells(row, 1, row, columns.length)
    const cell = worksheet.getCell(row, 1)
    setText(cell, note)
    cell.font = songti(pointSize)
    cell.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true }
    worksheet.getRow(row).height = rowHeight(lineCount(note, halvesOf(halves)), pointSize)
  })
}

function setValue(cell: Excel.Cell, value: SheetValue, format: string | undefined): void {
  if (typeof value === 'string') setText(cell, value)
  else if (value !== null && typeof value === 'object') {
    // exceljs counts days in UTC: midnight there is the same day everywhere.
    cell.value = new Date(`${value.date}T00:00:00Z`)
    cell.numFmt = format ?? 'yyyy-mm-dd'
  } else {
    cell.value = value
    if (format) cell.numFmt = format
  }
}

/** Text that begins like a formula also gets Excel's text format, lest editing the cell turns it into one. */
function setText(cell: Excel.Cell, text: string): void {
  cell.value = printable(text)
  if (/^[\s]*[=+\-@\t\r＝＋－＠]/.test(text)) cell.numFmt = '@'
}

/** A column of width w is 7w pixels wide; a Chinese character of 10 pt takes 13.4, half of it 6.7. */
const halvesOf = (width: number): number => Math.floor((width * 7 - 6) / ((pointSize * 96) / 72 / 2))

/**
 * Heights are set outright, since not every program fits a row to its wrapped text when it opens the file; 1.45 is the line of
 * the tallest face that may stand in for 宋体.
 */
const rowHeight = (lines: number, size: number): number => Math.min(tallest, Math.max(18, lines * size * 1.45 + 5))
