/**
 * Text that DuckDB would read otherwise than it stands there is written anew before: one quote that nothing closes takes all lines behind it
 * into one cell, lines of nothing move the numbers of rows, and line ends of two kinds end the reading. Each record becomes one line with
 * its number; what is no record is counted, and the reading goes on with the next line.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

export interface BadRecords {
  readonly count: number
  readonly first: readonly { readonly row: number; readonly given: string }[]
}
export const noBadRecords: BadRecords = { count: 0, first: [] }
export interface CleanText {
  /** Records that were written. */
  readonly lines: number
  readonly bad: BadRecords
}
export interface TextToClean {
  readonly path: string
  readonly separator: string
  /** No record may have more. */
  readonly columns: number
  /** Of the head. */
  readonly width: number
  /** Lines above the first row of data. */
  readonly skip: number
  /** Of the first row of data. */
  readonly first: number
}

const examplesEach = 5
/** In characters; nobody writes such a line. */
const longestLine = 65_536
/** Lines that one record can take. */
const mostLines = 50

export async function cleanText(text: TextToClean, made: string): Promise<CleanText> {
  const reader = recordReader(text)
  async function* written(): AsyncGenerator<string> {
    for await (const lines of physicalLines(text.path)) yield reader.take(lines, false)
    yield reader.take([], true)
  }
  await pipeline(written(), createWriteStream(made))
  return reader.done()
}

/** A chunk at a time; of a line that is too long only so much that it can be told. */
async function* physicalLines(path: string): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const text = rest + chunk
    // What may be the first half of a line end waits for the other.
    const end = text.endsWith('\r') ? text.length - 1 : text.length
    const lines = text.slice(0, end).split(/\r\n|\n|\r/)
    rest = (lines.pop() as string).slice(0, longestLine + 1) + text.slice(end)
    yield lines
  }
  if (rest !== '') yield rest.split('\r').slice(0, rest.endsWith('\r') ? -1 : undefined)
}

function recordReader({ separator, columns, width, skip, first }: TextToClean) {
  let [toSkip, row, count] = [skip, first - 1, 0]
  let held: readonly string[] = []
  const bad = { count: 0, first: [] as { row: number; given: string }[] }
  const refuse = (given: string) => {
    bad.count++
    if (bad.first.length < examplesEach) bad.first.push({ row, given: given.slice(0, 200) })
  }
  return {
    take(more: readonly string[], isEnd: boolean): string {
      const lines = held.length > 0 ? [...held, ...more] : more
      let [at, out] = [0, '']
      held = []
      while (at < lines.length) {
        const line = lines[at] as string
        if (toSkip > 0) {
          toSkip--
          at++
          continue
        }
        row++
        const record = line === '' ? 1 : readRecord(lines, at, { separator, columns, width })
        if (record === 'open' && !isEnd) {
          row--
          held = lines.slice(at)
          break
        }
        if (record === 'open' || record === null) refuse(line)
        else if (record !== 1) {
          out += `${row}${separator}${record.text}\n`
          count++
        }
        at += typeof record === 'object' && record !== null ? record.used : 1
      }
      return out
    },
    done: (): CleanText => ({ lines: count, bad }),
  }
}

type Form = Pick<TextToClean, 'separator' | 'columns' | 'width'>

/** The record that begins at a line; `open`: it goes on behind the lines that are there; `null`: it is none. */
function readRecord(lines: readonly string[], from: number, { separator, columns, width }: Form) {
  const line = (lines[from] as string).replaceAll('\0', '')
  if (line.length > longestLine || line.includes('\uFFFD')) return null
  if (!line.includes('"')) return separatorsIn(line, separator) < columns ? { text: line, used: 1 } : null
  const found = quotedCells(lines, from, separator, width)
  if (found === null || found === 'open') return found
  if (found.cells.length > columns) return null
  if (found.isAsItIs && found.used === 1) return { text: line, used: 1 }
  const cells = found.cells.map((cell) => `"${cell.replace(/[\0\n]/g, ' ').replaceAll('"', '""')}"`)
  return { text: cells.join(separator), used: found.used }
}

function separatorsIn(line: string, separator: string): number {
  let count = 0
  for (let at = line.indexOf(separator); at !== -1; at = line.indexOf(separator, at + 1)) count++
  return count
}

/** A quote that is closed by nothing, or in the middle of a cell, makes its line none; the lines behind it are read by themselves. */
function quotedCells(lines: readonly string[], from: number, separator: string, width: number) {
  const cells: string[] = []
  let isAsItIs = true
  let [line, used, at] = [lines[from] as string, 1, 0]
  for (;;) {
    if (line[at] === '"') {
      let text = ''
      at++
      for (;;) {
        const end = line.indexOf('"', at)
        if (end !== -1 && line[end + 1] === '"') {
          text += line.slice(at, end + 1)
          at = end + 2
          continue
        }
        if (end !== -1) {
          text += line.slice(at, end)
          at = end + 1
          break
        }
        // A whole row within a cell: the quote before it was never closed.
        const isRow = used > 1 && at === 0 && separatorsIn(line, separator) >= width - 1
        if (isRow || used >= mostLines) return null
        if (from + used >= lines.length) return 'open'
        text += `${line.slice(at)}\n`
        line = lines[from + used] as string
        if (line.length > longestLine) return null
        used++
        at = 0
      }
      if (at < line.length && line[at] !== separator) return null
      cells.push(text)
    } else {
      const end = line.indexOf(separator, at)
      const cell = line.slice(at, end === -1 ? undefined : end)
      if (cell.includes('"')) isAsItIs = false
      cells.push(cell)
      at = end === -1 ? line.length : end
    }
    if (at >= line.length) return { cells, used, isAsItIs }
    at++
    if (at === line.length) return { cells: [...cells, ''], used, isAsItIs }
  }
}
