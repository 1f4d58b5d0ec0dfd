import type { TaskRow, TaskTable } from '@linchpin/api'
import { bookTitle } from './task-table.ts'

/** The words that the task table says about itself, the same on paper and in the workbook. */
export const internalLedger = '内部工作台账（不对外公布）'
export const sampleMark = '示例·虚构'
export const unconfirmed = '待核'

export function tableTitle(table: TaskTable): string {
  return `${bookTitle(table.documentTitle)}任务分工表`
}

/** 依据: the issuer, the title, the number and the day, as far as the document gives them. */
export function basisLine(table: TaskTable): string {
  const inBrackets = [table.docNumber, table.date && dayText(table.date)].filter(Boolean).join('，')
  return `依据：${table.issuer ?? ''}${bookTitle(table.documentTitle)}${inBrackets && `（${inBrackets}）`}。`
}

export function summaryLine(table: TaskTable): string {
  const open = table.total - table.confirmed
  return `共${table.groups.length}项重点任务、${table.total}项具体举措，其中已确认${table.confirmed}项，${unconfirmed}${open}项。`
}

export function generatedLine(table: TaskTable, generatedOn: string): string {
  return `${summaryLine(table)}生成日期：${dayText(generatedOn)}。`
}

export function footerNote(table: TaskTable): string {
  return ['草稿', internalLedger, ...(table.sample ? [sampleMark] : [])].join('　')
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
  return needed.map((text, index) =>
    needed.length > 1 ? `${index === 0 ? '说明：' : '　　　'}${index + 1}.${text}` : `说明：${text}`,
  )
}

/** `2026-03-12` → 2026年3月12日. */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A clause's place as people cite it: `一/（二）` → 一（二）. */
export function clauseText(ref: string): string {
  return ref.replaceAll('/', '')
}

function namesNobody(row: TaskRow): boolean {
  return row.leads.length === 0 && row.responsibility !== 'byDuty'
}
