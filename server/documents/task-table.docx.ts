import type { TaskGroup, TaskRow, TaskTable } from '@linchpin/api'
import { officialDocument, type Part, type TableCell, type TableColumn } from '../platform/office/index.ts'
import { basisLine, bookTitle, clauseText, internalLedger, ledgerMark, unconfirmed, warnings } from './ledger-words.ts'
import { cooperatingText, deadlineText, leadText } from './task-table.ts'
import { generatedLine, notes, tableTitle } from './task-table-words.ts'

/** The task table as a Word file: a draft ledger for the office to fill in, without red head, number or seal. */
export function taskTableDocx(table: TaskTable, options: { readonly generatedOn: string }): Promise<Uint8Array> {
  const parts: readonly Part[] = [
    { kind: 'mark', text: ['草稿', ...warnings(table)].join('　') },
    { kind: 'title', lines: titleLines(table) },
    { kind: 'centered', text: internalLedger },
    { kind: 'note', text: basisLine(table) },
    { kind: 'note', text: generatedLine(table, options.generatedOn) },
    { kind: 'table', columns: columnsFor(table.groups), rows: tableRows(table.groups) },
    ...notes(table).map((text): Part => ({ kind: 'note', text })),
  ]
  return officialDocument({
    title: tableTitle(table),
    creator: '链枢',
    sections: [{ landscape: true, footer: ledgerMark(table), parts }],
  })
}

/**
 * 247 mm together, the width of a lying page. The last two are left empty for the office to fill in. 牵头单位 and 配合单位 share
 * 75 mm by what stands in them: with 按职责分工负责 all bodies stand in the first, with a lead most stand in the second.
 */
function columnsFor(groups: readonly TaskGroup[]): readonly TableColumn[] {
  const rows = groups.flatMap((group) => group.rows)
  const letters = (text: (row: TaskRow) => string) => rows.reduce((sum, row) => sum + text(row).length, 1)
  const share = letters(leadText) / (letters(leadText) + letters(cooperatingText))
  const leads = Math.round(Math.min(53, Math.max(30, 75 * share)))
  return [
    { title: '序号', widthMm: 12, align: 'center' },
    { title: '重点任务', widthMm: 28 },
    { title: '具体举措', widthMm: 75 },
    { title: '牵头单位', widthMm: leads },
    { title: '配合单位', widthMm: 75 - leads },
    { title: '完成时限', widthMm: 25, align: 'center' },
    { title: '进展', widthMm: 16 },
    { title: '佐证', widthMm: 16 },
  ]
}

/** Characters of 22 pt on a line of 247 mm. */
const titleWidth = 31

/** The title goes on one line where it fits; otherwise 任务分工表 stands below, so that no word is torn. */
function titleLines(table: TaskTable): readonly string[] {
  const whole = tableTitle(table)
  return whole.length <= titleWidth ? [whole] : [bookTitle(table.documentTitle), '任务分工表']
}

function tableRows(groups: readonly TaskGroup[]): readonly (readonly TableCell[])[] {
  let number = 0
  return groups.flatMap((group) =>
    group.rows.map((row, index) => {
      number += 1
      return [
        numberCell(number, row),
        headingCell(group, index),
        row.action,
        leadText(row),
        cooperatingText(row),
        deadlineText(row.deadline),
        '',
        '',
      ]
    }),
  )
}

function numberCell(number: number, row: TaskRow): TableCell {
  const text = String(number)
  return { lines: row.state === 'confirmed' ? [{ text }] : [{ text }, { text: unconfirmed, tone: 'alert' }] }
}

function headingCell(group: TaskGroup, index: number): TableCell {
  if (group.rows.length > 1 && index > 0) return { lines: [], merge: 'continue' }
  const lines = [{ text: group.heading }, { text: clauseText(group.clause), tone: 'small' as const }]
  return group.rows.length > 1 ? { lines, merge: 'start' } : { lines }
}
