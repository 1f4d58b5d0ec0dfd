import type { CityPack } from '@linchpin/pack-kit'
import type { BodyTree } from '../people/index.ts'
import type { Database, Pool } from '../platform/database/index.ts'
import type { Jobs } from '../platform/jobs/index.ts'
import type { KnownRegisters } from '../registers/index.ts'

/** What the room works with. */
export interface ChainsServices {
  readonly db: Database
  readonly pool: Pool
  /** Absent: there are no chains, and the routes say so. */
  readonly pack: CityPack | undefined
  readonly bodies: BodyTree
  readonly registers: KnownRegisters
  readonly jobs: Jobs
  readonly fileLimitBytes: number
  readonly now: () => Date
}
