import { type RefObject, useEffect, useState } from 'react'

export interface TextSelection {
  readonly clause: string
  readonly start: number
  readonly end: number
  /** Where the selection ends on the screen. */
  readonly x: number
  readonly y: number
}

/** What is selected in the text, where it lies within one clause. */
export function useTextSelection(scroller: RefObject<HTMLElement | null>, enabled: boolean): TextSelection | null {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  useEffect(() => {
    if (!enabled) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onChange = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setSelection(readSelection(scroller.current)), 120)
    }
    document.addEventListener('selectionchange', onChange)
    const element = scroller.current
    element?.addEventListener('scroll', onChange, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', onChange)
      element?.removeEventListener('scroll', onChange)
    }
  }, [scroller, enabled])
  return selection
}

function readSelection(scroller: HTMLElement | null): TextSelection | null {
  const selection = window.getSelection()
  if (!scroller || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!scroller.contains(range.commonAncestorContainer)) return null
  const clause = elementAt(range.startContainer)?.closest<HTMLElement>('.clause')
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  if (!clause?.dataset.ref || start === null || end === null || end <= start) return null
  if (elementAt(range.endContainer)?.closest('.clause') !== clause) return null
  const rects = range.getClientRects()
  const last = rects[rects.length - 1]
  if (!last) return null
  return { clause: clause.dataset.ref, start, end, x: last.right, y: last.bottom }
}

/** The offset in the document's text of a point in the page: pieces carry where they begin. */
function offsetAt(node: Node, offset: number): number | null {
  const piece = elementAt(node)?.closest<HTMLElement>('[data-o]')
  if (piece?.dataset.o) return Number(piece.dataset.o) + (node.nodeType === Node.TEXT_NODE ? offset : 0)
  // A triple click ends the selection at the start of the next paragraph: take the end of the piece before.
  if (!(node instanceof Element)) return null
  const before = node.childNodes[offset - 1] ?? node.previousElementSibling
  const pieces = before instanceof Element ? before.querySelectorAll<HTMLElement>('[data-o]') : []
  const last = pieces[pieces.length - 1]
  return last?.dataset.o ? Number(last.dataset.o) + (last.textContent?.length ?? 0) : null
}

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
