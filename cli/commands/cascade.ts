import { BadFile } from './cascade/bad-lines.ts'
import { systemErrorText } from './system-error.ts'

/** `linchpin cascade` and `linchpin cascade merge`. */
export async function cascadeCommand(args: readonly string[]): Promise<number> {
  try {
    if (args[0] === 'merge') return await (await import('./cascade/merge-command.ts')).mergeCommand(args.slice(1))
    return await (await import('./cascade/run-command.ts')).runCommand(args)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (!(error instanceof BadFile) && code === undefined) throw error
    process.stderr.write(`linchpin cascade: ${path ? `${path}: ` : ''}${systemErrorText(error)}\n`)
    return 1
  }
}
