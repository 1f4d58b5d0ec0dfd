/** A load of commands on cases: each has a key and a text of its own, is sent again until it is answered, and its answer is kept. */
import { randomUUID } from 'node:crypto'
import type { CaseChange } from '@linchpin/api'

export interface Acknowledged {
  readonly text: string
  readonly id: string
  readonly revision: number
}
export interface CommandLoad {
  readonly acknowledged: readonly Acknowledged[]
  /** How often a command was sent again after no answer had come. */
  readonly sentAgain: () => number
  /** Works on the server at `url` until it is gone. */
  readonly on: (url: string) => Promise<void>
  /** Resolves after so many answers more. */
  readonly answered: (count: number) => Promise<void>
  /** Sends what is still without an answer, and stops. */
  readonly finish: (url: string) => Promise<void>
}

interface Command {
  readonly text: string
  readonly path: string
  readonly body: object
  readonly revision: number | null
  isSent: boolean
}
interface Line {
  case: { id: string; revision: number } | null
  pending: Command | null
}
const commandsPerCase = 12

export function commandLoad(cookie: string, workers: number): CommandLoad {
  const acknowledged: Acknowledged[] = []
  const listeners = new Set<() => void>()
  const lines: Line[] = Array.from({ length: workers }, () => ({ case: null, pending: null }))
  let sentAgain = 0

  const step = async (url: string, line: Line): Promise<boolean> => {
    const command = line.pending ?? nextCommand(line)
    line.pending = command
    if (command.isSent) sentAgain++
    command.isSent = true
    const answer = await post(url, cookie, command).catch(() => undefined)
    if (answer === undefined || answer.status >= 500) return false
    if (answer.status >= 300)
      throw new Error(`${command.path} answered ${answer.status} ${JSON.stringify(answer.body)}`)
    const { id, revision } = answer.body
    acknowledged.push({ text: command.text, id, revision })
    line.pending = null
    line.case = revision >= commandsPerCase ? null : { id, revision }
    for (const tell of listeners) tell()
    return true
  }

  return {
    acknowledged,
    sentAgain: () => sentAgain,
    on: async (url) => {
      const work = async (line: Line) => {
        while (await step(url, line));
      }
      await Promise.all(lines.map(work))
    },
    answered: (count) =>
      new Promise((resolve) => {
        let left = count
        const tell = () => {
          if (--left > 0) return
          listeners.delete(tell)
          resolve()
        }
        listeners.add(tell)
      }),
    finish: async (url) => {
      for (const line of lines) if (line.pending !== null && !(await step(url, line))) throw new Error('No answer')
    },
  }
}

/** A task from its opening on: handed to its lead, signed for, then notes and reports in turn. */
function nextCommand({ case: on }: Line): Command {
  const text = randomUUID()
  const command = (path: string, body: object, revision: number | null): Command => {
    return { text, path, body, revision, isSent: false }
  }
  if (on === null) {
    const values = { content: text, origin: 'meeting', lead: 'industry-bureau' }
    return command('/api/cases', { type: 'task', values }, null)
  }
  const { id, revision } = on
  const move = (body: object) => command(`/api/cases/${id}/moves`, body, revision)
  if (revision === 1) return move({ move: 'assign', reason: text })
  if (revision === 2) return move({ move: 'accept', reason: text })
  if (revision % 2 === 1) return command(`/api/cases/${id}/notes`, { text }, null)
  return move({ move: 'report', values: { standing: 'running', progress: text } })
}

async function post(url: string, cookie: string, { text, path, body, revision }: Command) {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': text,
      cookie,
      ...(revision === null ? {} : { 'if-match': `"${revision}"` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  })
  return { status: answer.status, body: (await answer.json()) as CaseChange }
}
