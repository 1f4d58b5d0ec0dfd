import { date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'

/** One analysis of supply links: what was asked, on which data, and what came out; made anew from the same it is the same. */
export const chainAnalysis = pgTable(
  'chain_analysis',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind').$type<'criticality' | 'simulation'>().notNull(),
    /** `null`: the links of the whole city. */
    chain: text('chain'),
    parameters: jsonb('parameters').$type<Record<string, unknown>>().notNull(),
    /** Links as of this day. */
    asOf: date('as_of').notNull(),
    /** Sources of the links and how many of each, and a hash of all. */
    data: jsonb('data').$type<Record<string, unknown>>(),
    jobId: uuid('job_id'),
    result: jsonb('result').$type<Record<string, unknown>>(),
    /** A scenario that somebody keeps has a name. */
    name: text('name'),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [index('chain_analysis_chain').on(table.kind, table.chain, table.createdAt)],
)

/** An input-output table: sectors and what each sells to each, in the unit that it says. */
export const ioTable = pgTable('io_table', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  year: integer('year').notNull(),
  place: text('place').notNull(),
  unit: text('unit').notNull(),
  sectors: jsonb('sectors').$type<readonly { readonly code: string; readonly label: string }[]>().notNull(),
  /** Row by row: `flows` between sectors, final `use`, `valueAdded`, total `output`. */
  table: jsonb('table').$type<Record<string, readonly number[]>>().notNull(),
  personId: text('person_id').notNull(),
  personName: text('person_name').notNull(),
  createdAt: time('created_at').notNull(),
  undoneAt: time('undone_at'),
})
