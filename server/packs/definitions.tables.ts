import type { AnyDefinition } from '@linchpin/pack-kit'
import { json, pgTable, text } from 'drizzle-orm/pg-core'
import { time } from '../platform/database/index.ts'

/** Every version of every definition that was ever in force here: what was begun under one ends under it. */
export const definition = pgTable('definition', {
  hash: text('hash').primaryKey(),
  kind: text('kind').notNull(),
  id: text('id').notNull(),
  /** As text, not as jsonb: the order of fields and options is part of a definition. */
  data: json('data').$type<AnyDefinition>().notNull(),
  keptAt: time('kept_at').notNull(),
})
