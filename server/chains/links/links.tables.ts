import {
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

/** Where supply links come from: one file, one delivery by the interface, or the register of supply links on a day. */
export const linkSource = pgTable('link_source', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind').$type<'register' | 'file' | 'interface'>().notNull(),
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
    /** Class or division of GB/T 4754, where a source or the register says it. */
    industryCode: text('industry_code'),
  },
  (table) => [uniqueIndex('supply_firm_identity').on(table.identity), index('supply_firm_code').on(table.code)],
)

/** Sold by one firm to another in a year, as one source has it; lines of the same two are folded. */
export const supplyLink = pgTable(
  'supply_link',
  {
    source: integer('source')
      .notNull()
      .references(() => linkSource.id),
    supplier: integer('supplier')
      .notNull()
      .references(() => supplyFirm.id),
    customer: integer('customer')
      .notNull()
      .references(() => supplyFirm.id),
    /** In fen. */
    value: doublePrecision('value').notNull(),
    lines: bigint('lines', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.supplier, table.customer] }),
    index('supply_link_customer').on(table.customer),
    index('supply_link_supplier').on(table.supplier),
  ],
)
