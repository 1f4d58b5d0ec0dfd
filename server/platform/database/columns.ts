/** Columns as all tables have them. */
import { sql } from 'drizzle-orm'
import { text, timestamp } from 'drizzle-orm/pg-core'

export const time = (name: string) => timestamp(name, { withTimezone: true })

/** To the millisecond: what was written comes back the same. */
export const exactTime = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** None at first. */
export const texts = (name: string) => text(name).array().notNull().default(sql`'{}'`)
