import type { CommitmentKind, DocumentDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import { pickItem } from './pick-item.ts'
import type { ReadingPosition } from './reading-position.ts'

/**
 * Selects one of the items that quote the clicked words. Where the panel is narrowed to a kind that has none of them, it
 * lists all again. Always the same function: the text that is given it is drawn once.
 */
export function useItemPicker(document: DocumentDetail, position: ReadingPosition, only: CommitmentKind | undefined) {
  const navigate = useNavigate({ from: '/documents/$id' })
  const pick = (ids: readonly string[]) => {
    const id = pickItem(ids, document.commitments, position.item, only)
    const item = document.commitments.find((one) => one.id === id)
    if (!item) return
    if (only && item.kind !== only) void navigate({ replace: true, search: ({ kind: _kind, ...others }) => others })
    position.selectItem(item.id)
  }
  const latest = useRef(pick)
  useEffect(() => {
    latest.current = pick
  })
  return useCallback((ids: readonly string[]) => latest.current(ids), [])
}
