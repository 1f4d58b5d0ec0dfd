/**
 * Brings an element to the upper part of its scroller at once. Twice: clauses that were only estimated get their true
 * height when they come near, and the target moves with them.
 */
export function scrollTo(scroller: HTMLElement, target: Element, share = 0.25): void {
  const place = () => {
    const from = scroller.getBoundingClientRect()
    const to = target.getBoundingClientRect()
    scroller.scrollTop += to.top - from.top - from.height * share
  }
  place()
  requestAnimationFrame(() => {
    place()
    requestAnimationFrame(place)
  })
}

/** Whether an element stands wholly in the visible part of its scroller, some room left above and below. */
export function isInView(scroller: HTMLElement, target: Element, margin = 24): boolean {
  const outer = scroller.getBoundingClientRect()
  const inner = target.getBoundingClientRect()
  return inner.height > 0 && inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin
}
