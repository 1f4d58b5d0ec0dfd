/**
 * Blocks of the reader → lines and tables: lines broken inside a paragraph part, runs of tab-indented lines become
 * tables, white space is tidied.
 */
import type { Block } from '../types.ts'
import { foldCellLines } from './cell-lines.ts'
import { type Fragment, type LineFragment, withText } from './fragment.ts'
import { isRule, makeTable, rowCells } from './row-lines.ts'
import { tidySpaces } from './spacing.ts'
import { readTabbedTable, type TabbedCell } from './tabbed-table.ts'

export interface Taken {
  readonly fragments: readonly Fragment[]
  /** First cells of runs of tab-indented lines in which no table could be made out. */
  readonly unreadableTables: readonly string[]
}

/** Makes fragments of blocks; empty ones go. */
export function takeBlocks(blocks: readonly Block[]): Taken {
  const fragments: Fragment[] = []
  const unreadableTables: string[] = []
  let run: TabbedCell[] = []
  const endRun = () => {
    if (run.length === 0) return
    const filled = run.filter((cell) => cell !== null)
    if (filled.length > 0) {
      const rows = filled.length >= 4 ? readTabbedTable(run) : null
      if (rows !== null) fragments.push({ kind: 'table', rows })
      else {
        if (filled.length >= 4) unreadableTables.push(filled.find((cell) => cell !== '') ?? '')
        for (const text of filled) if (text !== '') fragments.push({ kind: 'line', text })
      }
    }
    run = []
  }
  let rows: Row[] = []
  const endRows = () => {
    const table = rows.filter(({ cells }) => !isRule(cells)).map(({ cells }) => cells.map(tidySpaces))
    if (makeTable(table)) fragments.push({ kind: 'table', rows: table })
    else for (const { line } of rows) pushLine(line, fragments)
    rows = []
  }
  for (const line of linesOf(blocks)) {
    const cells = line.kind === 'table' || /^[ \u3000]*\t/.test(line.text) ? null : rowCells(line.text)
    if (rows.length > 0 && cells?.length !== rows[0]?.cells.length) endRows()
    if (cells !== null && line.kind === 'line') {
      endRun()
      rows.push({ line, cells })
    } else if (line.kind === 'table') {
      endRun()
      fragments.push(line)
    } else if (/^[ \u3000]*\t/.test(line.text)) run.push(tidySpaces(line.text))
    else if (line.text.trim() === '') {
      if (run.length > 0) run.push(null)
    } else {
      endRun()
      pushLine(line, fragments)
    }
  }
  endRows()
  endRun()
  return { fragments: foldCellLines(fragments), unreadableTables }
}

/** A line that may be the row of a table. */
interface Row {
  readonly line: LineFragment
  readonly cells: readonly string[]
}

function pushLine(line: LineFragment, fragments: Fragment[]): void {
  const text = tidySpaces(line.text)
  fragments.push(text === line.text ? line : withText(line, text))
}

function* linesOf(blocks: readonly Block[]): Generator<Fragment> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map(tidySpaces))
      if (rows.some((row) => row.some((cell) => cell !== ''))) yield { kind: 'table', rows }
      continue
    }
    if (!lineBreak.test(block.text)) yield lineOf(block, block.text)
    else for (const text of block.text.split(/\r\n|[\n\r\u2028\u2029\v\f]/)) yield lineOf(block, text)
  }
}

const lineBreak = /[\n\r\u2028\u2029\v\f]/

function lineOf(block: Block & { readonly kind: 'paragraph' }, text: string): LineFragment {
  if (block.heading === undefined && block.bold !== true) return { kind: 'line', text }
  return {
    kind: 'line',
    text,
    ...(block.heading === undefined ? {} : { heading: block.heading }),
    ...(block.bold === true ? { bold: true } : {}),
  }
}
