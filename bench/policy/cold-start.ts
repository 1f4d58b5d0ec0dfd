/** The command as somebody types it: a new process for each document, and one for all of them. */
import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leastMs } from './measure-time.ts'

const command = fileURLToPath(new URL('../../cli/bin/linchpin.js', import.meta.url))

export interface ColdStart {
  readonly name: string
  readonly seconds: number
}

/** Seconds of `linchpin compile FILE --json` for each file, its start included. */
export function coldStarts(paths: readonly string[]): readonly ColdStart[] {
  return paths.map((path) => ({ name: basename(path), seconds: secondsOf([path]) }))
}

/** Seconds of one command that compiles the files; the least of three runs. */
export function secondsOf(paths: readonly string[]): number {
  return leastMs(3, () => run(paths)) / 1000
}

function run(paths: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [command, 'compile', ...paths, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`linchpin compile failed: ${stderr}`)
}
