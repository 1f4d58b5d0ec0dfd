import type { TaskGroup, TaskRow, TaskTable } from '@linchpin/api'
import { type SheetColumn, sheet, type TitleLine, workbook } from '../platform/office/index.ts'
import { basisLine, clauseText, ledgerMark, unconfirmed } from './ledger-words.ts'
import { cooperatingText, deadlineText, leadText } from './task-table.ts'
import { generatedLine, notes, tableTitle } from './task-table-words.ts'

/**
 * The task table as a workbook of two sheets. 分工表 looks like the paper, 重点任务 merged down its rows, since it is printed
 * and passed around; a merged column can be neither filtered nor sorted, so it has no filter. 按单位 is for that: flat, one row
 * for each body and measure, nothing merged, a filter on every column. Measures that name nobody stand there too.
 */
export function taskTableXlsx(table: TaskTable, options: { readonly generatedOn: string }): Promise<Uint8Array> {
  const lines = numbered(table)
  const footer = ledgerMark(table)
  return workbook(
    [
      sheet({
        footer,
        notes: notes(table),
        name: '分工表',
        titleLines: titleLines(table, tableTitle(table), options.generatedOn),
        columns: [...paperColumns, ...(progressColumns as readonly SheetColumn<Line>[])],
        rows: lines,
      }),
      sheet({
        footer,
        name: '按单位',
        titleLines: titleLines(table, `${tableTitle(table)}（按单位）`, options.generatedOn),
        columns: [...bodyColumns, ...(progressColumns as readonly SheetColumn<BodyLine>[])],
        rows: byBody(table, lines),
        autoFilter: true,
      }),
    ],
    { title: tableTitle(table), creator: '链枢' },
  )
}

const paperColumns: readonly SheetColumn<Line>[] = [
  { title: '序号', width: 6, align: 'center', value: (line) => line.number },
  {
    title: '重点任务',
    width: 17,
    value: (line) => line.group.heading,
    mergeBy: (line) => String(line.group.number),
  },
  { title: '具体举措', width: 46, value: (line) => line.row.action },
  { title: '牵头单位', width: 27, value: (line) => leadText(line.row) },
  { title: '配合单位', width: 16, value: (line) => cooperatingText(line.row) },
  { title: '完成时限', width: 13, align: 'center', value: (line) => deadlineText(line.row.deadline) },
]

const progressColumns: readonly SheetColumn<Line>[] = [
  { title: '进展', width: 11, value: () => null },
  { title: '佐证', width: 11, value: () => null },
  { title: '条款', width: 11, align: 'center', value: (line) => clauseText(line.row.clause) },
  { title: '核对状态', width: 10, align: 'center', value: (line) => stateText(line.row) },
]

const bodyColumns: readonly SheetColumn<BodyLine>[] = [
  { title: '单位', width: 17, value: (line) => line.body },
  { title: '职责', width: 16, align: 'center', value: (line) => line.role },
  { title: '序号', width: 6, align: 'center', value: (line) => line.number },
  { title: '重点任务', width: 19, value: (line) => line.group.heading },
  { title: '具体举措', width: 46, value: (line) => line.row.action },
  { title: '完成时限', width: 13, align: 'center', value: (line) => deadlineText(line.row.deadline) },
]

const roles = { lead: '牵头', byDuty: '按职责分工负责', cooperating: '配合' } as const

function byBody(table: TaskTable, lines: readonly Line[]): readonly BodyLine[] {
  const lineOf = new Map(lines.map((line) => [line.row.commitment, line]))
  const named = table.bodies.flatMap((body) =>
    body.rows.flatMap(({ commitment, role }) => {
      const line = lineOf.get(commitment)
      return line ? [{ ...line, body: body.name, role: roles[role] }] : []
    }),
  )
  const nobody = lines
    .filter(({ row }) => row.leads.length === 0 && row.cooperating.length === 0)
    .map((line) => ({ ...line, body: '（文件未明确）', role: '' }))
  return [...named, ...nobody]
}

function numbered(table: TaskTable): readonly Line[] {
  const lines = table.groups.flatMap((group) => group.rows.map((row) => ({ group, row })))
  return lines.map((line, index) => ({ ...line, number: index + 1 }))
}

function titleLines(table: TaskTable, title: string, generatedOn: string): readonly TitleLine[] {
  return [
    { kind: 'title', text: title },
    { kind: 'subtitle', text: ledgerMark(table) },
    { kind: 'line', text: basisLine(table) },
    { kind: 'line', text: generatedLine(table, generatedOn) },
  ]
}

function stateText(row: TaskRow): string {
  return row.state === 'confirmed' ? '已确认' : unconfirmed
}

interface Line {
  readonly number: number
  readonly group: TaskGroup
  readonly row: TaskRow
}

interface BodyLine extends Line {
  readonly body: string
  readonly role: string
}
