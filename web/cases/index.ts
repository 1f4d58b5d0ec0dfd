export { InstructionDialog } from './case/instruction-dialog.tsx'
export { MoveDialog } from './case/move-dialog.tsx'
export { caseHref, casesHref, newCaseHref } from './case-href.ts'
export { CaseLightMark, DueCell, InventedSign } from './case-marks.tsx'
export {
  boardQuery,
  type CaseParams,
  caseQuery,
  casesQuery,
  countsQuery,
  myWorkQuery,
  typeQuery,
  typesQuery,
} from './case-queries.ts'
export { Requests } from './enterprise/requests.tsx'
export { CaseBoard } from './lists/case-board.tsx'
export { CaseCounts } from './lists/case-counts.tsx'
export { CaseTable, type CaseTableProps } from './lists/case-table.tsx'
export { CaseRowLine } from './work/case-row-line.tsx'
export { WorkBadge } from './work/work-badge.tsx'
