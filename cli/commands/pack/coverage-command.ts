import { coverageOf } from '@linchpin/pack-kit'
import { print } from '../compile-path.ts'
import { coverageText } from './coverage-text.ts'
import { findingsReport } from './findings-report.ts'
import { namedPack } from './named-pack.ts'
import { parsed } from './parsed.ts'

/** `linchpin pack coverage PACK [--clauses | --json]`: 1 if a committing clause is open, or the check finds something. */
export async function coverageCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, { json: { type: 'boolean' }, clauses: { type: 'boolean' } })
  const named = await namedPack(positionals)
  if (!named) return 1
  const { pack, findings } = named
  process.stderr.write(findingsReport(findings))
  const coverage = coverageOf(pack)
  await print(
    values.json
      ? `${JSON.stringify({ version: 1, pack: pack.id, ...coverage })}\n`
      : coverageText(pack.label.zh, coverage, { clauses: values.clauses ?? false }),
  )
  return coverage.isComplete && findings.length === 0 ? 0 : 1
}
