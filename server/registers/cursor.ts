import { ProblemError } from '../platform/problem/index.ts'
import type { EntrySort } from './entry-query.ts'
import type { Cursor } from './page.store.ts'
import type { ColumnType } from './register-form.ts'

/** Where a page ended, as text for the next request. */
export const writeCursor = ({ key, id, value }: Cursor): string =>
  Buffer.from(JSON.stringify([key, id, value])).toString('base64url')

export function readCursor(text: string, sort: EntrySort | null): Cursor {
  try {
    const [key, id, value, ...rest] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const isPlace = typeof key === 'string' && !key.includes('\0') && Number.isSafeInteger(id) && rest.length === 0
    const isValue = value === null || (typeof value === 'string' && (sort === null || isOf(sort.column.type, value)))
    if (isPlace && isValue) return { key, id: id as number, value: value as string | null }
  } catch {
    // Told below.
  }
  throw new ProblemError('filter-refused', {
    column: { zh: '下一页', en: 'next page' },
    why: { zh: '位置标记读不懂', en: 'the mark of the place cannot be read' },
  })
}

/** Whether the database can read it as that type. */
function isOf(type: ColumnType, value: string): boolean {
  switch (type) {
    case 'bigint':
    case 'integer':
      return /^-?\d{1,18}$/.test(value)
    case 'float8':
      return /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/.test(value)
    case 'date':
    case 'timestamptz':
      return /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(new Date(value).getTime())
    case 'boolean':
      return value === 'true' || value === 'false'
    default:
      return value.isWellFormed() && !value.includes('\0')
  }
}
