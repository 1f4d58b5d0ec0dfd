/** Reasons that a graph gives: who makes what is sought or its neighbours, and how near lies what else somebody makes. */
import type { Bilingual, CandidateReason } from '@linchpin/api'
import { densityOf, proximity } from '@linchpin/kernels/chain/measures'
import type { ChainsServices } from '../services.ts'
import {
  type GraphMaker,
  type GraphSource,
  graphMakers,
  graphNeighbours,
  graphProducts,
  madeBeside,
} from './graph-makers.store.ts'
import { percent } from './judged.ts'

export interface ListedCompany {
  readonly name: string
  readonly code: string | null
  readonly reasons: CandidateReason[]
}
export interface GraphReasons {
  /** By number of the company. */
  readonly companies: ReadonlyMap<number, ListedCompany>
  /** How near lies what somebody makes, by the names of the products; `null`: nobody knows. */
  readonly densityOf: (products: readonly string[]) => CandidateReason | null
  readonly knowsTargets: boolean
}

const nothing: GraphReasons = { companies: new Map(), densityOf: () => null, knowsTargets: false }
const mostProducts = 600

export async function graphReasons(
  services: Pick<ChainsServices, 'db'>,
  graph: GraphSource | null,
  names: readonly string[],
): Promise<GraphReasons> {
  const targets = graph === null ? [] : await graphProducts(services, graph.id, names)
  if (graph === null || targets.length === 0) return nothing
  const ids = targets.map(({ id }) => id)
  const source = { zh: `产业链图谱“${graph.name}”`, en: `the graph “${graph.name}”` }
  const companies = new Map<number, ListedCompany>()
  const add = (maker: GraphMaker, reason: CandidateReason) => {
    const { company, name, code } = maker
    const known = companies.get(company) ?? { name, code, reasons: [] }
    companies.set(company, known)
    if (!known.reasons.some(({ kind }) => kind === reason.kind)) known.reasons.push(reason)
  }
  for (const maker of await graphMakers(services, graph.id, ids)) add(maker, listedMakes(maker, source))
  await addNeighbours(services, graph, ids, source, add)
  const near = await nearness(services, graph, ids)
  for (const [company, { reasons }] of companies) {
    const density = near.ofCompany(company)
    if (density !== null) reasons.push(densityReason(density, source))
  }
  return {
    companies,
    knowsTargets: true,
    densityOf: (products) => {
      const density = near.ofNames(products)
      return density === null ? null : densityReason(density, source)
    },
  }
}

/** Shares in the graph mix several ways of splitting revenue: outside 0 to 1 they say nothing. */
function listedMakes({ productName, share }: GraphMaker, source: Bilingual): CandidateReason {
  const isShare = share !== null && share > 0 && share <= 1
  const figure = isShare ? percent(share) : 0
  return {
    kind: 'listedMakes',
    ...{ figure, unit: '%', source },
    text: {
      zh: `上市公司，主营产品含“${productName}”${isShare ? `，占营业收入 ${figure}%` : '，占比不明'}`,
      en: `A listed company that makes “${productName}”${isShare ? `, ${figure}% of its revenue` : ', share not known'}`,
    },
  }
}

async function addNeighbours(
  services: Pick<ChainsServices, 'db'>,
  graph: GraphSource,
  targets: readonly number[],
  source: Bilingual,
  add: (maker: GraphMaker, reason: CandidateReason) => void,
) {
  const { of, neighbours } = await graphNeighbours(services, graph.id, targets)
  const shared = new Map(neighbours.map((each) => [each.product, each.shared]))
  const makers = await graphMakers(services, graph.id, [...shared.keys()])
  const count = ({ product }: GraphMaker) => shared.get(product) ?? 0
  for (const maker of [...makers].sort((a, b) => count(b) - count(a))) {
    add(maker, {
      kind: 'listedNeighbour',
      ...{ figure: count(maker), unit: '项', source },
      text: {
        zh: `上市公司，生产“${maker.productName}”，与所缺产品有 ${count(maker)} 项投入或用途相同（共 ${of} 项）`,
        en: `A listed company that makes “${maker.productName}”, which shares ${count(maker)} of ${of} inputs and uses`,
      },
    })
  }
}

/** Over all companies that make what is sought or something that its makers make too. */
async function nearness(services: Pick<ChainsServices, 'db'>, { id }: GraphSource, targets: readonly number[]) {
  const beside = await madeBeside(services, id, targets, mostProducts)
  const products = [...new Set([...targets, ...beside])]
  const rows = await graphMakers(services, id, products)
  const columns = new Map(products.map((product, at) => [product, at]))
  const names = new Map(rows.map(({ productName, product }) => [productName, columns.get(product) as number]))
  const places = new Map([...new Set(rows.map(({ company }) => company))].map((company, at) => [company, at]))
  const width = products.length
  const makes = new Uint8Array(places.size * width)
  for (const { company, product } of rows) {
    makes[(places.get(company) as number) * width + (columns.get(product) as number)] = 1
  }
  const near = proximity({ places: places.size, products: width, makes })
  const densest = (made: Uint8Array, count: number) => {
    const table = { places: count, products: width, makes: made }
    const all = targets.map((target) => densityOf(table, near, columns.get(target) as number))
    return (place: number) => {
      const own = all.map((byPlace) => byPlace[place] as number)
      const known = own.filter((each) => each > 0)
      return known.length === 0 ? null : Math.max(...known)
    }
  }
  const ofPlace = densest(makes, places.size)
  return {
    ofCompany: (company: number) => {
      const place = places.get(company)
      return place === undefined ? null : ofPlace(place)
    },
    ofNames: (made: readonly string[]) => {
      const row = new Uint8Array(width)
      for (const name of made) {
        const at = names.get(name)
        if (at !== undefined) row[at] = 1
      }
      return row.some((each) => each === 1) ? densest(row, 1)(0) : null
    },
  }
}

const densityReason = (density: number, source: Bilingual): CandidateReason => ({
  kind: 'density',
  ...{ figure: percent(density), unit: '%', source },
  text: {
    zh: `与所缺产品相近的产品中，已生产 ${percent(density)}%（关联密度，Hidalgo 等 2007）`,
    en: `Makes ${percent(density)}% of what lies near the product (relatedness density, Hidalgo et al. 2007)`,
  },
})
