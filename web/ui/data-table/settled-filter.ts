import type { ColumnFilter } from './column.ts'
import { orderedRange, readNumber, readRange, writeRange } from './filter-text.ts'

/** What is applied of what is typed; `undefined` while it cannot be read. */
export function settledFilter({ kind }: ColumnFilter, draft: string): string | undefined {
  if (kind === 'choice') return draft
  if (kind === 'text') return draft.trim()
  if (draft === '') return ''
  const range = readRange(draft)
  if (kind === 'date') return writeRange(orderedRange(range, false))
  const [from, until] = [readNumber(range.from), readNumber(range.until)]
  return from === undefined || until === undefined ? undefined : writeRange(orderedRange({ from, until }, true))
}
