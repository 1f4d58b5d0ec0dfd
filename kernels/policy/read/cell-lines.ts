/**
 * Tables of indicators whose every cell has become a line of its own: below a title (专栏1 …, 主要指标) a head that begins
 * with 序号, 指标 or the like, and short lines up to the next paragraph.
 */
import { readOrdinal } from '../text/ordinal.ts'
import type { Fragment } from './fragment.ts'
import { readTabbedTable } from './tabbed-table.ts'

const title = /^(?:专栏|表)[\s0-9一二三四五六七八九十]|指标(?:体系|表)?$/
const head = /^(?:序号|指标|指标名称|主要指标|类别|类型|项目|名称)$/
const mostCells = 400

/** Folds such runs into tables; runs in which no table can be made out stay lines. */
export function foldCellLines(fragments: readonly Fragment[]): readonly Fragment[] {
  const at = fragments.findIndex((_, index) => opensTable(fragments, index))
  if (at < 0) return fragments
  const folded: Fragment[] = fragments.slice(0, at)
  for (let index = at; index < fragments.length; index++) {
    const cells = opensTable(fragments, index) ? cellsFrom(fragments, index) : []
    const rows = cells.length >= 8 ? readTabbedTable(cells) : null
    if (rows !== null && rows.length >= 3) {
      folded.push({ kind: 'table', rows })
      index += cells.length - 1
      continue
    }
    folded.push(fragments[index] as Fragment)
  }
  return folded
}

function opensTable(fragments: readonly Fragment[], at: number): boolean {
  const line = fragments[at]
  const above = fragments[at - 1]
  if (line?.kind !== 'line' || above?.kind !== 'line' || line.text.length > 6) return false
  return head.test(line.text) && title.test(above.text) && above.text.length <= 40
}

function cellsFrom(fragments: readonly Fragment[], from: number): readonly string[] {
  const cells: string[] = []
  for (let at = from; at < fragments.length && cells.length < mostCells; at++) {
    const line = fragments[at]
    if (line?.kind !== 'line' || !isCell(line.text)) break
    cells.push(line.text)
  }
  return cells
}

function isCell(text: string): boolean {
  if (text.length > 40 || /[。；：，]$|^注[:：]/.test(text)) return false
  const scheme = readOrdinal(text)?.scheme
  return scheme === undefined || scheme === 'num'
}
