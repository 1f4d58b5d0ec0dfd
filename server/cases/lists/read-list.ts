import type { CaseType } from '@linchpin/pack-kit'
import { ProblemError } from '../../platform/problem/index.ts'
import { findHeader, headerUnit, matchColumns, readSheet, rowKind, type SheetRow } from '../../platform/sheets/index.ts'
import { type ListTarget, wantedColumns } from './list-plan.ts'
import type { ListColumn } from './read-list-row.ts'

export interface ListTable {
  readonly sheet: string
  readonly sheets: readonly string[]
  readonly header: readonly string[]
  readonly unit: string | null
  readonly columns: readonly (ListColumn & { readonly score: number })[]
  readonly rows: readonly SheetRow[]
  /** Sums, names of groups, notes: rows that are no items. */
  readonly skipped: number
}

const mostRows = 5000

/** Reads somebody's own table whole; throws `ProblemError` where it is none, or has no head, or too many rows. */
export async function readList(
  bytes: Uint8Array,
  file: { readonly fileName: string; readonly sheet?: string },
  targets: readonly ListTarget[],
): Promise<ListTable> {
  const { sheet, sheets, rows: all } = await readSheet(bytes, file)
  const read: SheetRow[] = []
  for await (const row of all) {
    if (read.length > mostRows + 50) throw new ProblemError('list-too-long', { name: file.fileName, most: mostRows })
    read.push(row)
  }
  const header = findHeader(read)
  if (header === null) throw new ProblemError('list-no-head', { name: file.fileName, sheet })
  const below = read.filter(({ number }) => number >= header.firstDataRow)
  const rows = below.filter((row) => rowKind(row, header) === 'data')
  return {
    sheet,
    sheets: sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
    header: header.cells,
    unit: header.unit,
    columns: matchedColumns(header.cells, header.unit, targets),
    rows,
    skipped: below.length - rows.length,
  }
}

function matchedColumns(cells: readonly string[], unit: string | null, targets: readonly ListTarget[]) {
  return matchColumns(cells, wantedColumns(targets)).flatMap(({ key, column, score }) =>
    column === null ? [] : [columnOf(key as ListColumn['target'], column, cells, unit, score)],
  )
}

export const columnOf = (
  target: ListColumn['target'],
  column: number,
  header: readonly string[],
  unit: string | null,
  score: number,
) => ({ target, column, unit: headerUnit(header[column] ?? '') ?? unit, score })

/** Targets that the type requires and no column was found for. */
export const missingColumns = (targets: readonly ListTarget[], columns: readonly ListColumn[]): readonly ListTarget[] =>
  targets.filter(({ target, isRequired }) => isRequired && !columns.some((each) => each.target === target))

/** What a case of the type says in one line: the first text that it requires. */
export const titleFieldOf = ({ fields }: CaseType): string | undefined =>
  Object.entries(fields).find(([, { kind, required }]) => kind === 'text' && required)?.[0]
