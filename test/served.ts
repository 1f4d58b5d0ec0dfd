import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Session } from '@linchpin/api'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Served {
  readonly url: string
  readonly process: ChildProcess
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>
}

/** The server as `npm start -- --demo` runs it, on a free port. Rejects with what it said where it does not come up. */
export function serve(dataDir: string): Promise<Served> {
  const environment = { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const { DATABASE_URL: _notThis, ...env } = environment as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['server/start.js', '--demo'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const url = /ready: (http:\S+)/.exec(said)?.[1]
      if (url) resolve({ url, process: child, ended })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${said}`)))
  })
}

/** The cookie of the invented person who holds `role`, signed in by one click. */
export async function signInDemo(url: string, role = 'headquarters-office'): Promise<string> {
  const { demo } = (await (await fetch(`${url}/api/session`)).json()) as Session
  const person = demo.find(({ roles }) => roles.some((held) => held.role === role))?.id
  const answer = await fetch(`${url}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`Nobody is signed in as ${role}: ${await answer.text()}`)
  return cookie
}
