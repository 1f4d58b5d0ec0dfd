/** Candidates for a gap: firms of the city by registers and supply links, listed companies by the graph. */
import type { Bilingual, CandidateReason, GapCandidates, GapSubject } from '@linchpin/api'
import { isWithin, type Reach } from '../../people/index.ts'
import { readNetwork, type SupplyColumns } from '../links/read-network.store.ts'
import type { ChainsServices } from '../services.ts'
import { type CityMaker, cityMakers, productInputs, productNames } from './gap-facts.store.ts'
import { graphFor } from './graph-makers.store.ts'
import { type GraphReasons, graphReasons } from './graph-reasons.ts'
import { percent } from './judged.ts'
import { type Candidate, inOrderOfReasons, type Neighbourhood, neighbourhood } from './rank-candidates.ts'

export interface Sought {
  readonly chain: string
  readonly subject: GapSubject
  readonly targets: readonly { readonly key: string | null; readonly name: string }[]
  readonly asOf: string
}
const most = 60

export async function gapCandidates(services: ChainsServices, reach: Reach, sought: Sought): Promise<GapCandidates> {
  const keys = new Set(sought.targets.flatMap(({ key }) => key ?? []))
  const [firms, inputs, names, network] = [
    await cityMakers(services, ({ districts, chains, key }) =>
      isWithin(reach, { districts, bodies: districts, chains, enterprises: [key] }),
    ),
    await productInputs(services),
    await productNames(services),
    await readNetwork(services, { asOf: sought.asOf, chain: sought.chain }),
  ]
  const wanted = [...new Set(sought.targets.map(({ name }) => name))]
  const graph = await graphFor(services, wanted)
  const listed = await graphReasons(services, graph, wanted)
  const near = neighbourhood(inputs, keys)
  const supplies = suppliesOf(network, sought.chain)
  const known = firms.map((firm) => ({
    firm,
    reasons: [
      makes(firm, keys, names),
      supplying(supplies.get(firm.key)),
      neighbour(firm, near, names),
      listed.densityOf(firm.products.flatMap((key) => names.get(key) ?? [])),
    ].filter((reason) => reason !== null),
  }))
  // To supply the chain speaks for a firm that could make the thing; alone it is no sign that it could.
  const reasoned = known.filter(({ reasons }) => reasons.some(({ kind }) => kind !== 'supplies'))
  const seen = reasoned.filter(({ firm }) => firm.isReached)
  const all = inOrderOfReasons([...withListed(seen, listed)])
  return {
    targets: sought.targets.map(({ key, name }) => ({ key, name })),
    candidates: all.slice(0, most).map((candidate) => ({ ...candidate, entry: entryOf(candidate, sought.asOf) })),
    beyondReach: reasoned.length - seen.length,
    missing: missingReasons({ firms, near, keys, hasGraph: graph !== null, listed, links: network.value.length }),
    left: Math.max(0, all.length - most),
  }
}

/** A listed company that is on the register of enterprises under its full name is that enterprise. */
function* withListed(
  city: readonly { readonly firm: CityMaker; readonly reasons: readonly CandidateReason[] }[],
  { companies }: GraphReasons,
): Generator<Candidate> {
  const byName = new Map([...companies.values()].map((company) => [company.name, company]))
  const own = new Set<string>()
  for (const { firm, reasons } of city) {
    const also = byName.get(firm.name)
    if (also) own.add(firm.name)
    const { key, name, district, chain, isInvented } = firm
    const added = (also?.reasons ?? []).filter(({ kind }) => !reasons.some((each) => each.kind === kind))
    const place = 'city' as const
    yield { key, name, district, chain, isInvented, place, code: also?.code ?? null, reasons: [...reasons, ...added] }
  }
  for (const { name, code, reasons } of companies.values()) {
    if (own.has(name)) continue
    yield { name, code, key: null, district: null, chain: null, isInvented: false, place: 'elsewhere', reasons }
  }
}

const registers: Readonly<Record<'makers' | 'inputs' | 'links', Bilingual>> = {
  makers: { zh: '企业产品关系', en: 'register of makers of products' },
  inputs: { zh: '产品投入关系、企业产品关系', en: 'registers of inputs and of makers' },
  links: { zh: '供应关系（各来源合并）', en: 'supply links of all sources' },
}

