import { bigint, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** One line for each change: who did what to which record, in which request. Lines are only ever added. */
export const audit = pgTable(
  'audit',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    action: text('action').notNull(),
    /** `document:<id>` or `commitment:<document>:<id>`. */
    subject: text('subject').notNull(),
    requestId: text('request_id').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index('audit_subject').on(table.subject, table.id)],
)
