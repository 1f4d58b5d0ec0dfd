import { useRef } from 'react'
import type { TableState } from '../../ui/data-table/index.ts'

/**
 * The way back through pages that only lead on: the cursor of each page that was seen. `''` is the first page; `null`: there is no way
 * back, the first page or an address that was opened in the middle.
 */
export function usePreviousCursor({ page, cursor }: TableState): string | null {
  const seen = useRef(new Map<number, string>())
  if (page === 1) seen.current.clear()
  seen.current.set(page, cursor ?? '')
  return page === 1 ? null : (seen.current.get(page - 1) ?? null)
}
