export { headerUnit } from './columns/column-name.ts'
export { type FoundHeader, findHeader } from './columns/find-header.ts'
export { type ColumnMatch, matchColumns, type WantedColumn } from './columns/match-columns.ts'
export {
  type CellFault,
  type CellKind,
  type CellValues,
  type ParsedCell,
  type ParseOptions,
  parseCell,
} from './columns/parse-cell.ts'
export { type RowKind, rowKind } from './columns/row-kind.ts'
export { separatorOf } from './delimited.ts'
export { readSheet } from './read-sheet.ts'
export type { SheetFile, SheetOptions } from './sheet-file.ts'
export {
  type CellNote,
  columnLetters,
  defaultLimits,
  type SheetCell,
  type SheetLimits,
  type SheetRow,
} from './sheet-row.ts'
export { sheetProblems } from './sheets-problems.ts'
export { type FilledTemplate, fillTemplate } from './template/fill-template.ts'
export type { TemplateData, TemplateFields, TemplateList, TemplateValue } from './template/template-data.ts'
export type { ColumnKind, SheetTable, TableColumn, TableValue } from './write/sheet-table.ts'
export { writeCsv } from './write/write-csv.ts'
export { writeSheet } from './write/write-sheet.ts'
