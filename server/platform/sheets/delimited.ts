import { ProblemError } from '../problem/index.ts'
import type { SheetFile, SheetOptions } from './sheet-file.ts'
import { columnLetters, defaultLimits, noNotes, type SheetCell, type SheetLimits, type SheetRow } from './sheet-row.ts'

/** The rows of a text with commas, semicolons or tabs between cells. Every cell is text. */
export function readDelimited(given: string, { fileName, sheet, limits }: SheetOptions): SheetFile {
  // No database takes NUL.
  const text = given.replaceAll('\0', '')
  const name = fileName.replace(/\.[^.]*$/, '')
  if (sheet !== undefined && sheet !== name) {
    throw new ProblemError('sheet-not-found', { name: fileName, sheet, sheets: name })
  }
  const separator = separatorOf(text.slice(0, 65_536))
  const allowed = { ...defaultLimits, ...limits }
  return {
    format: separator === '\t' ? 'tsv' : 'csv',
    sheets: [{ name, hidden: false }],
    sheet: name,
    rows: { [Symbol.asyncIterator]: () => rowsOf(text, separator, allowed, fileName) },
  }
}

/** Whichever of them most of the first lines have equally often. */
export function separatorOf(start: string): string {
  const lines = start
    .split(/\r\n?|\n/)
    .slice(0, 30)
    .filter((line) => line.trim() !== '')
  const score = (separator: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1).filter(Boolean)
    const common = counts.map((count) => counts.filter((other) => other === count).length)
    return Math.max(0, ...common)
  }
  const scores = [',', '\t', ';'].map((separator) => ({ separator, score: score(separator) }))
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator
}

async function* rowsOf(
  text: string,
  separator: string,
  limits: SheetLimits,
  fileName: string,
): AsyncGenerator<SheetRow> {
  let number = 0
  let count = 0
  for (const record of records(text, separator)) {
    number++
    const cells = record.map(cellOf)
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length === 0) continue
    if (++count > limits.rows) throw new ProblemError('sheet-too-long', { name: fileName, limit: limits.rows })
    if (cells.length > limits.columns) {
      throw new ProblemError('sheet-too-wide', { name: fileName, row: number, limit: limits.columns })
    }
    const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > limits.cellCharacters)
    if (long >= 0) {
      const cell = `${columnLetters(long)}${number}`
      throw new ProblemError('sheet-cell-too-long', { name: fileName, cell, limit: limits.cellCharacters })
    }
    yield { number, cells, notes: noNotes }
  }
}

/** RFC 4180; a quote inside a cell that does not begin with one is a character like any other. */
function* records(text: string, separator: string): Generator<readonly string[]> {
  let cells: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1)
      const tail = cellEnd(text, end + 1, separator)
      cells.push(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, tail))
      at = tail
    } else {
      const end = cellEnd(text, at, separator)
      cells.push(text.slice(at, end))
      at = end
    }
    if (text[at] === separator) {
      at++
      if (at === text.length) cells.push('')
      continue
    }
    yield cells
    cells = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (cells.length > 0) yield cells
}

function closingQuote(text: string, from: number): number {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return text.length
    if (text[quote + 1] !== '"') return quote
    at = quote + 2
  }
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** `="001"` and `'001` are how a text that looks like a number or a formula is kept one. */
function cellOf(given: string): SheetCell {
  const text = given.trim().replace(/^="([^"]*)"$/, '$1')
  if (text === '') return null
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text.replace(/\r\n?/g, '\n')
}
