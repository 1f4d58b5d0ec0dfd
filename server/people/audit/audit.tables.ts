import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, json, pgTable, text } from 'drizzle-orm/pg-core'
import { exactTime } from '../../platform/database/index.ts'

/** One line for each change: who did what to which record, in which request. Lines are only ever added, each bound to the one before. */
export const audit = pgTable(
  'audit',
  {
    /** From 1, without a gap. */
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: exactTime('at').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    action: text('action').notNull(),
    /** `document:<id>`, `commitment:<document>:<id>`, `case:<id>`, `entry:<register>:<key>`, `person:<id>`, … */
    subject: text('subject').notNull(),
    requestId: text('request_id').notNull(),
    /** Kept as it was written, to the letter: the hash is over these letters. */
    detail: json('detail').$type<Record<string, unknown>>().notNull(),
    /** SM3 of the line before, and of this one with it; hexadecimal. */
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_subject').on(table.subject, table.seq),
    index('audit_person').on(table.personId, table.seq),
    index('audit_at').on(table.at),
  ],
)

/** Where the chain ends: one row, so that a line cut off at the end is missed too. */
export const auditHead = pgTable(
  'audit_head',
  {
    only: boolean('only').primaryKey().default(true),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [check('audit_head_is_one', sql`${table.only}`)],
)
