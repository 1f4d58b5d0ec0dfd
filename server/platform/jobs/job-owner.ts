import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** Names this process among all that ever ran: host, process id, and something of its own. */
export const jobOwner = (): string => `${hostname()} ${process.pid} ${randomUUID()}`

/** Whether a process has certainly ended: it ran on this machine under an id that nobody has, or that we have ourselves. */
export function hasEnded(owner: string, us: string): boolean {
  const [[host, pid], [ourHost, ourPid]] = [owner.split(' '), us.split(' ')]
  if (owner === us || host !== ourHost) return false
  return pid === ourPid || !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
