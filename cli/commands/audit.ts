import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkAuditLog } from '@linchpin/server/check-audit-log'
import { UsageError } from '../usage-error.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `linchpin audit verify [--head HASH]`: exit code 0 for a whole chain, 1 for a broken one. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const { head } = parse(args)
  const { lines, head: end, broken, heldAt } = await checkAuditLog(process.env, root, head)
  if (broken !== null) {
    process.stdout.write(`broken at line ${broken.seq}: ${faults[broken.fault]}. ${lines} lines before it are whole.\n`)
    return 1
  }
  process.stdout.write(`whole: ${lines} lines. Keep this hash outside the system: ${end}\n`)
  if (head === undefined) return 0
  process.stdout.write(
    heldAt === null
      ? `${head} is the hash of no line: the log is not the one it was then.\n`
      : `${head} is line ${heldAt}.\n`,
  )
  return heldAt === null ? 1 : 0
}

const faults = {
  altered: 'it is not as it was written, or not where it was written',
  missing: 'it is not there',
  headDiffers: 'the log ended later than it does now, or lines were added beside the system',
} as const

function parse(args: readonly string[]): { readonly head: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { head: { type: 'string' } },
    })
    if (positionals.join(' ') !== 'verify') throw new UsageError('after audit comes verify.')
    if (values.head !== undefined && !/^[0-9a-f]{64}$/.test(values.head)) {
      throw new UsageError(`--head takes the 64 characters that an earlier run printed, not “${values.head}”.`)
    }
    return { head: values.head }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error))
  }
}
