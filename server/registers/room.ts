/** The room of the registers: every list of the pack with its entries. */
import type { CityPack } from '@linchpin/pack-kit'
import type pg from 'pg'
import type { BodyTree } from '../people/index.ts'
import type { Database } from '../platform/database/index.ts'
import type { Http } from '../platform/http/index.ts'
import { entryRoutes } from './entries.http.ts'
import { type GrowingIndexes, growingIndexes } from './grow-indexes.store.ts'
import { type KnownRegisters, knownRegisters } from './known-registers.ts'
import { createListing } from './listing.ts'
import { migrateRegisters } from './migrate-registers.store.ts'
import { registerRoutes } from './registers.http.ts'
import type { Services } from './services.ts'
import { viewRoutes } from './views.http.ts'

export { registersProblems } from './registers-problems.ts'
export { subjectsIn } from './subject-of.ts'

export interface RegistersOptions {
  readonly db: Database
  readonly pool: pg.Pool
  readonly pack: CityPack | undefined
  readonly bodies: BodyTree
  readonly now: () => Date
}
export interface Registers {
  readonly registers: KnownRegisters
  readonly services: Services
  readonly indexes: GrowingIndexes
}

/** Gives every register of the pack its table. Before the routes: they ask for nothing that is not there. */
export async function openRegisters({ db, pool, pack, bodies, now }: RegistersOptions): Promise<Registers> {
  const registers = knownRegisters(pack)
  await migrateRegisters(pool, registers)
  const terms = { registers, isBody: (id: string) => bodies.get(id) !== undefined }
  const indexes = growingIndexes(pool, (error) => console.error(error))
  return { registers, services: { db, pack, registers, bodies, terms, now }, indexes }
}

export function registersRoom(app: Http, { services, indexes }: Registers): void {
  registerRoutes(app, services, createListing(services.db, services.registers, indexes))
  entryRoutes(app, services)
  viewRoutes(app, services)
}
