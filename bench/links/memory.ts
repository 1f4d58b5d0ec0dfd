/** Memory of this process and of those that it starts, while something is at work. Reads what Linux says of processes. */
import { readdirSync, readFileSync } from 'node:fs'

const everyMs = 50

export function watchMemory(): { readonly stop: () => { readonly before: number; readonly peak: number } } {
  const before = held()
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, held())
  }, everyMs)
  return {
    stop: () => {
      clearInterval(timer)
      return { before, peak: Math.max(most, held()) - before }
    },
  }
}

/** The database is a process too, but keeps to memory of a fixed size. */
function held(): number {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isFold(name))
  return process.memoryUsage.rss() + children.reduce((sum, name) => sum + residentOf(name), 0)
}

function isFold(pid: string): boolean {
  try {
    return (
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('fold-process') &&
      Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]) === process.pid
    )
  } catch {
    return false
  }
}

function residentOf(pid: string): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
