import type { CommitmentFields } from '@linchpin/api'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { time } from '../platform/database/index.ts'
import { storedFile } from '../platform/uploads/index.ts'

/** A policy document (政策文件). What it says of itself stands here as corrected by people; `version` is the current one. */
export const document = pgTable(
  'document',
  {
    id: uuid('id').primaryKey(),
    revision: integer('revision').notNull(),
    version: integer('version').notNull(),
    sample: boolean('sample').notNull(),
    title: text('title').notNull(),
    issuer: text('issuer'),
    docNumber: text('doc_number'),
    date: date('date'),
    genre: text('genre').notNull(),
    openness: text('openness'),
    effective: date('effective'),
    status: text('status'),
    /** Title, issuer and number as search compares them. */
    searchText: text('search_text').notNull(),
    importedAt: time('imported_at').notNull(),
    deletedAt: time('deleted_at'),
  },
  (table) => [index('document_imported').on(table.importedAt)],
)

export const documentVersion = pgTable(
  'document_version',
  {
    documentId: uuid('document_id')
      .notNull()
      .references(() => document.id),
    version: integer('version').notNull(),
    fileSha256: text('file_sha256')
      .notNull()
      .references(() => storedFile.sha256),
    fileName: text('file_name').notNull(),
    fileSize: integer('file_size').notNull(),
    format: text('format').notNull(),
    clauseCount: integer('clause_count').notNull(),
    compiled: jsonb('compiled').$type<CompiledDocument>().notNull(),
    importedAt: time('imported_at').notNull(),
    importedBy: text('imported_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version] }),
    // The same file twice is the same version: whoever sends it again is told where it is.
    unique('document_version_file').on(table.fileSha256),
  ],
)

// Named outright: the name that drizzle would make is longer than PostgreSQL keeps.
const ofVersion = (name: string, table: { documentId: never; version: never }) =>
  foreignKey({
    name,
    columns: [table.documentId, table.version],
    foreignColumns: [documentVersion.documentId, documentVersion.version],
  })

/** The clauses of every version, for search and for looking one up; `position` is their order in the document. */
export const clause = pgTable(
  'clause',
  {
    documentId: uuid('document_id').notNull(),
    version: integer('version').notNull(),
    position: integer('position').notNull(),
    ref: text('ref').notNull(),
    heading: text('heading'),
    text: text('text').notNull(),
    searchText: text('search_text').notNull(),
    /** Distinct characters and pairs of characters of `searchText`: finds words of one, two and more characters by index. */
    ngrams: text('ngrams').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version, table.position] }),
    ofVersion('clause_of_version', table as never),
    index('clause_ngrams').using('gin', table.ngrams),
  ],
)

/** What a clause commits somebody to, as proposed and as reviewed. Those of older versions stay as they were. */
export const commitment = pgTable(
  'commitment',
  {
    documentId: uuid('document_id').notNull(),
    version: integer('version').notNull(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    clause: text('clause').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    state: text('state').notNull(),
    origin: text('origin').notNull(),
    proposed: jsonb('proposed').$type<CommitmentFields>(),
    current: jsonb('current').$type<CommitmentFields>().notNull(),
    revision: integer('revision').notNull(),
    reviewedBy: text('reviewed_by'),
    reviewedAt: time('reviewed_at'),
    carriedFrom: integer('carried_from'),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.version, table.id] }),
    ofVersion('commitment_of_version', table as never),
    // Counted for every row of the library.
    index('commitment_state').on(table.documentId, table.version, table.state),
  ],
)
