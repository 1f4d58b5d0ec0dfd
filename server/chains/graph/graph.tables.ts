import { date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'

/** A chain graph brought in from elsewhere, whole: companies, products and industries, and how they hang together. */
export const chainGraph = pgTable('chain_graph', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  origin: text('origin').notNull(),
  asOf: date('as_of'),
  /** What was read, kept and refused, by reason, with examples. */
  report: jsonb('report').$type<Record<string, unknown>>(),
  personId: text('person_id').notNull(),
  personName: text('person_name').notNull(),
  createdAt: time('created_at').notNull(),
  undoneAt: time('undone_at'),
})

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
    code: text('code'),
  },
  (table) => [primaryKey({ columns: [table.graph, table.id] }), index('graph_node_name').on(table.name)],
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
