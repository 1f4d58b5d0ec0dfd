import { coverageOf } from '@linchpin/pack-kit'
import { print } from '../compile-path.ts'
import { coverageText } from './coverage-text.ts'
import { namedPack } from './named-pack.ts'
import { parsed } from './parsed.ts'

/** `linchpin pack coverage PACK [--clauses | --json]`: 1 if a committing clause is open. */
export async function coverageCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, { json: { type: 'boolean' }, clauses: { type: 'boolean' } })
  const pack = await namedPack(positionals)
  if (!pack) return 1
  const coverage = coverageOf(pack)
  await print(
    values.json
      ? `${JSON.stringify({ version: 1, pack: pack.id, ...coverage })}\n`
      : coverageText(pack.label.zh, coverage, { clauses: values.clauses ?? false }),
  )
  return coverage.isComplete ? 0 : 1
}
