/** Search over everything of chains: segments, products, firms within reach, nodes of graphs that came in. */
import type { ChainFound, GraphNode } from '@linchpin/api'
import { type SQL, sql } from 'drizzle-orm'
import { ngrams, searchForm } from '../../documents/index.ts'
import type { Reach } from '../../people/index.ts'
import { columnOf, tableOf } from '../../registers/index.ts'
import { firmsWithin } from '../firms-within.store.ts'
import type { ChainsServices } from '../services.ts'
import { type ChainRegister, registerOf } from './chain-parts.store.ts'
import { nodeColumns } from './explore.store.ts'

type Services = Pick<ChainsServices, 'db' | 'pack' | 'registers'>

/** Of each kind the nearest: the whole name, then what begins with the word, then the shorter. */
export async function findInChains(services: Services, q: string, reach: Reach, limit: number): Promise<ChainFound> {
  const words = q.split(/\s+/).map(searchForm).filter(Boolean)
  if (words.length === 0) return { segments: [], products: [], firms: [], nodes: [] }
  const sought = { words, code: q.trim(), limit }
  const [segments, products, firms, nodes] = await Promise.all([
    findEntries(services, 'chainSegments', sought, sql`true`, 'chain'),
    findProducts(services, sought),
    findEntries(services, 'enterprises', sought, firmsWithin(reach), null),
    findNodes(services, sought),
  ])
  return {
    segments: segments.map(({ key, name, more }) => ({ key, name, note: null, chain: more ?? '' })),
    products,
    firms: firms.map(({ key, name }) => ({ key, name, note: key })),
    nodes,
  }
}

interface Sought {
  readonly words: readonly string[]
  readonly code: string
  readonly limit: number
}
interface FoundRow extends Record<string, unknown> {
  readonly key: string
  readonly name: string
  readonly more: string | null
}

const like = (text: string) => text.replace(/[\\%_]/g, '\\$&')
const pairsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(
    words.flatMap((word) => ngrams(word).filter((gram) => [...gram].length === Math.min(2, [...word].length))),
  ),
]
const nearest = (name: SQL, { words }: Sought): SQL => {
  const [first = ''] = words
  return sql`(${name} = ${first}) desc, (${name} like ${`${like(first)}%`}) desc, length(${name})`
}

async function findEntries(
  services: Services,
  kind: ChainRegister,
  sought: Sought,
  only: SQL,
  more: string | null,
): Promise<readonly FoundRow[]> {
  const register = registerOf(services, kind)
  if (register === undefined) return []
  const { words, code, limit } = sought
  const pairs = pairsOf(words).filter((gram) => [...gram].length === 2)
  const named = sql.join(
    [
      ...(pairs.length > 0 ? [sql`register_bigrams(e.search) @> ${sql.param(pairs)}::text[]`] : []),
      ...words.map((word) => sql`e.search like ${`%${like(word)}%`}`),
    ],
    sql` and `,
  )
  const coded = /^[\x21-\x7e]{2,}$/.test(code) ? sql` or e.key like ${`${like(code.toUpperCase())}%`}` : sql``
  const { rows } = await services.db.execute<FoundRow>(sql`
    select e.key, ${columnOf(register, 'name')} as name, ${more === null ? sql`null` : columnOf(register, more)} as more
    from ${tableOf(register)} e where e.state = 'admitted' and ((${named})${coded}) and ${only}
    order by ${nearest(sql`e.search`, sought)}, e.id limit ${limit}`)
  return rows
}

/** Those of the register, then what the documents name and the register has not. */
async function findProducts(services: Services, sought: Sought): Promise<ChainFound['products']> {
  const rows = await findEntries(services, 'chainProducts', sought, sql`true`, null)
  const known = new Set(rows.map(({ name }) => name))
  const named = (services.pack?.definitions ?? []).flatMap((chain) =>
    chain.kind !== 'chain'
      ? []
      : Object.entries(chain.segments).flatMap(([id, { products }]) =>
          products.map(({ zh }) => ({ key: '', name: zh, note: null, chain: chain.id, segment: `${chain.id}.${id}` })),
        ),
  )
  const found = named.filter(
    ({ name }) => !known.has(name) && sought.words.every((word) => searchForm(name).includes(word)),
  )
  const own = rows.map(({ key, name }) => ({ key, name, note: null, chain: null, segment: null }))
  return [...own, ...found].slice(0, sought.limit)
}

async function findNodes({ db }: Services, sought: Sought): Promise<GraphNode[]> {
  const { words, code, limit } = sought
  const form = sql`regexp_replace(lower(normalize(n.name || coalesce(n.other_name, ''), nfkc)), '\\s', '', 'g')`
  // What a pair of characters finds holds it; a longer word is looked for in what its pairs find.
  const longer = words.filter((word) => [...word].length > 2)
  const named = sql.join(
    [
      sql`n.ngrams @> ${sql.param(pairsOf(words))}::text[]`,
      ...longer.map((word) => sql`${form} like ${`%${like(word)}%`}`),
    ],
    sql` and `,
  )
  const coded = /^[\w.]{2,}$/.test(code) ? sql` or n.code like ${`${like(code)}%`}` : sql``
  const { rows } = await db.execute<GraphNode & Record<string, unknown>>(sql`
    select ${nodeColumns} from graph_node n where (${named})${coded}
    order by ${nearest(sql`lower(n.name)`, sought)}, n.graph desc, n.id limit ${limit}`)
  return rows
}
