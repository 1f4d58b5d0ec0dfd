/**
 * Rows as PostgreSQL copies them in binary, read into columns.
 *
 * A head of 19 bytes, then for each row the number of its fields (16 bits) and each field behind its length (32 bits, -1 is
 * NULL), then -1 for the number of fields; everything with its highest byte first.
 */
import type { Column, FieldKind, Table } from '@linchpin/kernels/rules'
import { createDictionary, type Dictionary } from './dictionary.ts'

export interface CopiedField {
  readonly name: string
  readonly kind: FieldKind
}

export interface CopiedRows {
  readonly table: Table
  /** Where the key of each row stands in the bytes, from its length on; the key is handed on as it is. */
  readonly keys: Int32Array
}

/** The type that a field's column has to be copied as. */
export const copiedAs: Readonly<Record<FieldKind, string>> = {
  number: 'float8',
  money: 'bigint',
  date: 'date',
  text: 'text',
  flag: 'boolean',
}

export const headBytes = 19
/** Days from 1970-01-01 to 2000-01-01, from which PostgreSQL counts. */
const days2000 = 10_957

/** `bytes` hold a key and then the fields, in that order, of the types that `copiedAs` says. */
export function columnsOf(bytes: Buffer, fields: readonly CopiedField[]): CopiedRows {
  const columns = fields.map(({ kind }) => emptyColumn(kind, mostRows(bytes, fields.length), bytes))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const keys = new Int32Array(mostRows(bytes, fields.length))
  let rows = 0
  for (let at = headBytes; view.getInt16(at) !== -1; rows++) {
    const length = view.getInt32(at + 2)
    if (length < 0) throw new Error('An enterprise has no key.')
    keys[rows] = at + 2
    at = readFields(columns, rows, view, at + 6 + length)
  }
  const named = fields.map(({ name }, index) => [name, (columns[index] as FillingColumn).column] as const)
  return { table: { rows, columns: Object.fromEntries(named) }, keys: keys.subarray(0, rows) }
}

/** Columns without a row. */
export function emptyTable(fields: readonly CopiedField[]): Table {
  const nothing = Buffer.alloc(headBytes + 2, 0).fill(0xff, headBytes)
  return columnsOf(nothing, fields).table
}

/** A row without a value still takes its number of fields and their lengths. */
const mostRows = (bytes: Buffer, fields: number) => Math.ceil(bytes.length / (2 + 4 * (fields + 1)))

/** `values` are those of the column; which of them, its kind says. They stand apart so that each has one type. */
interface FillingColumn {
  readonly kind: FieldKind
  readonly column: Column
  readonly valid: Uint32Array
  readonly floats: Float64Array
  readonly words: Int32Array
  readonly flags: Uint8Array
  readonly dictionary: Dictionary
}

function emptyColumn(kind: FieldKind, rows: number, bytes: Buffer): FillingColumn {
  const valid = new Uint32Array((rows + 31) >>> 5)
  const dictionary = createDictionary(bytes)
  const floats = new Float64Array(kind === 'number' || kind === 'money' ? rows : 0)
  const words = new Int32Array(kind === 'date' || kind === 'text' ? rows : 0)
  const flags = new Uint8Array(kind === 'flag' ? rows : 0)
  const of = (column: Column): FillingColumn => ({ kind, column, valid, floats, words, flags, dictionary })
  if (kind === 'date') return of({ kind, values: words, valid })
  if (kind === 'text') return of({ kind, values: words, dictionary: dictionary.texts, valid })
  return of(kind === 'flag' ? { kind, values: flags, valid } : { kind, values: floats, valid })
}

/** Gives the place behind the fields of the row. */
function readFields(columns: readonly FillingColumn[], row: number, view: DataView, start: number): number {
  let at = start
  for (let index = 0; index < columns.length; index++) {
    const length = view.getInt32(at)
    at += 4
    if (length < 0) continue
    const { kind, valid, floats, words, flags, dictionary } = columns[index] as FillingColumn
    valid[row >>> 5] = (valid[row >>> 5] as number) | (1 << (row & 31))
    // What exceeds 2^53 - 1 fen is rounded to something that does so too, and is read as nothing; infinite days are the ends
    // of 32 bits, and wrapped around they still lie outside of all years.
    if (kind === 'number') floats[row] = view.getFloat64(at)
    else if (kind === 'money') floats[row] = view.getInt32(at) * 2 ** 32 + view.getUint32(at + 4)
    else if (kind === 'date') words[row] = view.getInt32(at) + days2000
    else if (kind === 'text') words[row] = dictionary.codeOf(at, length)
    else flags[row] = view.getUint8(at)
    at += length
  }
  return at
}
