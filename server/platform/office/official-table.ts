import type * as Docx from 'docx'
import { face } from './official-fonts.ts'
import { millimetres, points } from './official-page.ts'
import { lineCount, printable } from './printable.ts'

export interface OfficialTable {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

export interface TableColumn {
  readonly title: string
  readonly widthMm: number
  readonly align?: 'left' | 'center'
}

/** `merge`: the first cell of a run down a column says `start`, those under it `continue`. */
export type TableCell =
  | string
  | { readonly lines: readonly CellLine[]; readonly merge?: 'start' | 'continue'; readonly align?: 'left' | 'center' }

export interface CellLine {
  readonly text: string
  /** `small` for a reference below; `alert` for a mark that asks for attention, in words and colour. */
  readonly tone?: 'small' | 'alert'
}

export function officialTable(docx: typeof Docx, table: OfficialTable): Docx.Table {
  const widths = table.columns.map((column) => millimetres(column.widthMm))
  // Where a merged cell crosses a page, LibreOffice centres some cells of a row and not others; from the top all agree.
  const merges = table.rows.some((cells) => cells.some((cell) => typeof cell !== 'string' && cell.merge !== undefined))
  const vertical = merges ? docx.VerticalAlignTable.TOP : docx.VerticalAlignTable.CENTER
  return new docx.Table({
    // Both the grid and every cell name their width, and the layout is fixed: WPS shows no table otherwise.
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    margins: { top: 40, bottom: 40, left: padding, right: padding, marginUnitType: docx.WidthType.DXA },
    rows: [
      headerRow(docx, table.columns, widths),
      ...table.rows.map((cells) => bodyRow(docx, table.columns, widths, cells, vertical)),
    ],
  })
}

const padding = 80
const size = 10.5
/** A row that fills half of a page and more may break; a shorter one moves to the next page as a whole. */
const longRow = 14

function headerRow(docx: typeof Docx, columns: readonly TableColumn[], widths: readonly number[]): Docx.TableRow {
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new docx.TableCell({
          width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
          verticalAlign: docx.VerticalAlignTable.CENTER,
          children: [cellParagraph(docx, [run(docx, column.title, 'hei', size)], 'center')],
        }),
    ),
  })
}

function bodyRow(
  docx: typeof Docx,
  columns: readonly TableColumn[],
  widths: readonly number[],
  cells: readonly TableCell[],
  vertical: (typeof Docx.VerticalAlignTable)[keyof typeof Docx.VerticalAlignTable],
): Docx.TableRow {
  return new docx.TableRow({
    cantSplit: rowLines(columns, cells) < longRow,
    children: columns.map((column, index) => {
      const cell = cells[index] ?? ''
      const { lines, merge, align } =
        typeof cell === 'string' ? { lines: [{ text: cell }], ...none } : { ...none, ...cell }
      return new docx.TableCell({
        width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
        verticalAlign: vertical,
        ...(merge
          ? { verticalMerge: merge === 'start' ? docx.VerticalMergeType.RESTART : docx.VerticalMergeType.CONTINUE }
          : {}),
        children: [
          cellParagraph(docx, merge === 'continue' ? [] : lineRuns(docx, lines), align ?? column.align ?? 'left'),
        ],
      })
    }),
  })
}

const none: { readonly merge?: 'start' | 'continue'; readonly align?: 'left' | 'center' } = {}

function rowLines(columns: readonly TableColumn[], cells: readonly TableCell[]): number {
  const counts = columns.map((column, index) => {
    const cell = cells[index] ?? ''
    // A merged cell spreads over its rows: it says nothing on the height of the first.
    if (typeof cell !== 'string' && cell.merge) return 1
    const text = typeof cell === 'string' ? cell : cell.lines.map((line) => line.text).join('\n')
    return lineCount(text, Math.floor(((millimetres(column.widthMm) - 2 * padding) / 20 / size) * 2))
  })
  return Math.max(1, ...counts)
}

function cellParagraph(docx: typeof Docx, runs: readonly Docx.TextRun[], align: 'left' | 'center'): Docx.Paragraph {
  return new docx.Paragraph({ style: 'TableText', alignment: align, children: [...runs] })
}

/** Lines of a cell are one paragraph: a page break tears a merged cell between paragraphs, and leaves a reference alone. */
function lineRuns(docx: typeof Docx, lines: readonly CellLine[]): readonly Docx.TextRun[] {
  return lines.flatMap((line, index) =>
    index === 0 ? [lineRun(docx, line)] : [new docx.TextRun({ break: 1 }), lineRun(docx, line)],
  )
}

function lineRun(docx: typeof Docx, line: CellLine): Docx.TextRun {
  if (line.tone === 'small') return run(docx, line.text, 'body', 9, '595959')
  if (line.tone === 'alert') return run(docx, line.text, 'hei', 9, '8A5A00')
  return run(docx, line.text, 'body', size)
}

function run(docx: typeof Docx, text: string, typeface: Parameters<typeof face>[0], pt: number, color = '000000') {
  return new docx.TextRun({ text: printable(text), font: face(typeface), size: points(pt), color })
}
