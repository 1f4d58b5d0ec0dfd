import { ProblemError } from '../../problem/index.ts'
import { type CellNote, cellAddress, columnLetters, noNotes, type SheetCell, type SheetLimits } from '../sheet-row.ts'
import type { NumberForm } from './number-forms.ts'
import { serialDay, serialTime } from './serial-day.ts'
import { decodeXml, textOf } from './xml-text.ts'

/** What cells refer to, and how long they may be. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly forms: readonly NumberForm[]
  readonly from1904: boolean
  readonly limits: SheetLimits
  readonly fileName: string
}

export interface RowCells {
  readonly cells: SheetCell[]
  readonly notes: readonly CellNote[]
}

/** The cells of the inside of a `<row>`; `row` is its number, for messages. */
export function rowCells(xml: string, row: number, context: CellContext): RowCells {
  const cells: SheetCell[] = []
  let notes: CellNote[] | null = null
  let column = -1
  for (let at = xml.indexOf('<c'); at >= 0; at = xml.indexOf('<c', at)) {
    const head = xml.indexOf('>', at)
    if (head < 0) break
    const next = xml[at + 2]
    if (next !== ' ' && next !== '>' && next !== '/' && next !== '\n') {
      at = head + 1
      continue
    }
    const empty = xml[head - 1] === '/'
    const close = empty ? head : xml.indexOf('</c>', head)
    if (close < 0) break
    const { address, type, style } = cellTag(xml.slice(at + 2, head))
    column = address === '' ? column + 1 : (cellAddress(address)?.column ?? column + 1)
    at = close + 1
    if (empty) continue
    const read = cellValue(xml.slice(head + 1, close), type, style, context)
    if (read === null) continue
    if (typeof read === 'object') {
      notes ??= []
      notes.push({ column, ...read })
      continue
    }
    checkCell(read, row, column, context)
    while (cells.length < column) cells.push(null)
    cells[column] = read
  }
  return { cells, notes: notes ?? noNotes }
}

const attribute = /\b([rts])=["']([^"']*)["']/g

function cellTag(tag: string) {
  let address = ''
  let type = 'n'
  let style = 0
  attribute.lastIndex = 0
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
    if (match[1] === 'r') address = match[2] as string
    else if (match[1] === 't') type = match[2] as string
    else style = Number(match[2])
  }
  return { address, type, style }
}

type Note = Omit<CellNote, 'column'>

function cellValue(xml: string, type: string, style: number, context: CellContext): SheetCell | Note {
  if (type === 'inlineStr') return words(textOf(xml))
  const raw = rawValue(xml)
  if (raw === null || raw === '') {
    return xml.includes('<f') && type !== 'str' ? { kind: 'uncalculated', given: formulaOf(xml) } : null
  }
  switch (type) {
    case 's':
      return words(context.strings[Number(raw)] ?? '')
    case 'str':
      return words(decodeXml(raw))
    case 'b':
      return raw === '1' || raw === 'true'
    case 'e':
      return { kind: 'error', given: decodeXml(raw) }
    case 'd':
      return raw.slice(0, 10)
    default:
      return numberOf(Number(raw), context.forms[style] ?? 'number', context.from1904)
  }
}

function rawValue(xml: string): string | null {
  const open = xml.indexOf('<v')
  const head = open < 0 ? -1 : xml.indexOf('>', open)
  const close = head < 0 ? -1 : xml.indexOf('</v>', head)
  return close < 0 ? null : xml.slice(head + 1, close)
}

const formulaOf = (xml: string): string => `=${decodeXml(/<f[^>]*>([\s\S]*?)<\/f>/.exec(xml)?.[1] ?? '')}`

const words = (text: string): string | null => (text.trim() === '' ? null : text)

function numberOf(value: number, form: NumberForm, from1904: boolean): SheetCell {
  if (Number.isNaN(value)) return null
  if (form === 'number') return value
  // A sum of times may be more than a day, a date formatted as a time is still a date.
  if (form === 'time' && value < 1000) return serialTime(value)
  // A formula over empty cells gives 0, which Excel shows as the 0th of January 1900.
  return value === 0 ? null : (serialDay(value, from1904) ?? value)
}

function checkCell(value: SheetCell, row: number, column: number, { limits, fileName }: CellContext): void {
  if (column >= limits.columns) throw new ProblemError('sheet-too-wide', { name: fileName, row, limit: limits.columns })
  if (typeof value === 'string' && value.length > limits.cellCharacters) {
    const cell = `${columnLetters(column)}${row}`
    throw new ProblemError('sheet-cell-too-long', { name: fileName, cell, limit: limits.cellCharacters })
  }
}
