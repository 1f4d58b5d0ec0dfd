/** A graph in the form of ChainKG, invented: products in tiers, each made from some of the tier before, companies that make them. */
import { seeded } from '../seeded.ts'

const firsts = [...'云渚临江澄湖泽溪岚岭松柏']
const middles = ['高强', '轻型', '精密', '复合', '电子级', '耐磨', '数控', '柔性', '微型', '特种']
const kinds = [
  '轴承',
  '减速器',
  '齿轮',
  '合金',
  '薄膜',
  '电机',
  '传感器',
  '控制器',
  '阀门',
  '泵',
  '涂料',
  '树脂',
  '线缆',
  '模具',
  '机床',
  '支架',
]

export interface InventedGraph {
  /** By the names of the files. */
  readonly files: Readonly<Record<string, string>>
  /** The product that most hangs on. */
  readonly hub: string
}

export function inventGraph(products: number, inputs: number, seed = 7): InventedGraph {
  const chance = seeded(seed)
  const pick = (count: number) => Math.floor(chance() * count)
  const of = <T>(items: readonly T[]): T => items[pick(items.length)] as T
  const names = Array.from(
    { length: products },
    (_, at) => `${of(firsts)}${of(middles)}${of(kinds)}${at.toString(36)}型`,
  )
  // The lower the number the more is made from it: a few materials go into a lot.
  const links = Array.from({ length: inputs }, (_, at) => {
    const from = at < products - 1 ? at + 1 : 1 + pick(products - 1)
    return { from_entity: names[from], to_entity: names[Math.floor(from * chance() ** 3)], rel: '上游材料' }
  })
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')
  return {
    files: { 'product.json': lines(names.map((name) => ({ name }))), 'product_product.json': lines(links) },
    hub: names[0] as string,
  }
}
