import { date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'
import { storedFile } from '../../platform/uploads/index.ts'
import type { ImportState } from '../../registers/index.ts'
import type { GraphReport } from './graph-draft.ts'

/** A chain graph brought in from elsewhere, whole: companies, products and industries, and how they hang together. */
export const chainGraph = pgTable('chain_graph', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  origin: text('origin').notNull(),
  asOf: date('as_of'),
  state: text('state').$type<ImportState>().notNull(),
  jobId: uuid('job_id'),
  /** What was read, kept and refused, by reason, with examples. */
  report: jsonb('report').$type<GraphReport>(),
  personId: text('person_id').notNull(),
  personName: text('person_name').notNull(),
  createdAt: time('created_at').notNull(),
  appliedAt: time('applied_at'),
  undoneAt: time('undone_at'),
})

/** The files that a graph is read from, as they came. */
export const graphFile = pgTable(
  'graph_file',
  {
    graph: integer('graph')
      .notNull()
      .references(() => chainGraph.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    file: text('file')
      .notNull()
      .references(() => storedFile.sha256),
  },
  (table) => [primaryKey({ columns: [table.graph, table.name] })],
)

export const graphNode = pgTable(
  'graph_node',
  {
    graph: integer('graph')
      .notNull()
      .references(() => chainGraph.id),
    /** Within the graph, from 0. */
    id: integer('id').notNull(),
    kind: text('kind').$type<'company' | 'product' | 'industry' | 'segment'>().notNull(),
    name: text('name').notNull(),
    /** A short name beside the full one. */
    otherName: text('other_name'),
    code: text('code'),
    /** Characters and pairs of characters of the names, by which it is found. */
    ngrams: text('ngrams').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.graph, table.id] }),
    index('graph_node_name').on(table.name),
    index('graph_node_code').on(table.code),
    index('graph_node_ngrams').using('gin', table.ngrams),
  ],
)

/** `input`: `to` is what `from` is made from; `makes`: the company `from` makes `to`; `within`: `from` belongs to `to`. */
export const graphLink = pgTable(
  'graph_link',
  {
    graph: integer('graph')
      .notNull()
      .references(() => chainGraph.id),
    from: integer('from_node').notNull(),
    to: integer('to_node').notNull(),
    kind: text('kind').$type<'input' | 'makes' | 'within'>().notNull(),
    share: doublePrecision('share'),
  },
  (table) => [
    primaryKey({ columns: [table.graph, table.kind, table.from, table.to] }),
    index('graph_link_to').on(table.graph, table.kind, table.to),
  ],
)
