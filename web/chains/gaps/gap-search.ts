import type { GapFindingKind } from '@linchpin/api'
import { gapFindingKinds } from '@linchpin/api/gap-kinds'

/** What stands in the address of the gaps of a chain. */
export interface GapSearch {
  readonly chain?: string
  readonly kind?: GapFindingKind
  readonly key?: 'true'
  /** Only what is not on the register yet. */
  readonly fresh?: 'true'
  /** The finding whose candidates are shown. */
  readonly finding?: string
}

export function readGapSearch(raw: Readonly<Record<string, unknown>>): GapSearch {
  const kind = gapFindingKinds.find((each) => each === raw.kind)
  return {
    ...(typeof raw.chain === 'string' && raw.chain !== '' ? { chain: raw.chain.slice(0, 100) } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(raw.key === 'true' ? { key: 'true' as const } : {}),
    ...(raw.fresh === 'true' ? { fresh: 'true' as const } : {}),
    ...(typeof raw.finding === 'string' && raw.finding !== '' ? { finding: raw.finding.slice(0, 300) } : {}),
  }
}
