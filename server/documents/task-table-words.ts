import type { TaskRow, TaskTable } from '@linchpin/api'
import { bookTitle, dayText, numberedNotes, unconfirmed } from './ledger-words.ts'

/** The words that the task table says about itself, the same on paper and in the workbook. */
export function tableTitle(table: TaskTable): string {
  return `${bookTitle(table.documentTitle)}任务分工表`
}

function summaryLine(table: TaskTable): string {
  const open = table.total - table.confirmed
  return `共${table.groups.length}项重点任务、${table.total}项具体举措，其中已确认${table.confirmed}项，${unconfirmed}${open}项。`
}

export function generatedLine(table: TaskTable, generatedOn: string): string {
  return `${summaryLine(table)}生成日期：${dayText(generatedOn)}。`
}

/** Below the table, and only what this table needs explained. */
export function notes(table: TaskTable): readonly string[] {
  const rows = table.groups.flatMap((group) => group.rows)
  const needed = [
    ...(rows.some((row) => row.responsibility === 'byDuty')
      ? ['标有“按职责分工负责”的举措，文件未指定牵头单位，由办公室逐项明确，其余单位为配合单位。']
      : []),
    ...(rows.some(namesNobody) ? ['标有“文件未明确”的举措，文件未列责任单位，由办公室提出意见后明确。'] : []),
    ...(rows.some((row) => row.deadline === null)
      ? ['“持续推进”指文件未设完成时限的举措，责任单位按季度报告进展。']
      : []),
    ...(rows.some((row) => row.state !== 'confirmed')
      ? [`标有“${unconfirmed}”的举措由系统从文件中提取，尚未经人工核对，使用前须对照原文确认。`]
      : []),
  ]
  return numberedNotes(needed)
}

function namesNobody(row: TaskRow): boolean {
  return row.leads.length === 0 && row.responsibility !== 'byDuty'
}
