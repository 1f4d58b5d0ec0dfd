import type { Register } from '@linchpin/pack-kit'
import type { Reach } from '../../people/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import type { NamedEntry } from '../../registers/index.ts'
import type { CasesServices } from '../services.ts'

export interface ListsServices extends CasesServices {
  readonly fileLimitBytes: number
  readonly registerOf: (id: string | null) => Register | undefined
  /** Entries of a register within `reach`, by name or key as a table writes them; a name that means several means none. */
  readonly subjectsNamed: (
    db: Database | Transaction,
    register: string,
    names: readonly string[],
    reach: Reach,
  ) => Promise<ReadonlyMap<string, NamedEntry>>
}
