import type { CommitmentKind, DocumentDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ReadingSearch } from '../url-state.ts'
import { useClauseInView } from './clause-in-view.ts'
import { coverText } from './cover-text.ts'
import { itemsOf, partsOf } from './document-parts.ts'
import { elementsOf } from './linked-highlight.ts'
import { isInView, scrollTo } from './scroll-to.ts'

export interface ReadingPosition {
  readonly clause: string | undefined
  readonly item: string | undefined
  /** `clause` where the item is so new that the document does not have it yet. */
  readonly selectItem: (id: string, clause?: string) => void
  readonly goToClause: (ref: string) => void
}

/** Where one reads: the clause in view and the selected item. The address follows, and can be followed. */
export function useReadingPosition(
  document: DocumentDetail,
  search: ReadingSearch,
  scroller: RefObject<HTMLDivElement | null>,
): ReadingPosition {
  const navigate = useNavigate({ from: '/documents/$id' })
  const [place, setPlace] = useState<{ clause: string | undefined; item: string | undefined }>(() => ({
    clause: search.clause ?? itemOf(document, search.item)?.clause ?? clauseToBegin(document, search.kind),
    item: itemOf(document, search.item)?.id,
  }))
  const written = useRef('')
  const items = document.commitments

  const { rest } = useClauseInView(scroller, (clause) =>
    setPlace((before) => (before.clause === clause ? before : { clause, item: undefined })),
  )
  const show = useCallback(
    (target: Element | undefined | null, share?: number) => {
      if (!scroller.current || !target) return
      rest()
      scrollTo(scroller.current, target, share)
    },
    [rest, scroller],
  )

  const selectItem = useCallback(
    (id: string, given?: string) => {
      const clause = items.find((one) => one.id === id)?.clause ?? given
      if (clause === undefined) return
      setPlace({ clause, item: id })
      const quote = scroller.current ? elementsOf(scroller.current, id)[0] : undefined
      if (scroller.current && quote && !isInView(scroller.current, quote)) show(quote)
      else rest()
    },
    [items, rest, scroller, show],
  )
  const goToClause = useCallback(
    (ref: string) => {
      setPlace({ clause: ref, item: undefined })
      show(scroller.current?.querySelector(`.clause[data-ref="${CSS.escape(ref)}"]`), 0.08)
    },
    [scroller, show],
  )

  // The address follows the reader, after a pause: scrolling must not flood the history.
  useEffect(() => {
    const key = `${place.clause ?? ''} ${place.item ?? ''}`
    if (key === written.current) return
    if (written.current === '') {
      written.current = key
      return
    }
    const soon = setTimeout(() => {
      written.current = key
      const { clause: _clause, item: _item, ...others } = search
      void navigate({
        replace: true,
        search: {
          ...others,
          ...(place.clause ? { clause: place.clause } : {}),
          ...(place.item ? { item: place.item } : {}),
        },
      })
    }, 350)
    return () => clearTimeout(soon)
  }, [place, search, navigate])

  // And the reader follows the address: at the start, and when a link changed it.
  const { clause, item } = search
  const follow = useRef({ selectItem, goToClause })
  useEffect(() => {
    follow.current = { selectItem, goToClause }
  })
  useEffect(() => {
    if (!clause && !item) return
    if (`${clause ?? ''} ${item ?? ''}` === written.current && hasMoved(scroller.current)) return
    if (item) follow.current.selectItem(item)
    else if (clause) follow.current.goToClause(clause)
  }, [clause, item, scroller])

  return { ...place, selectItem, goToClause }
}

function hasMoved(scroller: HTMLElement | null): boolean {
  return scroller !== null && scroller.scrollTop > 0
}

function itemOf(document: DocumentDetail, id: string | undefined) {
  return id === undefined ? undefined : document.commitments.find((item) => item.id === id)
}

/** Where a review begins: at the first item that waits for a person, or the first of all; without any, at the top. */
function clauseToBegin(document: DocumentDetail, only: CommitmentKind | undefined): string | undefined {
  const commitments = itemsOf(document, only)
  const first = commitments.find((item) => item.state === 'proposed') ?? commitments[0]
  // At the top stands the first clause, unless text that belongs to none stands before it.
  return first?.clause ?? coverText(partsOf(document), document.text)[0]?.ref
}
