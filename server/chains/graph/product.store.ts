import type { ProductPage } from '@linchpin/api'
import { sql } from 'drizzle-orm'
import type { Reach } from '../../people/index.ts'
import { columnOf, tableOf } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'
import { firmsByKey, inputsOf, makersOf, optionLabels, registerOf, segmentsOf } from './chain-parts.store.ts'
import { productLevels, type Step } from './product-levels.ts'
import { definedSegments, segmentLabel } from './segment-labels.ts'

const levels = 5

/** A product of the register with all that hangs on it. */
export async function productPage(
  services: ChainsServices,
  key: string,
  reach: Reach,
): Promise<ProductPage | undefined> {
  const register = registerOf(services, 'chainProducts')
  if (register === undefined) return undefined
  const of = (name: string) => columnOf(register, name)
  const { db } = services
  const { rows } = await db.execute<{ name: string; otherNames: string[]; segments: string[] }>(sql`
    select ${of('name')} as name, coalesce(${of('otherNames')}, '{}') as "otherNames", coalesce(${of('segments')}, '{}') as segments
    from ${tableOf(register)} e where e.key = ${key} and e.state = 'admitted'`)
  const [product] = rows
  if (product === undefined) return undefined
  const inputs = await inputsOf(services)
  const up = productLevels(key, (one) => inputs.filter((row) => row.product === one).map((row) => row.input), levels)
  const down = productLevels(key, (one) => inputs.filter((row) => row.input === one).map((row) => row.product), levels)
  const names = await namesOf(services, [...up, ...down])
  const named = (steps: readonly Step[]) => steps.map((step) => ({ ...step, name: names.get(step.key) ?? step.key }))
  const makers = await makersOf(services, reach, { products: [key] })
  const firms = await firmsByKey(
    services,
    reach,
    makers.map(({ maker }) => maker),
  )
  const makersRegister = registerOf(services, 'productMakers')
  const standings = makersRegister === undefined ? {} : optionLabels(makersRegister, 'standing')
  const defined = definedSegments(services.pack)
  const segments = (await segmentsOf(services, null)).filter((segment) => product.segments.includes(segment.key))
  return {
    ...{ key, name: product.name, otherNames: product.otherNames },
    segments: segments.map((segment) => ({
      ...{ key: segment.key, chain: segment.chain },
      label: segmentLabel(segment.name, defined.get(segment.key)),
    })),
    makers: firms.map((firm) => ({
      ...firm,
      standing: standings[makers.find(({ maker }) => maker === firm.key)?.standing ?? ''] ?? null,
    })),
    inputs: named(up),
    outputs: named(down),
    graphNodes: await sameNodes(services, [product.name, ...product.otherNames]),
  }
}

async function namesOf(services: ChainsServices, steps: readonly Step[]): Promise<ReadonlyMap<string, string>> {
  const register = registerOf(services, 'chainProducts')
  if (register === undefined || steps.length === 0) return new Map()
  const { rows } = await services.db.execute<{ key: string; name: string }>(sql`
    select e.key, ${columnOf(register, 'name')} as name from ${tableOf(register)} e
    where e.key = any(${sql.param(steps.map((step) => step.key))}::text[])`)
  return new Map(rows.map((row) => [row.key, row.name]))
}

async function sameNodes({ db }: ChainsServices, names: readonly string[]): Promise<ProductPage['graphNodes']> {
  const { rows } = await db.execute<ProductPage['graphNodes'][number] & Record<string, unknown>>(sql`
    select n.graph, n.id, n.name, g.name as "graphName" from graph_node n join chain_graph g on g.id = n.graph
    where n.name = any(${sql.param([...names])}::text[]) and n.kind in ('product', 'segment') order by n.graph desc, n.id limit 10`)
  return rows
}