function makes(
  firm: CityMaker,
  targets: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): CandidateReason | null {
  const own = firm.products.filter((product) => targets.has(product))
  if (own.length === 0) return null
  const called = own.slice(0, 3).map((key) => names.get(key) ?? key)
  return {
    kind: 'makes',
    ...{ figure: own.length, unit: '项', source: registers.makers },
    text: {
      zh: `已登记生产“${called.join('”“')}”${own.length > 3 ? `等 ${own.length} 项` : ''}`,
      en: `Is on the register as a maker of “${called.join('”, “')}”${own.length > 3 ? ` and ${own.length - 3} more` : ''}`,
    },
  }
}

function neighbour(firm: CityMaker, near: Neighbourhood, names: ReadonlyMap<string, string>): CandidateReason | null {
  const shared = firm.products.map((product) => ({ product, count: near.shared.get(product) ?? 0 }))
  const best = shared.reduce((one, other) => (other.count > one.count ? other : one), { product: '', count: 0 })
  if (best.count === 0) return null
  const name = names.get(best.product) ?? best.product
  return {
    kind: 'neighbour',
    ...{ figure: best.count, unit: '项', source: registers.inputs },
    text: {
      zh: `生产“${name}”，与所缺产品有 ${best.count} 项投入或用途相同（共 ${near.of} 项，占 ${percent(best.count / near.of)}%）`,
      en: `Makes “${name}”, which shares ${best.count} of ${near.of} inputs and uses`,
    },
  }
}

interface Supplies {
  readonly customers: number
  /** In fen. */
  readonly value: number
}

function suppliesOf({ firms, supplier, customer, value }: SupplyColumns, chain: string): ReadonlyMap<string, Supplies> {
  const found = new Map<string, Supplies>()
  for (let link = 0; link < value.length; link++) {
    const [from, to] = [firms[supplier[link] as number], firms[customer[link] as number]]
    if (!from?.key || !to?.chains.includes(chain)) continue
    const known = found.get(from.key) ?? { customers: 0, value: 0 }
    found.set(from.key, { customers: known.customers + 1, value: known.value + (value[link] as number) })
  }
  return found
}

function supplying(found: Supplies | undefined): CandidateReason | null {
  if (found === undefined) return null
  const wan = Math.round(found.value / 1_000_000)
  return {
    kind: 'supplies',
    ...{ figure: found.customers, unit: '家', source: registers.links },
    text: {
      zh: `已向本链 ${found.customers} 家企业供货，年 ${wan} 万元`,
      en: `Already supplies ${found.customers} firms of the chain, ${wan} × 10,000 yuan a year`,
    },
  }
}

interface Known {
  readonly firms: readonly CityMaker[]
  readonly near: Neighbourhood
  readonly keys: ReadonlySet<string>
  readonly hasGraph: boolean
  readonly listed: GraphReasons
  readonly links: number
}

function missingReasons({ firms, near, keys, hasGraph, listed, links }: Known): GapCandidates['missing'] {
  const missing: GapCandidates['missing'] = []
  const add = (kinds: readonly CandidateReason['kind'][], zh: string, en: string) => {
    for (const kind of kinds) missing.push({ kind, why: { zh, en } })
  }
  if (firms.length === 0) add(['makes'], '企业产品关系尚未登记', 'No makers of products are on the register')
  else if (keys.size === 0) add(['makes'], '该产品未列入产品库', 'The product is on no register')
  if (links === 0) add(['supplies'], '没有供应关系', 'There are no supply links')
  if (near.of === 0) {
    add(['neighbour'], '产品投入关系中没有该产品的投入或用途', 'No inputs and no uses of it are on the register')
  }
  const noGraph = ['listedMakes', 'listedNeighbour', 'density'] as const
  if (!hasGraph) add(noGraph, '没有导入产业链图谱', 'No chain graph was brought in')
  else if (!listed.knowsTargets) add(noGraph, '产业链图谱中没有同名产品', 'The graph has no product of that name')
  return missing
}

const entryOf = ({ name, key, place, reasons }: Candidate, asOf: string): Record<string, string> => ({
  name,
  ...(key === null ? {} : { enterprise: key }),
  way: place === 'city' ? 'extend' : 'attract',
  basis: reasons.map(({ text }) => text.zh).join('；'),
  evidenceKind: 'judgement',
  origin: [...new Set(reasons.map(({ source }) => source.zh))].join('；'),
  asOf,
})
