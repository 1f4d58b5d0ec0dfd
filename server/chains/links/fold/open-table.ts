/** What a file is, and how DuckDB reads its rows: text as it is or made UTF-8, a workbook as text, Parquet by itself. */
import { createReadStream, createWriteStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import iconv from 'iconv-lite'
import { decodeText, FileError, fileContent, refuseClassified } from '../../../platform/files/index.ts'
import { ProblemError } from '../../../platform/problem/index.ts'
import { findHeader, readSheet, type SheetRow, separatorOf } from '../../../platform/sheets/index.ts'
import { type BadRecords, cleanText, noBadRecords, type TextToClean } from './clean-text.ts'
import { lookAtLines } from './plain-text.ts'

export interface OpenedTable {
  readonly format: 'csv' | 'xlsx' | 'parquet'
  readonly sheet: string | null
  readonly sheets: readonly string[]
  readonly header: readonly string[]
  /** The unit that a line above the table says. */
  readonly unit: string | null
  /** Rows with `n`, their number, and `c0`, `c1`… as text. */
  readonly rows: TableRows
}
export type TableRows =
  | {
      readonly kind: 'text'
      readonly path: string
      readonly separator: string
      readonly columns: number
      /** Lines above the first row of data. */
      readonly skip: number
      /** Of the first row of data. */
      readonly first: number
      /** Whether the first column is the number of the row. */
      readonly numbered: boolean
      /** Whether cells stand in quotes. */
      readonly quoted: boolean
      /** With something in them: so many have to be read. */
      readonly lines: number
      /** The same written anew, where not every line can be read as it stands; `null`: it was. */
      readonly clean: (() => Promise<TableRows>) | null
      /** What was left out on the way, being no record. */
      readonly bad: BadRecords
    }
  | { readonly kind: 'parquet'; readonly path: string }

interface FileToOpen {
  readonly path: string
  readonly name: string
  readonly sheet: string | null
  /** For what is made on the way. */
  readonly dir: string
}

const sampleBytes = 256 * 1024
const rowsAtTop = 60
/** A sheet of Excel has no more. */
const sheetRows = 1_048_576
/** Of a workbook, which is held in memory while it is read. */
const workbookBytes = 200 * 1024 * 1024

export async function openTable(file: FileToOpen): Promise<OpenedTable> {
  const { bytes, size } = await startOf(file.path)
  if (size === 0) throw new ProblemError('sheet-empty', { name: file.name })
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  // Its columns have names of their own: they are asked for when it is read.
  if (magic === 'PAR1') {
    return {
      format: 'parquet',
      sheet: null,
      sheets: [],
      header: [],
      unit: null,
      rows: { kind: 'parquet', path: file.path },
    }
  }
  return magic.startsWith('PK') ? openWorkbook(file, size) : openText(file, bytes, size)
}

async function startOf(path: string): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const bytes = new Uint8Array(Math.min(size, sampleBytes))
    await handle.read(bytes, 0, bytes.length, 0)
    return { bytes, size }
  } finally {
    await handle.close()
  }
}

async function openText(file: FileToOpen, sample: Uint8Array, size: number): Promise<OpenedTable> {
  // What is no text is told by what it is.
  const start = size > sample.length ? sample.subarray(0, lastLineEnd(sample)) : sample
  const sheet = await readSheet(start, { fileName: file.name })
  const head = await headOf(sheet.rows, file.name)
  const { encoding, text } = decoded(start, file.name)
  const separator = separatorOf(text.slice(0, 65_536))
  const path = encoding === 'utf-8' ? file.path : await asUtf8(file, encoding)
  const columns = Math.max(head.cells.length, ...widths(text, separator))
  const { skip } = placeOf(text, head.firstDataRow)
  const first = head.firstDataRow
  const place = { separator, columns, first }
  const clean = () => cleanRows({ path, skip, width: head.cells.length, ...place }, file.dir)
  const { isPlain, lines } = await lookAtLines(path)
  const asItIs = { path, skip, numbered: false, quoted: false, lines: lines - skip, bad: noBadRecords }
  return {
    ...{ format: 'csv', sheet: null, sheets: [], header: head.cells, unit: head.unit },
    rows: isPlain ? { kind: 'text', ...place, ...asItIs, clean } : await clean(),
  }
}

async function cleanRows(text: TextToClean, dir: string): Promise<TableRows> {
  const path = join(dir, 'clean.csv')
  const { separator, columns, first } = text
  const { lines, bad } = await cleanText(text, path)
  const form = { skip: 0, numbered: true, quoted: true, clean: null }
  return { kind: 'text', path, separator, columns, first, lines, bad, ...form }
}

