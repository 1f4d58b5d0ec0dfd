import { type CityPack, checkPack, isMisshapen, type PackFinding } from '@linchpin/pack-kit'
import { loadPack } from '@linchpin/server/load-pack'
import { UsageError } from '../../usage-error.ts'
import { findingsReport } from './findings-report.ts'

/** A pack and everything that its check says of it. */
export interface NamedPack {
  readonly pack: CityPack
  readonly findings: readonly PackFinding[]
}

/** The one pack that the arguments name; `undefined` once standard error says why there is nothing to look at. */
export async function namedPack(positionals: readonly string[]): Promise<NamedPack | undefined> {
  const [named, ...rest] = positionals
  if (!named || rest.length > 0) throw new UsageError('name one folder of a pack, such as packs/tianjin.')
  const opened = await loadPack(named, process.cwd())
  if ('findings' in opened) {
    process.stderr.write(findingsReport(opened.findings))
    return undefined
  }
  const findings = checkPack(opened.pack)
  if (!isMisshapen(findings)) return { pack: opened.pack, findings }
  process.stderr.write(findingsReport(findings))
  return undefined
}
