import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'

/** The one key with which the city signs passes; made when the first is needed. */
export const passKey = pgTable(
  'pass_key',
  {
    only: boolean('only').primaryKey().default(true),
    privateKey: text('private_key').notNull(),
    madeAt: time('made_at').notNull(),
  },
  (table) => [check('pass_key_is_one', sql`${table.only}`)],
)
