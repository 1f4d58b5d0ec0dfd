/** The room of the registers: every list of the pack with its entries. */
import type { CityPack } from '@linchpin/pack-kit'
import type { BodyTree } from '../people/index.ts'
import type { Database, Pool } from '../platform/database/index.ts'
import type { Http } from '../platform/http/index.ts'
import type { Jobs } from '../platform/jobs/index.ts'
import { entryRoutes } from './entries.http.ts'
import { exportRoutes } from './export.http.ts'
import { type GrowingIndexes, growingIndexes } from './grow-indexes.store.ts'
import type { ImportServices } from './imports/import-services.ts'
import { importRoutes } from './imports/imports.http.ts'
import { knownRegisters } from './known-registers.ts'
import { createListing } from './listing.ts'
import { migrateRegisters } from './migrate-registers.store.ts'
import { registerRoutes } from './registers.http.ts'
import { viewRoutes } from './views.http.ts'

export { registersProblems } from './registers-problems.ts'
export { subjectsIn } from './subject-of.ts'

export interface RegistersOptions {
  readonly db: Database
  readonly pool: Pool
  readonly pack: CityPack | undefined
  readonly bodies: BodyTree
  readonly jobs: Jobs
  readonly fileLimitBytes: number
  readonly now: () => Date
  /** Told of faults that are ours. */
  readonly onError: (error: unknown) => void
}
export interface Registers {
  readonly services: ImportServices
  readonly indexes: GrowingIndexes
}

/** Gives every register of the pack its table. Before the routes: they ask for nothing that is not there. */
export async function openRegisters({ onError, ...options }: RegistersOptions): Promise<Registers> {
  const registers = knownRegisters(options.pack)
  await migrateRegisters(options.pool, registers)
  const terms = { registers, isBody: (id: string) => options.bodies.get(id) !== undefined }
  return { services: { ...options, registers, terms }, indexes: growingIndexes(options.pool, onError) }
}

export function registersRoom(app: Http, { services, indexes }: Registers): void {
  registerRoutes(app, services, createListing(services.db, services.registers, indexes))
  entryRoutes(app, services)
  viewRoutes(app, services)
  exportRoutes(app, services)
  importRoutes(app, services)
}
