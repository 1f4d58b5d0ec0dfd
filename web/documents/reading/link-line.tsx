import { type RefObject, useEffect, useRef } from 'react'
import { elementsOf } from './linked-highlight.ts'

/** A thin line from the selected quote to its card, so that the eye finds the one from the other. */
export function LinkLine({ root, item }: { root: RefObject<HTMLDivElement | null>; item: string | undefined }) {
  const path = useRef<SVGPathElement>(null)
  useEffect(() => {
    const element = root.current
    if (!element || !path.current) return
    let frame = 0
    const draw = () => {
      frame = 0
      path.current?.setAttribute('d', item ? lineBetween(element, item) : '')
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    soon()
    const settled = setTimeout(soon, 120)
    element.addEventListener('scroll', soon, { passive: true, capture: true })
    window.addEventListener('resize', soon)
    return () => {
      clearTimeout(settled)
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', soon, { capture: true })
      window.removeEventListener('resize', soon)
    }
  })
  return (
    <svg className="link-line" aria-hidden="true">
      <path ref={path} />
    </svg>
  )
}

function lineBetween(root: HTMLElement, id: string): string {
  const elements = [...elementsOf(root, id)]
  const quote = elements.findLast((one) => one.matches('.quote'))
  const card = elements.find((one) => one.dataset.card === id)
  const text = root.querySelector('.document-text')
  const list = root.querySelector('.panel-list')
  if (!quote || !card || !text || !list) return ''
  const rects = quote.getClientRects()
  const from = rects[rects.length - 1]
  const to = card.getBoundingClientRect()
  if (!from || !within(text, from.bottom) || !within(list, to.top + 18)) return ''
  const origin = root.getBoundingClientRect()
  const edge = text.getBoundingClientRect().right - origin.left
  const page = (root.querySelector('.document-page')?.getBoundingClientRect().right ?? edge) - origin.left - 20
  const y1 = from.bottom - origin.top + 2
  const y2 = to.top - origin.top + 18
  const x = Math.max(page, from.right - origin.left)
  return `M${from.right - origin.left} ${y1}H${x}L${edge + 2} ${y2}H${to.left - origin.left}`
}

function within(element: Element, y: number): boolean {
  const box = element.getBoundingClientRect()
  return y >= box.top && y <= box.bottom
}
