import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isLost = false

function set(next: boolean) {
  if (next === isLost) return
  isLost = next
  for (const listener of listeners) listener()
}

/** Whether the server answers, as the last request found it. */
export const connection = {
  lost: () => set(true),
  found: () => set(false),
  isLost: () => isLost,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

export function useConnectionLost(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isLost)
}
