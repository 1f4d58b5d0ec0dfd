import { type RefObject, useEffect, useRef } from 'react'

/**
 * Tells which clause a person reads while scrolling. The reading line wanders from the top of the window to its bottom as
 * the document passes, so that the first and the last clause are reached too.
 */
export function useClauseInView(
  scroller: RefObject<HTMLElement | null>,
  onSee: (ref: string) => void,
): { rest: () => void } {
  const restUntil = useRef(0)
  const latest = useRef(onSee)
  useEffect(() => {
    latest.current = onSee
  })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    const look = () => {
      frame = 0
      if (performance.now() < restUntil.current) return
      const ref = clauseAtReadingLine(element)
      if (ref !== undefined) latest.current(ref)
    }
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [scroller])
  return {
    /** A jump made by the page itself is no reading. */
    rest: () => {
      restUntil.current = performance.now() + 400
    },
  }
}

function clauseAtReadingLine(scroller: HTMLElement): string | undefined {
  const sections = scroller.querySelectorAll<HTMLElement>('.clause')
  const box = scroller.getBoundingClientRect()
  const passed = scroller.scrollTop / Math.max(scroller.scrollHeight - scroller.clientHeight, 1)
  const line = box.top + box.height * (0.06 + 0.88 * Math.min(passed, 1))
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle] as HTMLElement).getBoundingClientRect().top <= line) low = middle
    else high = middle - 1
  }
  return sections[low]?.dataset.ref
}
