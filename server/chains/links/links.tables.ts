import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'

/** What was counted when links were brought in: lines read, links made, what was left out and why. */
export interface LinkCounts {
  readonly lines: number
  readonly links: number
  readonly firms: number
  /** By reason. */
  readonly refused: Readonly<Record<string, number>>
}

/** Only the links of a source that is `held` count. */
export type SourceState = 'reading' | 'failed' | 'preview' | 'writing' | 'held' | 'undoing' | 'undone'

/** Where supply links come from: one file, one delivery by the interface, or the register of supply links. */
export const linkSource = pgTable('link_source', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind').$type<'register' | 'file' | 'interface'>().notNull(),
  state: text('state').$type<SourceState>().notNull(),
  /** What the sender calls its delivery. */
  delivery: text('delivery').unique(),
  /** The file, while it is kept, and how it is read. */
  file: jsonb('file').$type<Record<string, unknown>>(),
  /** What was found when it was looked through: counts, examples, first links. */
  preview: jsonb('preview').$type<Record<string, unknown>>(),
  jobId: uuid('job_id'),
  name: text('name').notNull(),
  /** The day that the links are said to hold for. */
  asOf: date('as_of').notNull(),
  confidence: text('confidence').$type<'high' | 'medium' | 'low'>().notNull(),
  /** `null` while it is being brought in. */
  counts: jsonb('counts').$type<LinkCounts>(),
  isInvented: boolean('is_invented').notNull().default(false),
  personId: text('person_id').notNull(),
  personName: text('person_name').notNull(),
  createdAt: time('created_at').notNull(),
  undoneAt: time('undone_at'),
})

/** A firm of the supply links, of the city or not: by its credit code where it has one, else by its name. */
export const supplyFirm = pgTable(
  'supply_firm',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    /** `code:` and the credit code, or `name:` and the name made comparable. */
    identity: text('identity').notNull(),
    code: text('code'),
    name: text('name').notNull(),
    /** The name as it is compared. */
    nameForm: text('name_form'),
    /** Of a firm that is known by its name only: the one firm with a code that is called so. */
    sameAs: integer('same_as').references((): AnyPgColumn => supplyFirm.id),
    /** Class or division of GB/T 4754, where a source says it. */
    industryCode: text('industry_code'),
  },
  (table) => [
    uniqueIndex('supply_firm_identity').on(table.identity),
    index('supply_firm_code').on(table.code),
    index('supply_firm_name').using('hash', table.nameForm),
  ],
)

/** A part of a delivery that was taken: the same part again changes nothing. */
export const linkBatch = pgTable(
  'link_batch',
  {
    source: integer('source')
      .notNull()
      .references(() => linkSource.id),
    batch: integer('batch').notNull(),
    /** Of what came in. */
    hash: text('hash').notNull(),
    counts: jsonb('counts').$type<LinkCounts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.source, table.batch] })],
)

/**
 * Sold by one firm to another in a year, as one source has it; lines of the same two are folded, and a delivery may name the same two in
 * several batches. Sources and firms stay once they are there, and who writes a link has written them before: a check for each of a
 * million rows would take longer than the rows.
 *
 * Partitioned by `part` (`link-parts.store.ts`), which the migration says and this cannot.
 */
export const supplyLink = pgTable(
  'supply_link',
  {
    source: integer('source').notNull(),
    supplier: integer('supplier').notNull(),
    customer: integer('customer').notNull(),
    /** 0, or the source where its links are a partition of their own. */
    part: integer('part').notNull().default(0),
    /** In fen. */
    value: doublePrecision('value').notNull(),
    lines: bigint('lines', { mode: 'number' }).notNull(),
    /** From which day on it holds: that of its source, or that of the entries of the register. */
    asOf: date('as_of').notNull(),
    /** The day on which a later entry on the same two and the same product takes its place. */
    until: date('until').notNull().default('infinity'),
  },
  (table) => [index('supply_link_supplier').on(table.supplier), index('supply_link_customer').on(table.customer)],
)

/** The links that count today, each pair of firms once (`held-links.store.ts`). Without a log, as the migration says: what is lost is made anew. */
export const heldLink = pgTable(
  'held_link',
  {
    supplier: integer('supplier').notNull(),
    customer: integer('customer').notNull(),
    value: doublePrecision('value').notNull(),
    lines: doublePrecision('lines').notNull(),
    source: integer('source').notNull(),
  },
  (table) => [
    index('held_link_value').on(table.value.desc().nullsFirst(), table.supplier, table.customer),
    index('held_link_supplier').on(table.supplier),
    index('held_link_customer').on(table.customer),
  ],
)

/** Of which day and which sources `held_link` is. One row, or none. */
export const heldLinksOf = pgTable('held_links_of', {
  day: date('day').notNull(),
  version: text('version').notNull(),
})
