import type { Label } from '@linchpin/pack-kit'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { time } from '../platform/database/index.ts'
import { storedFile } from '../platform/uploads/index.ts'

const identity = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** The tables that the registers of the pack have: a start compares hashes and makes what is missing. */
export const registerTable = pgTable('register_table', {
  register: text('register').primaryKey(),
  formHash: text('form_hash').notNull(),
  /** Counts the changes of its entries: what was counted under one number holds as long as it stays. */
  version: bigint('version', { mode: 'number' }).notNull().default(0),
})

/** `{ field: { from, to } }`. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>

/** What happened to an entry, one row a change. Of an entry that is added only who and when: its values are in the table. */
export const entryVersion = pgTable(
  'entry_version',
  {
    id: identity(),
    register: text('register').notNull(),
    key: text('key').notNull(),
    revision: integer('revision').notNull(),
    kind: text('kind').notNull(),
    changes: jsonb('changes').$type<Changes>(),
    /** Fields that the change confirms. */
    confirms: text('confirms').array(),
    /** Of a move: from and to which state. */
    move: text('move'),
    fromState: text('from_state'),
    toState: text('to_state'),
    /** What the rule said when the move was made. */
    rule: jsonb('rule').$type<Record<string, unknown>>(),
    reason: text('reason'),
    source: text('source'),
    asOf: date('as_of'),
    confirmed: boolean('confirmed').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    at: time('at').notNull(),
    importId: bigint('import_id', { mode: 'number' }),
  },
  (table) => [
    index('entry_version_entry').on(table.register, table.key, table.id),
    index('entry_version_import').on(table.importId, table.id),
  ],
)

/** Filters, order and columns that a person keeps under a name. */
export const savedView = pgTable(
  'saved_view',
  {
    id: identity(),
    personId: text('person_id').notNull(),
    register: text('register').notNull(),
    name: text('name').notNull(),
    view: jsonb('view').$type<Record<string, unknown>>().notNull(),
    changedAt: time('changed_at').notNull(),
  },
  (table) => [uniqueIndex('saved_view_name').on(table.personId, table.register, table.name)],
)

export interface GivenRow {
  readonly values: Readonly<Record<string, unknown>>
  readonly subject: string | null
  readonly subjectName: string | null
  readonly columns: Readonly<Record<string, number>>
}
export type ImportState = 'reading' | 'failed' | 'preview' | 'applying' | 'applied' | 'undoing' | 'undone'
/** Which column of the file gives a field; `null`: none does. */
export interface ImportColumn {
  readonly field: string
  readonly column: number | null
  readonly score: number
  /** As the head of the column says it. */
  readonly unit: string | null
}
export interface ImportFault {
  /** From 0; `null`: the row as a whole. */
  readonly column: number | null
  readonly message: Label
}
/** Something that a row may be another wording of. */
export interface Namesake {
  readonly key: string
  readonly name: string
}

/** A table that came in for a register: first looked through, then applied as a whole, and taken back as a whole. */
export const registerImport = pgTable(
  'register_import',
  {
    id: identity(),
    register: text('register').notNull(),
    file: text('file')
      .notNull()
      .references(() => storedFile.sha256),
    fileName: text('file_name').notNull(),
    state: text('state').$type<ImportState>().notNull(),
    jobId: uuid('job_id'),
    sheet: text('sheet'),
    sheets: text('sheets').array(),
    header: text('header').array(),
    columns: jsonb('columns').$type<readonly ImportColumn[]>(),
    /** Columns that a person has chosen; absent: as they were matched by name. */
    chosen: jsonb('chosen').$type<Readonly<Record<string, number | null>>>(),
    /** Rows that are no records: sums, headings, notes. */
    skipped: integer('skipped').notNull().default(0),
    source: text('source'),
    asOf: date('as_of'),
    confirmed: boolean('confirmed').notNull(),
    /** Entries come in as admitted, by a decision that was made elsewhere. */
    admits: boolean('admits').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    at: time('at').notNull(),
    appliedAt: time('applied_at'),
    undoneAt: time('undone_at'),
  },
  (table) => [index('register_import_register').on(table.register, table.id)],
)

/** `added`, `changed` and `same` say what applying does; `decide` waits for a person; `faulty` and `skipped` stay out. */
export type RowOutcome = 'added' | 'changed' | 'same' | 'decide' | 'faulty' | 'skipped'

export const registerImportRow = pgTable(
  'register_import_row',
  {
    importId: bigint('import_id', { mode: 'number' })
      .notNull()
      .references(() => registerImport.id, { onDelete: 'cascade' }),
    /** As Excel counts. */
    number: integer('number').notNull(),
    outcome: text('outcome').$type<RowOutcome>().notNull(),
    key: text('key'),
    name: text('name'),
    /** Of the entry that it changes, when it was looked at. */
    revision: integer('revision'),
    /** Columns of the register's table with what they are to hold. */
    patch: jsonb('patch').$type<Readonly<Record<string, unknown>>>(),
    changes: jsonb('changes').$type<Changes>(),
    faults: jsonb('faults').$type<readonly ImportFault[]>(),
    warnings: jsonb('warnings').$type<readonly ImportFault[]>(),
    namesakes: jsonb('namesakes').$type<readonly Namesake[]>(),
    /** Of a row that waits for a decision: what it says, to be planned anew. */
    given: jsonb('given').$type<GivenRow>(),
    /** After an undo: `withdrawn`, `restored`, or why not: `changed`, `used`. */
    undone: text('undone'),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.number] }),
    index('register_import_row_outcome').on(table.importId, table.outcome, table.number),
  ],
)
