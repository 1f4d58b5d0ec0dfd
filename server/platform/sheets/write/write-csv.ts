import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  looksLikeFormula,
  plainNumber,
  type SheetTable,
  type TableColumn,
  type TableValue,
  valueText,
} from './sheet-table.ts'

/** Writes the head and rows of a table as .csv, with the mark by which Excel knows that it is UTF-8. */
export async function writeCsv(stream: Writable, table: SheetTable): Promise<void> {
  await pipeline(Readable.from(lines(table)), stream)
}

const gatheredLength = 64 * 1024

async function* lines({ columns, rows }: SheetTable): AsyncGenerator<string> {
  let text = `\ufeff${columns.map(({ title }) => quoted(safe(title))).join(',')}\r\n`
  for await (const row of rows) {
    text += `${columns.map((column, index) => cell(column, row[index])).join(',')}\r\n`
    if (text.length < gatheredLength) continue
    yield text
    text = ''
  }
  yield text
}

function cell({ kind }: TableColumn, value: TableValue): string {
  const number = kind === 'text' || kind === 'date' ? null : plainNumber(kind, value)
  return number ?? quoted(safe(valueText(value)))
}

/** An apostrophe before what Excel would calculate; `readSheet` takes it off again. */
const safe = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
