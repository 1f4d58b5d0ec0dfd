import { type SQL, sql } from 'drizzle-orm'
import { type Reach, withinReach } from '../people/index.ts'

/** Entries `e` of the register of enterprises that somebody reaches. */
export const firmsWithin = (reach: Reach): SQL =>
  withinReach(reach, {
    districts: { many: sql`e.bodies` },
    bodies: { many: sql`e.bodies` },
    chains: { many: sql`e.chains` },
    enterprises: { one: sql`e.key` },
  })
