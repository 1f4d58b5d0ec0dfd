import { ProblemError } from '../../platform/problem/index.ts'
import {
  findHeader,
  headerUnit,
  matchColumns,
  readSheet,
  rowKind,
  type SheetCell,
  type SheetRow,
} from '../../platform/sheets/index.ts'
import { type ListTarget, type Target, wantedColumns } from './list-plan.ts'
import type { ListColumn, ListRow } from './read-list-row.ts'

export interface MatchedColumn extends ListColumn {
  /** From 0 to 1. */
  readonly score: number
}
export interface TableRow extends ListRow {
  /** As the sheet counts. */
  readonly number: number
}
export interface ListTable {
  readonly sheet: string
  readonly sheets: readonly string[]
  readonly header: readonly string[]
  readonly unit: string | null
  readonly columns: readonly MatchedColumn[]
  readonly rows: readonly TableRow[]
  /** Sums, names of groups, notes: rows that are no items. */
  readonly skipped: number
}

const mostRows = 5000
/** Title, head and what stands below the items. */
const rowsBeside = 50

/** Reads somebody's own table whole; throws `ProblemError` where it is none, or has no head, no items, or too many. */
export async function readList(
  bytes: Uint8Array,
  file: { readonly fileName: string; readonly sheet?: string },
  targets: readonly ListTarget[],
): Promise<ListTable> {
  const { sheet, sheets, rows: all } = await readSheet(bytes, file)
  const read: SheetRow[] = []
  for await (const row of all) {
    read.push(row)
    if (read.length > mostRows + rowsBeside) throw tooLong(file.fileName)
  }
  const header = findHeader(read)
  if (header === null) throw new ProblemError('list-no-head', { name: file.fileName, sheet })
  const rows: TableRow[] = []
  let section: string | null = null
  let skipped = 0
  for (const row of read) {
    if (row.number < header.firstDataRow) continue
    const kind = rowKind(row, header)
    if (kind === 'data') rows.push({ number: row.number, cells: row.cells, section })
    else skipped++
    if (kind === 'section') section = wordsOf(row.cells)
  }
  if (rows.length > mostRows) throw tooLong(file.fileName)
  if (rows.length === 0) throw new ProblemError('list-empty', { name: file.fileName, sheet })
  return {
    sheet,
    sheets: sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    header: header.cells,
    unit: header.unit,
    columns: matchedColumns(header.cells, header.unit, targets),
    rows,
    skipped,
  }
}

const tooLong = (name: string) => new ProblemError('list-too-long', { name, most: mostRows })
const wordsOf = (cells: readonly SheetCell[]): string => String(cells.find((cell) => cell !== null) ?? '').trim()

function matchedColumns(header: readonly string[], unit: string | null, targets: readonly ListTarget[]) {
  return matchColumns(header, wantedColumns(targets)).flatMap(({ key, column, score }) =>
    column === null ? [] : [columnOf(key as Target, column, header, unit, score)],
  )
}

export function columnOf(
  target: Target,
  column: number,
  header: readonly string[],
  unit: string | null,
  score: number,
): MatchedColumn {
  const name = header[column] ?? ''
  return { target, column, name, unit: headerUnit(name) ?? unit, score }
}

/** Targets that the type requires and no column was found for. What a case is about may be named by its key alone. */
export function missingColumns(targets: readonly ListTarget[], columns: readonly ListColumn[]): readonly ListTarget[] {
  const found = new Set(columns.map(({ target }) => target))
  if (found.has('subjectKey')) found.add('subject')
  return targets.filter(({ target, isRequired }) => isRequired && !found.has(target))
}
