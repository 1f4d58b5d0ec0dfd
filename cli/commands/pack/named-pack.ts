import type { CityPack } from '@linchpin/pack-kit'
import { UsageError } from '../../usage-error.ts'
import { findingsReport } from './findings-report.ts'
import { loadPack } from './load-pack.ts'

/** The one pack that the arguments name; `undefined` once standard error says why there is none. */
export async function namedPack(positionals: readonly string[]): Promise<CityPack | undefined> {
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0) throw new UsageError('name one folder of a pack, such as packs/tianjin.')
  const loaded = await loadPack(folder)
  if ('pack' in loaded) return loaded.pack
  process.stderr.write(findingsReport(loaded.findings))
  return undefined
}
