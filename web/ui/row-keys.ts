import type { KeyboardEvent } from 'react'

/** Arrows up and down go from one of `selectors` to the next of its kind among the rows. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>, selectors: readonly string[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const target = event.target as HTMLElement
  const kind = selectors.find((selector) => target.matches(selector))
  if (step === undefined || kind === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(kind)]
  const next = all[all.indexOf(target) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
