import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Session } from '@linchpin/api'
import { startEmbedded } from '../server/platform/postgres/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export interface Served {
  readonly url: string
  readonly process: ChildProcess
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>
  /** As a power cut ends it. */
  readonly kill: () => Promise<void>
}

/** The server as `npm start -- --demo` runs it, on a free port. */
export function serve(dataDir: string): Promise<Served> {
  const environment = { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const { DATABASE_URL: _notThis, ...env } = environment as NodeJS.ProcessEnv
  return start(['server/start.js', '--demo'], env)
}

/** A program that says where it is ready. Rejects with what it said where it does not come up. */
export function start(program: readonly string[], env: NodeJS.ProcessEnv): Promise<Served> {
  const child = spawn(process.execPath, program, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const url = /ready: (http:\S+)/.exec(said)?.[1]
      if (url) resolve({ url, process: child, ended, kill })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${said}`)))
  })
}

/** Ends the database that runs on the files of `dataDir` as a power cut does. */
export async function killDatabase(dataDir: string): Promise<void> {
  const { dataDir: files } = await startEmbedded(dataDir)
  process.kill(Number((await readFile(join(files, 'data/postmaster.pid'), 'utf8')).split('\n')[0]), 'SIGKILL')
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
