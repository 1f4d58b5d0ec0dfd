import { sql } from 'drizzle-orm'
import { customType, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { time } from '../database/index.ts'
import type { UploadKind } from './accepted-kind.ts'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The bytes of a file, once for each content. In the database, so that a record is all there or not at all. */
export const storedFile = pgTable('stored_file', {
  sha256: text('sha256').primaryKey(),
  size: integer('size').notNull(),
  bytes: bytea('bytes').notNull(),
})

/** A file that somebody sent in. It belongs to the sender until a record takes it, and goes if none does. */
export const upload = pgTable(
  'upload',
  {
    id: uuid('id').primaryKey(),
    sha256: text('sha256')
      .notNull()
      .references(() => storedFile.sha256),
    fileName: text('file_name').notNull(),
    size: integer('size').notNull(),
    kind: text('kind').$type<UploadKind>().notNull(),
    uploadedBy: text('uploaded_by').notNull(),
    at: time('at').notNull(),
    /** The record that took it, such as `case:<id>`. */
    keptBy: text('kept_by'),
  },
  (table) => [
    index('upload_file').on(table.sha256),
    index('upload_untaken').on(table.at).where(sql`${table.keptBy} is null`),
  ],
)
