/**
 * Seeded enterprises in columns over shared memory: twenty fields of every kind, spread as such figures are (few large, many
 * small), each with its share of missing values.
 */
import type { Column, Field, RuleRecord, Table } from '@linchpin/kernels/rules'
import { isoDay } from '@linchpin/kernels/rules'
import { seeded } from '../seeded.ts'

interface Spread {
  readonly field: Field
  /** Share of rows without a value. */
  readonly missing: number
  /** The value of a row from a number between 0 and 1; for texts the place in `texts`. */
  readonly value: (x: number) => number
  readonly texts?: readonly string[]
}

const label = (zh: string, en: string) => ({ zh, en })
/** From 10 to the `low` to 10 to the `high`, evenly over the powers. */
const powers = (low: number, high: number) => (x: number) => Math.round(10 ** (low + (high - low) * x))
const tenths = (low: number, high: number) => (x: number) => Math.round((low + (high - low) * x) * 10) / 10
const oneOf = (texts: readonly string[]) => (x: number) => Math.floor(x * x * texts.length)
const money = (zh: string, en: string, missing: number, low: number, high: number): Spread => {
  return { field: { kind: 'money', label: label(zh, en) }, missing, value: powers(low, high) }
}
const number = (zh: string, en: string, unit: string, missing: number, value: Spread['value']): Spread => {
  return { field: { kind: 'number', unit, label: label(zh, en) }, missing, value }
}
const date = (zh: string, en: string, missing: number, low: number, high: number): Spread => {
  const value = (x: number) => Math.floor(low + (high - low) * x)
  return { field: { kind: 'date', label: label(zh, en) }, missing, value }
}
const text = (zh: string, en: string, missing: number, texts: readonly string[]): Spread => {
  return { field: { kind: 'text', label: label(zh, en) }, missing, value: oneOf(texts), texts }
}
const flag = (zh: string, en: string, missing: number, share: number): Spread => {
  return { field: { kind: 'flag', label: label(zh, en) }, missing, value: (x) => Number(x < share) }
}

const range = (length: number) => Array.from({ length }, (_, index) => index)
const industries = range(31).flatMap((division) => range(9).map((group) => `C${13 + division}${group + 1}`))
const districts = range(16).map((index) => `云渚市第${index + 1}区`)
const tiers = ['无', '创新型中小企业', '专精特新中小企业', '专精特新“小巨人”企业', '制造业单项冠军']
const materials = ['轴承', '阀门', '齿轮', '电机', '锂电池', '光伏组件', '特种钢', '中药饮片', '传感器', '机床']
const makes = ['制造', '加工', '装配', '研发', '检测', '销售']
export const products = materials.flatMap((material) =>
  range(50).flatMap((model) => makes.map((make) => `${material}${model + 1}型${make}`)),
)

export const spreads: Readonly<Record<string, Spread>> = {
  revenue: money('营业收入', 'revenue', 0.08, 7, 13),
  researchSpend: money('研发费用', 'R&D spending', 0.25, 5, 11),
  taxPaid: money('纳税额', 'tax paid', 0.12, 5, 11),
  assets: money('资产总额', 'assets', 0.1, 7, 13),
  investment: money('固定资产投资', 'investment', 0.3, 6, 12),
  researchShare: number('研发投入强度', 'R&D intensity', '%', 0.25, tenths(0, 20)),
  revenueGrowth: number('营业收入增速', 'revenue growth', '%', 0.15, tenths(-40, 60)),
  exportShare: number('出口占比', 'share of exports', '%', 0.2, tenths(0, 100)),
  localShare: number('本地配套率', 'local supply rate', '%', 0.3, tenths(0, 100)),
  energyUse: number('综合能耗', 'energy use', '吨', 0.2, powers(1, 6)),
  staff: number('从业人员', 'staff', '1', 0.05, powers(0, 4)),
  patents: number('发明专利', 'patents', '1', 0.1, powers(0, 3)),
  founded: date('成立日期', 'founded', 0.02, 3650, 19900),
  certified: date('认定日期', 'certified', 0.4, 15_000, 19_900),
  industry: text('行业代码', 'industry code', 0.03, industries),
  district: text('所在区', 'district', 0.01, districts),
  tier: text('梯度', 'tier', 0.1, tiers),
  product: text('主要产品', 'main product', 0.15, products),
  listed: flag('上市', 'listed', 0.05, 0.04),
  dishonest: flag('失信', 'dishonest', 0.1, 0.03),
}

export const fields: Readonly<Record<string, Field>> = Object.fromEntries(
  Object.entries(spreads).map(([name, { field }]) => [name, field]),
)

/** The same enterprises for the same seed, whatever the number of rows asked for before. */
export function enterprises(rows: number, seed: number): Table {
  const columns = Object.entries(spreads).map(([name, spread], index) => {
    const random = seeded(seed * 1000 + index)
    return [name, fill(spread, emptyColumn(spread, rows), rows, random)] as const
  })
  return { rows, columns: Object.fromEntries(columns) }
}

function emptyColumn({ field, texts = [] }: Spread, rows: number): Column {
  const valid = new Uint32Array(new SharedArrayBuffer(((rows + 31) >>> 5) * 4))
  const words = () => new Int32Array(new SharedArrayBuffer(rows * 4))
  switch (field.kind) {
    case 'number':
    case 'money':
      return { kind: field.kind, values: new Float64Array(new SharedArrayBuffer(rows * 8)), valid }
    case 'date':
      return { kind: 'date', values: words(), valid }
    case 'text':
      return { kind: 'text', values: words(), dictionary: texts, valid }
    case 'flag':
      return { kind: 'flag', values: new Uint8Array(new SharedArrayBuffer(rows)), valid }
  }
}

function fill({ missing, value }: Spread, column: Column, rows: number, random: () => number): Column {
  const { values, valid } = column
  for (let row = 0; row < rows; row++) {
    values[row] = value(random())
    if (valid !== null && random() >= missing) valid[row >>> 5] = (valid[row >>> 5] ?? 0) | (1 << (row & 31))
  }
  return column
}

/** One row as a record: what is missing is left out. */
export function recordOf(table: Table, row: number): RuleRecord {
  return Object.fromEntries(
    Object.entries(table.columns).flatMap(([name, column]) => {
      const value = valueAt(column, row)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** A value as a record holds it; nothing where it is missing. */
export function valueAt(column: Column, row: number): number | string | boolean | undefined {
  if (column.valid !== null && (((column.valid[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 0) return undefined
  const value = column.values[row] as number
  if (column.kind === 'text') return column.dictionary[value]
  if (column.kind === 'flag') return value === 1
  return column.kind === 'date' ? isoDay(value) : value
}
