/** The supply links of a day as typed arrays, with what is known of their firms: what graphs and analyses are made from. */
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { ChainsServices } from '../services.ts'
import { type EnterpriseFacts, factsOf, firmNumbersOfChain } from './firm-facts.store.ts'
import { heldLinks } from './held-links.store.ts'
import { settleSurvey } from './survey-links.store.ts'

export interface SupplyFirm extends Omit<EnterpriseFacts, 'isEntryInvented'> {
  readonly isInvented: boolean
}
export interface NetworkSource {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly asOf: string
  readonly confidence: string
  /** Links that count, after those of other sources on the same two firms. */
  readonly links: number
  readonly isInvented: boolean
}
export interface SupplyColumns {
  readonly firms: readonly SupplyFirm[]
  /** Positions in `firms`. Each pair once, by customer and then by supplier. */
  readonly supplier: Int32Array
  readonly customer: Int32Array
  /** Fen a year. */
  readonly value: Float64Array
  readonly sources: readonly NetworkSource[]
  /** Of the links and the firms: the version of the data. */
  readonly hash: string
}

/**
 * All links that count on a day; `chain`: those with a firm of that chain at either end. Nothing is filtered by what somebody reaches:
 * that is for the caller. Reading a million links takes a few seconds, others are answered meanwhile.
 */
export async function readNetwork(
  services: ChainsServices,
  { asOf, chain }: { readonly asOf: string; readonly chain: string | null },
): Promise<SupplyColumns> {
  // Which firms are of the chain is known when those of the register are.
  await settleSurvey(services)
  const touching = chain === null ? undefined : await firmsOfChain(services, chain)
  const links = await readLinks(services, await heldLinks(services, asOf, touching))
  const ids = Int32Array.from(new Set([...links.supplier, ...links.customer])).sort()
  const position = new Map(Array.from(ids, (id, at) => [id, at]))
  const at = (id: number) => position.get(id) ?? -1
  const order = Int32Array.from(links.value, (_, link) => link).sort(
    (a, b) => of(links.customer, a) - of(links.customer, b) || of(links.supplier, a) - of(links.supplier, b),
  )
  const supplier = Int32Array.from(order, (link) => at(of(links.supplier, link)))
  const customer = Int32Array.from(order, (link) => at(of(links.customer, link)))
  const value = Float64Array.from(order, (link) => of(links.value, link))
  const sources = await sourcesOf(services, links.source)
  const facts = await factsOf(services, ids)
  const invented = inventedOnly(links, sources)
  const firms = Array.from(ids, (id) => firmFrom(id, facts.get(id), invented.has(id)))
  return { firms, supplier, customer, value, sources, hash: hashOf(firms, supplier, customer, value) }
}

const of = (array: Int32Array | Float64Array, at: number): number => array[at] as number

async function firmsOfChain(services: ChainsServices, chain: string): Promise<SQL> {
  const numbers = await firmNumbersOfChain(services, chain)
  return sql`select unnest(${sql.param([...numbers])}::int[])`
}

interface Links {
  readonly supplier: Int32Array
  readonly customer: Int32Array
  readonly value: Float64Array
  readonly source: Int32Array
}

const rowsAtOnce = 50_000

async function readLinks({ pool }: ChainsServices, query: SQL): Promise<Links> {
  const { sql: text, params } = new PgDialect().sqlToQuery(query)
  const client = await pool.connect()
  const parts: number[][][] = []
  try {
    await client.query('begin read only')
    await client.query(`set local statement_timeout = 0; set local work_mem = '64MB'`)
    await client.query(`declare links no scroll cursor for ${text}`, params)
    for (;;) {
      const { rows } = await client.query({
        text: `fetch ${rowsAtOnce} from links`,
        rowMode: 'array',
      })
      if (rows.length === 0) break
      parts.push(columnsFrom(rows))
      await nextTurn()
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
  const column = (index: number) => parts.flatMap((part) => part[index] ?? [])
  return {
    supplier: Int32Array.from(column(0)),
    customer: Int32Array.from(column(1)),
    value: Float64Array.from(column(2)),
    source: Int32Array.from(column(4)),
  }
}

const columnsFrom = (rows: readonly unknown[][]): number[][] =>
  [0, 1, 2, 3, 4].map((index) => rows.map((row) => Number(row[index])))

async function sourcesOf({ db }: ChainsServices, given: Int32Array): Promise<readonly NetworkSource[]> {
  const counts = new Map<number, number>()
  for (const id of given) counts.set(id, (counts.get(id) ?? 0) + 1)
  const { rows } = await db.execute<Omit<NetworkSource, 'links'> & Record<string, unknown>>(sql`
    select id, name, kind, as_of::text as "asOf", confidence, is_invented as "isInvented" from link_source
    where id = any(${sql.param([...counts.keys()])}::int[]) order by id`)
  return rows.map((row) => ({ ...row, links: counts.get(row.id) ?? 0 }))
}

/** Firms that only invented sources name. */
function inventedOnly(links: Links, sources: readonly NetworkSource[]): ReadonlySet<number> {
  const isInvented = new Map(sources.map(({ id, isInvented }) => [id, isInvented]))
  const [all, real] = [new Set<number>(), new Set<number>()]
  links.source.forEach((source, link) => {
    const into = isInvented.get(source) ? all : real
    into.add(of(links.supplier, link)).add(of(links.customer, link))
  })
  for (const id of real) all.delete(id)
  return all
}

function firmFrom(id: number, facts: EnterpriseFacts | undefined, isInvented: boolean): SupplyFirm {
  if (facts === undefined) throw new Error(`There is no firm ${id}`)
  const { isEntryInvented, ...firm } = facts
  return { ...firm, isInvented: facts.key === null ? isInvented : isEntryInvented }
}

function hashOf(firms: readonly SupplyFirm[], ...columns: readonly (Int32Array | Float64Array)[]): string {
  const hash = createHash('sha256')
  for (const firm of firms) hash.update(JSON.stringify(firm))
  for (const { buffer, byteOffset, byteLength } of columns) hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  return hash.digest('hex').slice(0, 32)
}
