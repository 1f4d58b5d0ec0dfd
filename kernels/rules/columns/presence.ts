/** Which rows of a column hold a value that can be read. */
import { readValue } from '../answer.ts'
import { firstDay, lastDay } from '../days.ts'
import { type Planes, planeWords, type RowStep } from './planes.ts'
import type { Column } from './table.ts'

type IsThere = (row: number) => boolean

/** Met where there is a value, not met where there is none; `null` is a column that the table lacks. */
export function presenceStep(column: Column | null, into: Planes): RowStep {
  const isThere = column === null ? () => false : presenceOf(column)
  const fill: RowStep['fill'] = (bits, from, count) => {
    for (let word = 0; word < planeWords; word++) {
      const rows = Math.max(0, Math.min(32, count - word * 32))
      let met = 0
      for (let row = 0; row < rows; row++) if (isThere(from + word * 32 + row)) met |= 1 << row
      bits[into.met + word] = met
      bits[into.notMet + word] = ~met & (rows === 32 ? -1 : (1 << rows) - 1)
    }
  }
  return { step: 'rows', fill }
}

/** Whether a row has a value, by `valid` and by what can be read. */
export function presenceOf(column: Column): IsThere {
  const isReadable = readableIn(column)
  const { valid } = column
  if (valid === null) return isReadable
  return (row) => (((valid[row >>> 5] as number) >>> (row & 31)) & 1) === 1 && isReadable(row)
}

function readableIn(column: Column): IsThere {
  const { kind, values } = column
  const at = (row: number) => values[row] as number
  switch (kind) {
    case 'number':
      return (row) => !Number.isNaN(at(row))
    case 'money':
      return (row) => Number.isSafeInteger(at(row))
    case 'date':
      return (row) => at(row) >= firstDay && at(row) <= lastDay
    case 'flag':
      return (row) => at(row) <= 1
    case 'text': {
      const readable = column.dictionary.map((text) => readValue('text', text) !== null)
      return (row) => readable[at(row)] === true
    }
  }
}
