/** What graphs that came in know of products and who makes them: listed companies, mostly elsewhere. */
import { sql } from 'drizzle-orm'
import type { ChainsServices } from '../services.ts'

export interface GraphSource {
  readonly id: number
  readonly name: string
}

/** Of the graphs in use the one that says most of these products: who makes them, else that there are such; then the newest. */
export async function graphFor(
  { db }: Pick<ChainsServices, 'db'>,
  names: readonly string[],
): Promise<GraphSource | null> {
  const named = sql`n.graph = g.id and n.kind = 'product' and n.name = any(${sql.param([...names])}::text[])`
  const { rows } = await db.execute<{ id: number; name: string }>(sql`
    select g.id, g.name from chain_graph g where g.state = 'applied'
    order by exists (select 1 from graph_node n join graph_link l
        on l.graph = n.graph and l.kind = 'makes' and l.to_node = n.id where ${named}) desc,
      exists (select 1 from graph_node n where ${named}) desc, g.id desc limit 1`)
  return rows[0] ?? null
}

export async function graphProducts(
  { db }: Pick<ChainsServices, 'db'>,
  graph: number,
  names: readonly string[],
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await db.execute<{ id: number; name: string }>(sql`
    select id, name from graph_node where graph = ${graph} and kind = 'product' and name = any(${sql.param([...names])}::text[])`)
  return rows
}

export interface GraphMaker {
  readonly company: number
  readonly name: string
  readonly code: string | null
  readonly product: number
  readonly productName: string
  readonly share: number | null
}

/** Who makes any of these products. */
export async function graphMakers(
  { db }: Pick<ChainsServices, 'db'>,
  graph: number,
  products: readonly number[],
): Promise<readonly GraphMaker[]> {
  const { rows } = await db.execute<GraphMaker & Record<string, unknown>>(sql`
    select c.id as company, c.name, c.code, p.id as product, p.name as "productName", l.share
    from graph_link l join graph_node c on c.graph = l.graph and c.id = l.from_node
      join graph_node p on p.graph = l.graph and p.id = l.to_node
    where l.graph = ${graph} and l.kind = 'makes' and l.to_node = any(${sql.param([...products])}::int[])
    order by l.share desc nulls last, c.id, p.id`)
  return rows
}

/** Products that somebody makes who also makes one of these, those with the most such makers first. */
export async function madeBeside(
  { db }: Pick<ChainsServices, 'db'>,
  graph: number,
  products: readonly number[],
  limit: number,
): Promise<readonly number[]> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select o.to_node as id from graph_link l join graph_link o
      on o.graph = l.graph and o.kind = 'makes' and o.from_node = l.from_node
    where l.graph = ${graph} and l.kind = 'makes' and l.to_node = any(${sql.param([...products])}::int[])
    group by 1 order by count(distinct o.from_node) desc, 1 limit ${limit}`)
  return rows.map(({ id }) => id)
}

export interface GraphNeighbour {
  readonly product: number
  readonly shared: number
}
/** Products made from the same, or going into the same, with how many things they share; the nearest first. */
export async function graphNeighbours(
  { db }: Pick<ChainsServices, 'db'>,
  graph: number,
  products: readonly number[],
): Promise<{ readonly of: number; readonly neighbours: readonly GraphNeighbour[] }> {
  const own = sql`${sql.param([...products])}::int[]`
  const { rows } = await db.execute<{ product: number; shared: number }>(sql`
    select product, count(*)::int as shared from (
      select distinct o.from_node as product, o.to_node as by, 'input' as way from graph_link l join graph_link o
        on o.graph = l.graph and o.kind = 'input' and o.to_node = l.to_node
      where l.graph = ${graph} and l.kind = 'input' and l.from_node = any(${own})
      union all
      select distinct o.to_node, o.from_node, 'use' from graph_link l join graph_link o
        on o.graph = l.graph and o.kind = 'input' and o.from_node = l.from_node
      where l.graph = ${graph} and l.kind = 'input' and l.to_node = any(${own})) shared
    where not product = any(${own}) group by product order by shared desc, product limit 200`)
  const { rows: all } = await db.execute<{ of: number }>(sql`
    select count(distinct (kind, case when from_node = any(${own}) then to_node else from_node end, from_node = any(${own})))::int as of
    from graph_link where graph = ${graph} and kind = 'input' and (from_node = any(${own}) or to_node = any(${own}))`)
  return { of: all[0]?.of ?? 0, neighbours: rows }
}
