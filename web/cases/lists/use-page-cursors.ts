import { useEffect, useRef } from 'react'

/**
 * Pages lead on by cursors only; the way back is remembered here, from page to page of one list. The first page has none: the
 * empty text leads to it.
 */
export function usePageCursors(list: string, page: number, cursor: string | null) {
  const known = useRef<{ list: string; cursors: Map<number, string> }>({ list, cursors: new Map() })
  if (known.current.list !== list) known.current = { list, cursors: new Map() }
  useEffect(() => {
    if (known.current.list === list) known.current.cursors.set(page, cursor ?? '')
  }, [list, page, cursor])
  if (page <= 1) return null
  return known.current.cursors.get(page - 1) ?? (page === 2 ? '' : null)
}
