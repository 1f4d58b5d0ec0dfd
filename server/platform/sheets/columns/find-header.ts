import { readUnit } from '@linchpin/kernels/quantity'
import type { SheetCell, SheetRow } from '../sheet-row.ts'
import { cellWords, distinctWords, isFigure, isLineOfForm } from './cell-words.ts'
import { joinHeader, standsAbove } from './joined-header.ts'

/** The head of a table, as a sheet that officials send round has it below its title. */
export interface FoundHeader {
  /** One for each column, `''` where it has none; the rows of a head of several rows are joined by “/”: 投资/已完成. */
  readonly cells: readonly string[]
  /** Numbers of rows, as `SheetRow` has them. */
  readonly firstRow: number
  readonly lastRow: number
  readonly firstDataRow: number
  /** What stands above: title, 填报单位, date. */
  readonly above: readonly string[]
  /** The unit of all figures where a line above says it (单位：万元). */
  readonly unit: string | null
}

const rowsLookedAt = 20
const mostHeaderRows = 4

/** The row that is most probably the head, with those that belong to it; `null` where no row has two names. */
export function findHeader(rows: readonly SheetRow[]): FoundHeader | null {
  const start = rows.slice(0, rowsLookedAt)
  const scores = start.map((row, at) => headerScore(row, start.slice(at + 1, at + 6)) - at * 0.15)
  const best = scores.indexOf(Math.max(...scores))
  if (best < 0 || (scores[best] as number) <= leastScore) return null
  let [from, to] = [best, best]
  while (from > 0 && to - from + 1 < mostHeaderRows && standsAbove(at(start, from - 1), at(start, from))) from--
  while (to + 1 < start.length && to - from + 1 < mostHeaderRows && standsAbove(at(start, to), at(start, to + 1))) to++
  // A last row that looks like one is a record.
  const next = to + 2 < start.length && isColumnNumbers(at(start, to + 1)) ? to + 2 : to + 1
  const above = start.slice(0, from).map((row) => [...distinctWords(row.cells)].join(' '))
  const lastRow = (start[to] as SheetRow).number
  return {
    cells: joinHeader(start.slice(from, to + 1).map((row) => row.cells)),
    firstRow: (start[from] as SheetRow).number,
    lastRow,
    firstDataRow: start[next]?.number ?? lastRow + 1,
    above,
    unit: unitAbove(above),
  }
}

const leastScore = 0.8
const at = (rows: readonly SheetRow[], index: number): readonly SheetCell[] => rows[index]?.cells ?? []

/** Names speak for a head, as do figures below them; figures and lines of “name：value” speak against. */
function headerScore({ cells }: SheetRow, below: readonly SheetRow[]): number {
  const names = new Set<string>()
  let score = 0
  cells.forEach((cell, column) => {
    const words = cellWords(cell)
    if (words === '') return
    if (isFigure(cell) || typeof cell === 'boolean') {
      // A head may name its columns by years.
      const year = /^(?:19|20)\d\d$/.test(words)
      score += year ? 0.5 : -2
      if (year) names.add(words)
      return
    }
    if (isLineOfForm(words)) score -= 2
    else if (!names.has(words)) score += nameScore(words) + (below.some((row) => isFigure(row.cells[column])) ? 0.5 : 0)
    names.add(words)
  })
  // A title stands alone on its row; a table of one column has a head of one name.
  const alone = names.size === 1 && [cells, ...below.map((row) => row.cells)].some((row) => row.length > 1)
  return alone ? Math.min(score, 0) : score
}

function nameScore(words: string): number {
  if (words.length > 40) return -1
  return (words.length > 20 ? 0.3 : 1) + (usualName.test(words) ? 1 : 0)
}

const usualName =
  /^(?:序号|编号|名称|类[别型]|时间|日期|备注|地址|电话|联系人|负责人|说明|状态|进度|内容|No\.?|ID)$|(?:名称|单位|部门|时间|日期|代码|电话|金额|投资额?|内容|情况|类[别型]|负责人|联系人|[(（].*[元个%户项人].*[)）])$|\b(?:name|date|code|number|type|status)$/i

/** 栏次: the row of numbers or of 甲、乙、丙 below some heads. */
function isColumnNumbers(cells: readonly SheetCell[]): boolean {
  const words = cells
    .map((cell) => cellWords(cell).normalize('NFKC').replace(/[()]/g, ''))
    .filter((each) => each !== '' && each !== '栏次')
  const numbers = words.filter((each) => !/^[甲乙丙丁戊]$/.test(each)).map(Number)
  if (words.length < 3 || numbers.some((number) => !Number.isInteger(number))) return false
  return numbers.every((number, index) => number === (numbers[0] as number) + index) && (numbers[0] ?? 1) <= 3
}

function unitAbove(above: readonly string[]): string | null {
  const said = above.flatMap((line) => [...line.matchAll(/(?:^|[^一-龥]|金额|计量|货币)单位[:：]([^\s，,；;）)]+)/g)])
  const units = said.flatMap((match) => (match[1] ?? '').split(/[、和及/]/)).filter((unit) => readUnit(unit) !== null)
  return units.find((unit) => readUnit(unit)?.dimension === 'money') ?? units[0] ?? null
}
