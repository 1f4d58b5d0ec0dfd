import { spawn } from 'node:child_process'

export interface RunOptions {
  readonly cwd?: string
  readonly uid?: number | undefined
  readonly gid?: number | undefined
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program to its end and gives its standard output. Throws with its standard error if it fails or is not there. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString())
      else reject(new Error(`${program} ended with ${code}: ${Buffer.concat(err).toString().trim()}`))
    })
  })
}
