const listeners = new Set<() => void>()
let waiting: ((resumed: boolean) => void)[] = []
let isEnded = false

function settle(resumed: boolean) {
  if (!isEnded) return
  const held = waiting
  waiting = []
  isEnded = false
  for (const go of held) go(resumed)
  tell()
}

function tell() {
  for (const listener of listeners) listener()
}

/**
 * A session that ended under somebody’s hands. The page stays, requests wait for the person to be signed in again and then go out
 * once more: nothing that was typed is lost.
 */
export const sessionEnd = {
  isEnded: () => isEnded,
  found() {
    if (isEnded) return
    isEnded = true
    tell()
  },
  /** Whether the same person came back, once that is known. */
  resumed(signal?: AbortSignal): Promise<boolean> {
    sessionEnd.found()
    return new Promise((resolve) => {
      waiting.push(resolve)
      signal?.addEventListener('abort', () => resolve(false))
    })
  },
  resume: () => settle(true),
  leave: () => settle(false),
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
