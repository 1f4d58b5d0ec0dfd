import { productEntries } from '../../chains/index.ts'
import { type Chance, createChance } from '../../platform/chance.ts'
import { type DemoCity, dayAfter } from './city.ts'
import type { InventedEnterprise } from './enterprises.ts'

/** Invented makers of the products that the pack names, what these are made from, and who supplies whom; codes begin with 演示 (YS). */
export interface InventedSupply {
  readonly makers: readonly InventedRow[]
  readonly inputs: readonly InventedRow[]
  readonly links: readonly InventedRow[]
}
interface InventedRow {
  readonly values: Readonly<Record<string, unknown>>
}
interface Made {
  readonly firm: InventedEnterprise
  readonly product: Product
}
interface Product {
  readonly name: string
  readonly chain: string
  /** 0 upstream to 2 downstream. */
  readonly stage: number
}

const stages = ['upstream', 'midstream', 'downstream'] as const
const said = { evidenceKind: 'said', origin: '演示数据' }

export function inventedSupply(
  city: DemoCity,
  firms: readonly InventedEnterprise[],
  { makers, links }: { readonly makers: number; readonly links: number },
): InventedSupply {
  const chance = createChance(20_263)
  const products = productsOf(city)
  const made = firms.slice(0, makers).flatMap((firm) => {
    const own = products.filter(({ chain }) => chain === firm.chain)
    return own.length === 0 ? [] : [{ firm, product: chance.of(own) }]
  })
  return {
    makers: made.map(({ firm, product }, at) => makerOf(firm, product, at, chance)),
    inputs: inputsOf(products, chance),
    links: linksOf(city, made, links, chance),
  }
}

function productsOf({ chains }: DemoCity): readonly Product[] {
  const stageOf = new Map<string, number>(
    chains.flatMap(({ id, segments }) =>
      Object.entries(segments).map(([segment, { stage }]) => [`${id}.${segment}`, stages.indexOf(stage)] as const),
    ),
  )
  return productEntries(chains).flatMap(({ key, values }) =>
    (values.segments as readonly string[]).map((segment) => ({
      ...{ name: key, chain: segment.split('.')[0] ?? '', stage: stageOf.get(segment) ?? 1 },
    })),
  )
}

function makerOf(firm: InventedEnterprise, { name }: Product, at: number, chance: Chance): InventedRow {
  const revenue = Math.round((Number(firm.values.revenue) * chance.whole(30, 90)) / 100)
  const standing = firm.isLead || chance.is(0.6) ? 'main' : 'side'
  return {
    values: { code: `YS-${number(at)}`, maker: firm.code, product: name, standing, revenue, ...said },
  }
}

/** Of each product of a later stage, one or two of the stage before. */
function inputsOf(products: readonly Product[], chance: Chance): readonly InventedRow[] {
  const pairs = products.flatMap((product) => {
    const before = products.filter(
      ({ chain, stage, name }) => chain === product.chain && stage === product.stage - 1 && name !== product.name,
    )
    return before.length === 0 || !chance.is(0.5) ? [] : [{ product, input: chance.of(before) }]
  })
  const once = new Map(pairs.map((pair) => [`${pair.product.name} ${pair.input.name}`, pair]))
  return [...once.values()].map(({ product, input }, at) => ({
    values: {
      ...{ code: `YS-${number(at)}`, product: product.name, input: input.name },
      ...{ costShare: chance.whole(3, 35), isSubstitutable: chance.is(0.6), ...said },
    },
  }))
}

const outside = [
  ['演示精密材料（日本）株式会社', 'abroad', '日本'],
  ['演示工业技术（德国）公司', 'abroad', '德国'],
  ['演示半导体设备（荷兰）公司', 'abroad', '荷兰'],
  ['演示零部件（河北）有限公司', 'region', null],
  ['演示新材料（江苏）有限公司', 'country', null],
  ['演示电子（广东）有限公司', 'country', null],
] as const

function linksOf({ today }: DemoCity, made: readonly Made[], count: number, chance: Chance): readonly InventedRow[] {
  if (made.length < 2) return []
  return Array.from({ length: count }, (_, at) => {
    const customer = made[at % made.length] as Made
    const near = made.filter(({ firm, product }) => isBefore(product, customer.product) && firm !== customer.firm)
    const own = near.length > 0 && chance.is(0.72) ? chance.of(near) : undefined
    const other = chance.of(outside)
    const from = own
      ? { supplier: own.firm.code, supplierName: own.firm.name, supplierPlace: 'city', product: own.product.name }
      : { supplierName: other[0], supplierPlace: other[1], ...(other[2] === null ? {} : { originCountry: other[2] }) }
    const amount = Math.round((Number(customer.firm.values.revenue) * chance.whole(20, 150)) / 1000)
    const share = chance.whole(8, 100)
    return {
      values: {
        ...{ code: `YS-${number(at)}`, customer: customer.firm.code, ...from },
        productName: own?.product.name ?? chance.of(bought),
        ...{ amount, share, isSoleSource: share > 90, dataClass: 'general' },
        ...{ stockDays: chance.whole(5, 90), switchDays: chance.whole(15, 400) },
        ...{ ...said, evidenceKind: chance.is(0.5) ? 'fact' : 'said', asOf: dayAfter(today, -chance.whole(30, 200)) },
      },
    }
  })
}

const bought = ['专用设备', '高纯试剂', '控制器', '轴承', '检测仪器', '工业软件', '特种钢材', '传感器']
const isBefore = (input: Product, product: Product): boolean =>
  input.chain === product.chain && (input.stage < product.stage || product.stage === 0)
const number = (at: number): string => String(at + 1).padStart(4, '0')
