/** Looking around in graphs that came in. */
import type { AroundQuery, GraphAround, GraphNodeDetail, GraphSide } from '@linchpin/api'
import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Database } from '../../platform/database/index.ts'
import type { LinkKind, NodeKind } from './graph-draft.ts'

export interface NodeRow {
  readonly graph: number
  readonly id: number
  readonly kind: NodeKind
  readonly name: string
  readonly otherName: string | null
  readonly code: string | null
}
export const nodeColumns = sql.raw('n.graph, n.id, n.kind, n.name, n.other_name as "otherName", n.code')
const sideLimit = 60
const overlapping = 1.02

export async function nodeOf(db: Database, graph: number, id: number): Promise<GraphNodeDetail | undefined> {
  const { rows } = await db.execute<
    NodeRow & { title: string; origin: string; asOf: string | null } & Record<string, unknown>
  >(sql`
    select ${nodeColumns}, g.name as title, g.origin, g.as_of::text as "asOf" from graph_node n join chain_graph g on g.id = n.graph
    where n.graph = ${graph} and n.id = ${id}`)
  const [row] = rows
  if (row === undefined) return undefined
  const { title, origin, asOf, ...node } = row
  const side = (kind: LinkKind, end: 'from' | 'to') => sideOf(db, graph, id, kind, end)
  const [inputs, outputs, makes, makers, within, parts] = await Promise.all([
    side('input', 'from'),
    side('input', 'to'),
    side('makes', 'from'),
    side('makes', 'to'),
    side('within', 'from'),
    side('within', 'to'),
  ])
  const sharesOverlap = node.kind === 'company' && makes.sum > overlapping
  const plain = ({ sum: _, ...rest }: Side): GraphSide => rest
  return {
    node,
    graph: { id: graph, name: title, origin, asOf },
    ...{ inputs: plain(inputs), outputs: plain(outputs), makes: plain(makes), makers: plain(makers) },
    ...{ within: plain(within), parts: plain(parts), sharesOverlap },
  }
}

type Side = GraphSide & { readonly sum: number }

/** Where `id` is the `end` of links of a kind: what is at their other end, the largest share first. */
async function sideOf(db: Database, graph: number, id: number, kind: LinkKind, end: 'from' | 'to'): Promise<Side> {
  const [own, other] = end === 'from' ? ['from_node', 'to_node'] : ['to_node', 'from_node']
  const { rows } = await db.execute<
    NodeRow & { share: number | null; total: number; sum: number | null } & Record<string, unknown>
  >(sql`
    select ${nodeColumns}, l.share, count(*) over ()::int as total, sum(l.share) over () as sum
    from graph_link l join graph_node n on n.graph = l.graph and n.id = l.${sql.raw(other as string)}
    where l.graph = ${graph} and l.kind = ${kind} and l.${sql.raw(own as string)} = ${id}
    order by l.share desc nulls last, n.id limit ${sideLimit}`)
  return {
    total: rows[0]?.total ?? 0,
    sum: rows[0]?.sum ?? 0,
    nodes: rows.map(({ total: _total, sum: _sum, ...node }) => node),
  }
}

/** Nodes around one, nearest first, up to a limit; and the links among them. */
export async function aroundNode(
  db: Database,
  graph: number,
  id: number,
  { direction, depth, limit }: z.infer<typeof AroundQuery>,
): Promise<GraphAround> {
  const distance = new Map([[id, 0]])
  let edge: readonly number[] = [id]
  let isCut = false
  for (let step = 1; step <= depth && edge.length > 0 && !isCut; step++) {
    const { rows } = await db.execute<{ id: number }>(nextSql(graph, edge, direction, limit + distance.size + 1))
    const fresh = rows.map((row) => row.id).filter((each) => !distance.has(each))
    isCut = fresh.length > limit - distance.size
    edge = fresh.slice(0, limit - distance.size)
    for (const each of edge) distance.set(each, step)
  }
  const ids = sql`${sql.param([...distance.keys()])}::int[]`
  const { rows: nodes } = await db.execute<NodeRow & Record<string, unknown>>(
    sql`select ${nodeColumns} from graph_node n where n.graph = ${graph} and n.id = any(${ids})`,
  )
  const kinds = direction === 'both' ? sql`true` : sql`l.kind = 'input'`
  const { rows: links } = await db.execute<{ from: number; to: number; kind: LinkKind }>(sql`
    select l.from_node as "from", l.to_node as "to", l.kind from graph_link l
    where l.graph = ${graph} and l.from_node = any(${ids}) and l.to_node = any(${ids}) and ${kinds}
    order by 1, 2, 3 limit ${limit * 4 + 1}`)
  const near = nodes.map((node) => ({ ...node, distance: distance.get(node.id) ?? 0 }))
  return {
    nodes: near.sort((a, b) => a.distance - b.distance || a.id - b.id),
    links: links.slice(0, limit * 4),
    isCut: isCut || links.length > limit * 4,
  }
}

function nextSql(graph: number, edge: readonly number[], direction: 'up' | 'down' | 'both', limit: number): SQL {
  const given = sql`${sql.param([...edge])}::int[]`
  const only = direction === 'both' ? sql`true` : sql`kind = 'input'`
  const up = sql`select to_node as id from graph_link where graph = ${graph} and from_node = any(${given}) and ${only}`
  const down = sql`select from_node as id from graph_link where graph = ${graph} and to_node = any(${given}) and ${only}`
  const found = direction === 'up' ? up : direction === 'down' ? down : sql`${up} union ${down}`
  return sql`select distinct id from (${found}) next order by id limit ${limit}`
}
