import { useEffect, useRef } from 'react'
import { useShortcuts } from '../../../ui/shortcuts.ts'

/** The item `by` places on; at either end it stays. */
export function itemAfter<T extends { readonly id: string }>(
  items: readonly T[],
  current: string | undefined,
  by: 1 | -1,
): T | undefined {
  const at = items.findIndex(({ id }) => id === current)
  return items[Math.min(items.length - 1, Math.max(0, at + by))]
}

/** J and K go through the agenda; Alt with the arrows also while somebody types. */
export function useAgendaKeys(
  items: readonly { readonly id: string }[],
  current: string | undefined,
  onChoose: (id: string) => void,
): void {
  const go = (by: 1 | -1) => {
    const next = itemAfter(items, current, by)
    if (next && next.id !== current) onChoose(next.id)
  }
  useShortcuts({ j: () => go(1), k: () => go(-1) })
  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      latest.current(event.key === 'ArrowDown' ? 1 : -1)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
