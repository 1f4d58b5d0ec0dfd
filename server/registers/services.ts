import type { CityPack } from '@linchpin/pack-kit'
import type { BodyTree } from '../people/index.ts'
import type { Database } from '../platform/database/index.ts'
import type { ValueTerms } from './entry-values.ts'
import type { KnownRegisters } from './known-registers.ts'

/** What the parts of this room work with. */
export interface Services {
  readonly db: Database
  readonly pack: CityPack | undefined
  readonly registers: KnownRegisters
  readonly bodies: BodyTree
  readonly terms: ValueTerms
  readonly now: () => Date
}
