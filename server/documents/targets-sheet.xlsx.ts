import type { TargetRow, TargetsSheet } from '@linchpin/api'
import { type SheetColumn, sheet, workbook } from '../platform/office/index.ts'
import { clauseText, ledgerMark, unconfirmed } from './ledger-words.ts'
import { comparatorText, kindText, scopeText, sheetLines, sheetNotes, sheetTitle } from './targets-sheet-words.ts'

/**
 * The targets sheet as a workbook: one flat sheet with a filter on every column. Figures are numbers in columns of their own and
 * units, years, clause and quote stand beside them, so that people can go on reckoning with what they were sent.
 */
export function targetsSheetXlsx(
  targets: TargetsSheet,
  options: { readonly generatedOn: string },
): Promise<Uint8Array> {
  const title = sheetTitle(targets)
  const lines = targets.groups.flatMap(({ place, rows }) => rows.map((row) => ({ row, place })))
  const ranged = lines.some(({ row }) => row.valueMax !== null)
  return workbook(
    [
      sheet({
        name: '目标指标表',
        titleLines: [
          { kind: 'title', text: title },
          { kind: 'subtitle', text: ledgerMark(targets) },
          ...sheetLines(targets, options.generatedOn).map((text) => ({ kind: 'line' as const, text })),
        ],
        columns: columns.filter((column) => ranged || column.title !== upperEnd),
        rows: lines,
        notes: sheetNotes(targets),
        footer: ledgerMark(targets),
        autoFilter: true,
      }),
    ],
    { title, creator: '链枢' },
  )
}

const upperEnd = '目标值上限'

const columns: readonly SheetColumn<Line>[] = [
  { title: '序号', width: 6, align: 'center', value: ({ row }) => row.number },
  { title: '指标', width: 34, value: ({ row }) => row.indicator },
  { title: '基期值', width: 10, align: 'right', value: ({ row }) => row.baselineValue },
  { title: '基期年', width: 8, align: 'center', value: ({ row }) => row.baselineYear },
  { title: '要求', width: 9, align: 'center', value: ({ row }) => comparatorText[row.comparator] },
  { title: '目标值', width: 10, align: 'right', value: ({ row }) => row.value },
  { title: upperEnd, width: 9, align: 'right', value: ({ row }) => row.valueMax },
  { title: '单位', width: 10, align: 'center', value: ({ row }) => row.unit },
  { title: '目标年', width: 8, align: 'center', value: ({ row }) => row.dueYear },
  { title: '类型', width: 10, align: 'center', value: ({ row }) => kindText(row) },
  { title: '范围', width: 18, value: ({ row }) => scopeText(row.scope) },
  { title: '出处', width: 8, align: 'center', value: ({ place }) => (place === 'table' ? '指标表' : '正文') },
  { title: '条款', width: 12, align: 'center', value: ({ row }) => clauseText(row.clause) },
  { title: '原文', width: 44, value: ({ row }) => row.quote },
  {
    title: '核对状态',
    width: 10,
    align: 'center',
    value: ({ row }) => (row.state === 'confirmed' ? '已确认' : unconfirmed),
  },
]

interface Line {
  readonly row: TargetRow
  readonly place: TargetsSheet['groups'][number]['place']
}
