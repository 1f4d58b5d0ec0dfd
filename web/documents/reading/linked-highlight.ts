import { type RefObject, useEffect, useLayoutEffect } from 'react'

/**
 * Joins a quote in the text with its card in the panel, both ways. The marks are attributes that React does not know, so
 * that pointing at something draws nothing again, however long the document.
 */
export function useLinkedHighlight(root: RefObject<HTMLElement | null>, selected: string | undefined): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let hot: string | undefined
    const onOver = (event: Event) => {
      const id = event.target instanceof Element ? idOf(event.target) : undefined
      if (id === hot) return
      mark(element, 'data-hot', hot, id)
      hot = id
    }
    const onLeave = () => {
      mark(element, 'data-hot', hot, undefined)
      hot = undefined
    }
    element.addEventListener('pointerover', onOver)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      element.removeEventListener('pointerover', onOver)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [root])

  // After every drawing: a review may have cut the selected quote into new pieces.
  useLayoutEffect(() => {
    if (root.current) mark(root.current, 'data-active', undefined, selected)
    const element = root.current
    return () => {
      if (element) mark(element, 'data-active', selected, undefined)
    }
  })
}

export function elementsOf(root: ParentNode, id: string): NodeListOf<HTMLElement> {
  const quoted = CSS.escape(id)
  return root.querySelectorAll(`[data-mark="${quoted}"], [data-card="${quoted}"]`)
}

function idOf(target: Element): string | undefined {
  const element = target.closest<HTMLElement>('[data-items], [data-card]')
  return element?.dataset.card ?? element?.dataset.items?.split(' ')[0]
}

function mark(root: ParentNode, attribute: string, before: string | undefined, after: string | undefined) {
  if (before) for (const element of elementsOf(root, before)) element.removeAttribute(attribute)
  if (after) for (const element of elementsOf(root, after)) element.setAttribute(attribute, '')
}