function decoded(bytes: Uint8Array, name: string) {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const { detectedZh, detectedEn } = error.params
    throw new ProblemError('sheet-unsupported', { name, detectedZh, detectedEn })
  }
}

async function headOf(rows: AsyncIterable<SheetRow>, name: string) {
  const top: SheetRow[] = []
  for await (const row of rows) {
    top.push(row)
    if (top.length === rowsAtTop) break
  }
  const table = { kind: 'table' as const, rows: top.map(({ cells }) => cells.map((cell) => String(cell ?? ''))) }
  refuseClassified({ blocks: [table] }, name)
  const head = findHeader(top)
  if (head === null || head.cells.filter((cell) => cell !== '').length < 3)
    throw new ProblemError('links-not-a-table', { name })
  return head
}

/** A character of several bytes is not cut. */
const lastLineEnd = (bytes: Uint8Array): number => {
  const at = bytes.lastIndexOf(10)
  return at > 0 ? at + 1 : bytes.length
}

async function asUtf8({ path, dir }: FileToOpen, encoding: string): Promise<string> {
  const made = join(dir, 'utf8.csv')
  const decode = iconv.decodeStream(encoding) as unknown as Transform
  await pipeline(
    createReadStream(path),
    decode,
    iconv.encodeStream('utf8') as unknown as Transform,
    createWriteStream(made),
  )
  return made
}

/** How many columns the first lines have, also where the last are empty. */
function widths(text: string, separator: string): readonly number[] {
  return text
    .split(/\r\n?|\n/)
    .slice(0, 1000)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length)
}

/** The lines of text above a row: a cell may hold line ends. */
function placeOf(text: string, row: number): { readonly skip: number } {
  let [records, skip, isQuoted] = [1, 0, false]
  for (let at = 0; at < text.length && records < row; at++) {
    const character = text[at]
    if (character === '"') isQuoted = !isQuoted
    if (character !== '\n' && !(character === '\r' && text[at + 1] !== '\n')) continue
    skip++
    if (!isQuoted) records++
  }
  return { skip }
}

async function openWorkbook({ path, name, sheet: wanted, dir }: FileToOpen, size: number): Promise<OpenedTable> {
  if (size > workbookBytes) throw new ProblemError('links-workbook-too-large', { name, limit: workbookBytes >> 20 })
  const bytes = await readFile(path)
  const { kind } = await fileContent(bytes, name).catch((error: unknown) => {
    // Whatever else it is, the reader of sheets says so.
    if (error instanceof FileError) return { kind: 'xlsx' as const }
    throw error
  })
  const options = { fileName: name, limits: { rows: sheetRows }, ...(wanted === null ? {} : { sheet: wanted }) }
  const book = await readSheet(bytes, options)
  if (kind !== 'xlsx') throw new ProblemError('links-not-a-table', { name })
  const head = await headOf(book.rows, name)
  const made = join(dir, 'sheet.csv')
  const columns = head.cells.length
  const written = { lines: 0 }
  await pipeline(linesOf(book.rows, head.firstDataRow, columns, written), createWriteStream(made))
  return {
    ...{ format: 'xlsx', sheet: book.sheet, header: head.cells, unit: head.unit },
    sheets: book.sheets.filter(({ hidden }) => !hidden).map((each) => each.name),
    rows: {
      ...{ kind: 'text', path: made, separator: ',', columns, skip: 0, first: head.firstDataRow },
      ...{ numbered: true, quoted: true, lines: written.lines, bad: noBadRecords, clean: null },
    },
  }
}

async function* linesOf(
  rows: AsyncIterable<SheetRow>,
  from: number,
  columns: number,
  written: { lines: number },
): AsyncGenerator<string> {
  let text = ''
  for await (const { number, cells } of rows) {
    if (number < from) continue
    const line = Array.from({ length: columns }, (_, at) => cellText(cells[at] ?? null))
    text += `${number},${line.join(',')}\n`
    written.lines++
    if (text.length < 1 << 16) continue
    yield text
    text = ''
  }
  yield text
}

const cellText = (cell: SheetRow['cells'][number]): string =>
  cell === null
    ? ''
    : typeof cell === 'string'
      ? `"${cell.replaceAll('"', '""').replace(/[\0\r\n]/g, ' ')}"`
      : String(cell)
