/** Graphs that came in, their files, and their nodes and links as they are written and taken back. */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { ngrams, searchForm } from '../../documents/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { storedFile } from '../../platform/uploads/index.ts'
import type { ImportState } from '../../registers/index.ts'
import { chainGraph, graphFile } from './graph.tables.ts'
import type { DraftGraph } from './graph-draft.ts'

type Reader = Database | Transaction
export type StoredGraph = typeof chainGraph.$inferSelect

export async function insertGraph(tx: Transaction, row: typeof chainGraph.$inferInsert): Promise<StoredGraph> {
  const [made] = await tx.insert(chainGraph).values(row).returning()
  return made as StoredGraph
}

export async function graphOf(db: Reader, id: number): Promise<StoredGraph | undefined> {
  const [row] = await db.select().from(chainGraph).where(eq(chainGraph.id, id))
  return row
}

export const graphsOf = (db: Reader): Promise<StoredGraph[]> =>
  db.select().from(chainGraph).orderBy(desc(chainGraph.id)).limit(100)

/** False where the graph is in none of the states. */
export async function updateGraph(
  db: Reader,
  id: number,
  set: Partial<Omit<StoredGraph, 'id'>>,
  from?: readonly ImportState[],
): Promise<boolean> {
  const among = from === undefined ? undefined : inArray(chainGraph.state, [...from])
  const changed = await db
    .update(chainGraph)
    .set(set)
    .where(and(eq(chainGraph.id, id), among))
    .returning({ id: chainGraph.id })
  return changed.length === 1
}

export async function deleteGraph(db: Reader, id: number): Promise<void> {
  await db.delete(chainGraph).where(eq(chainGraph.id, id))
}

/** A file of the same name takes the place of the one that was there. */
export async function addFile(tx: Transaction, graph: number, name: string, file: string): Promise<void> {
  await tx
    .insert(graphFile)
    .values({ graph, name, file })
    .onConflictDoUpdate({ target: [graphFile.graph, graphFile.name], set: { file } })
}

export async function fileNames(
  db: Reader,
  graphs: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db
    .select({ graph: graphFile.graph, name: graphFile.name })
    .from(graphFile)
    .where(inArray(graphFile.graph, [...graphs]))
    .orderBy(asc(graphFile.name))
  return new Map(graphs.map((id) => [id, rows.filter(({ graph }) => graph === id).map(({ name }) => name)]))
}

export const filesOf = (db: Reader, graph: number): Promise<{ name: string; bytes: Buffer }[]> =>
  db
    .select({ name: graphFile.name, bytes: storedFile.bytes })
    .from(graphFile)
    .innerJoin(storedFile, eq(storedFile.sha256, graphFile.file))
    .where(eq(graphFile.graph, graph))
    .orderBy(asc(graphFile.name))

const atOnce = 5000

/** Writes nodes, then links; tells how many rows are in. */
export async function writeGraph(
  tx: Transaction,
  graph: number,
  { nodes, links }: Pick<DraftGraph, 'nodes' | 'links'>,
  onRows: (done: number) => void,
): Promise<void> {
  for (let at = 0; at < nodes.length; at += atOnce) {
    const some = nodes.slice(at, at + atOnce)
    const text = (values: readonly (string | null)[]) => sql`${sql.param([...values])}::text[]`
    const grams = some.map(({ name, otherName }) => ngrams(searchForm(`${name}${otherName ?? ''}`)).join(' '))
    await tx.execute(sql`
      insert into graph_node (graph, id, kind, name, other_name, code, ngrams)
      select ${graph}::int, ${at}::int + n::int - 1, kind, name, other_name, code, string_to_array(grams, ' ')
      from unnest(${text(some.map(({ kind }) => kind))}, ${text(some.map(({ name }) => name))},
        ${text(some.map(({ otherName }) => otherName))}, ${text(some.map(({ code }) => code))}, ${text(grams)})
        with ordinality as row(kind, name, other_name, code, grams, n)`)
    onRows(at + some.length)
  }
  for (let at = 0; at < links.length; at += atOnce) {
    const some = links.slice(at, at + atOnce)
    await tx.execute(sql`
      insert into graph_link (graph, kind, from_node, to_node, share)
      select ${graph}::int, kind, "from", "to", share
      from unnest(${sql.param(some.map(({ kind }) => kind))}::text[], ${sql.param(some.map(({ from }) => from))}::int[],
        ${sql.param(some.map(({ to }) => to))}::int[], ${sql.param(some.map(({ share }) => share))}::float8[])
        as row(kind, "from", "to", share)`)
    onRows(nodes.length + at + some.length)
  }
}

export async function dropNodes(tx: Transaction, graph: number): Promise<void> {
  await tx.execute(sql`delete from graph_link where graph = ${graph}`)
  await tx.execute(sql`delete from graph_node where graph = ${graph}`)
}

/** So that the planner knows of a hundred thousand rows that were not there a moment ago. */
export async function tidyGraphs(db: Database): Promise<void> {
  await db.execute(sql`analyze graph_node`)
  await db.execute(sql`analyze graph_link`)
}
