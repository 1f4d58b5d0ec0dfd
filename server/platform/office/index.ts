export { type OfficialDocument, type OfficialSection, officialDocument, type Part } from './official-document.ts'
export { pageGeometry, typeWidth } from './official-page.ts'
export type { CellLine, OfficialTable, TableCell, TableColumn } from './official-table.ts'
export { printable } from './printable.ts'
export { sheetName } from './sheet-name.ts'
export {
  type Sheet,
  type SheetColumn,
  type SheetDefinition,
  type SheetValue,
  sheet,
  type TitleLine,
  workbook,
} from './workbook.ts'
