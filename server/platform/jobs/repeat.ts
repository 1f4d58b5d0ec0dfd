export interface Repeating {
  /** No more rounds; resolves when the one that is under way has ended. */
  stop(): Promise<void>
}

/** Runs `round` again and again, `ms` after the last one has ended. Keeps no process from ending. */
export function repeat(ms: number, round: () => Promise<void>, onError: (error: unknown) => void): Repeating {
  let timer: NodeJS.Timeout | undefined
  let current = Promise.resolve()
  let isStopped = false
  const plan = () => {
    if (isStopped) return
    timer = setTimeout(() => {
      current = round().catch(onError).finally(plan)
    }, ms).unref()
  }
  plan()
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      return current
    },
  }
}
