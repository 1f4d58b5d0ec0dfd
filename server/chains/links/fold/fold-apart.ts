/** `foldFile` in a process of its own, which ends with the signal. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isFileErrorCode } from '../../../platform/files/index.ts'
import { ProblemError } from '../../../platform/problem/index.ts'
import type { FileToFold, TableSeen } from './fold-file.ts'
import type { Folded } from './fold-lines.store.ts'

export interface FoldedApart {
  readonly folded: Folded
  /** The most memory that the process held. */
  readonly peakBytes: number
}
type Message = { readonly seen: TableSeen } | FoldedApart | { readonly error: PlainError }
interface PlainError {
  readonly code: string | null
  readonly params?: Readonly<Record<string, unknown>>
  readonly message: string
  readonly stack?: string
}

const timeoutMs = 30 * 60_000
const heapMb = 768

export function foldApart(
  file: FileToFold,
  { signal, seen }: { readonly signal: AbortSignal; readonly seen: (table: TableSeen) => void },
): Promise<FoldedApart> {
  signal.throwIfAborted()
  const child = fork(fileURLToPath(new URL('./fold-process.js', import.meta.url)), {
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: withoutLoader(process.env),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise<FoldedApart>((resolve, reject) => {
    const end = (finish: () => void) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      stop(child)
      finish()
    }
    const abort = () => end(() => reject(signal.reason))
    const timer = setTimeout(
      () => end(() => reject(new ProblemError('links-too-heavy', { name: file.name }))),
      timeoutMs,
    )
    signal.addEventListener('abort', abort, { once: true })
    child.on('message', (message: Message) => {
      if ('seen' in message) seen(message.seen)
      else if ('error' in message) end(() => reject(asError(message.error, file.name)))
      else end(() => resolve(message))
    })
    child.on('error', (error) => end(() => reject(error)))
    // Killed for its memory, or by a fault of the library: the file is more than can be read here.
    child.on('exit', () => end(() => reject(new ProblemError('links-too-heavy', { name: file.name }))))
    child.send(file)
  })
}

function stop(child: ChildProcess): void {
  child.removeAllListeners()
  child.on('error', () => undefined)
  child.kill('SIGKILL')
}

/** What a test runner sets for its own processes is not for this one. */
const withoutLoader = ({ NODE_OPTIONS: _, ...rest }: NodeJS.ProcessEnv): NodeJS.ProcessEnv => rest

function asError({ code, params = {}, message, stack }: PlainError, name: string): Error {
  if (code !== null && (isFileErrorCode(code) || /^(?:links|sheet)-/.test(code)))
    return new ProblemError(code, { name, ...params })
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
