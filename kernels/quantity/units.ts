/**
 * Units of measure of official documents: dimension and factor to the base unit of the dimension.
 *
 * Base units: yuan, tonne, metre, square metre, cubic metre, watt, watt-hour, volt, second, month (calendar), one (ratios),
 * piece (counts). A unit printed with a number word (万亿元, 万个) is that word's factor times the unit's. Counted
 * things are not interchangeable: 家 and 个 have the same dimension and do not convert into each other; so do
 * currencies.
 */
import { magnitudes } from './magnitude.ts'

export type Dimension =
  | 'money'
  | 'currency'
  | 'count'
  | 'ratio'
  | 'points'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'duration'
  | 'calendar'
  | 'other'

export interface Unit {
  readonly dimension: Dimension
  /** Multiples of the base unit. */
  readonly factor: number
  /** The unit without its number word. */
  readonly base: string
}

/** The unit that is printed so, or `null` for one that is not known; compounds (亿元/平方公里) are `other`. */
export function readUnit(printed: string): Unit | null {
  const known = table.get(printed)
  if (known !== undefined) return known
  return printed.includes('/') ? { dimension: 'other', factor: 1, base: printed } : null
}

/** `value` in the unit `to`, or `null` where the two do not convert. */
export function convert(value: number, from: string, to: string): number | null {
  const source = readUnit(from)
  const target = readUnit(to)
  if (source === null || target === null || source.dimension !== target.dimension) return null
  const tied = source.dimension === 'count' || source.dimension === 'currency' || source.dimension === 'other'
  if (tied && source.base !== target.base) return null
  return (value * source.factor) / target.factor
}

/** Every unit of the table, without number words. */
export function knownUnits(): readonly string[] {
  return [...units.keys()]
}

const units = new Map<string, Unit>()

function add(dimension: Dimension, names: string, factor = 1): void {
  for (const name of names.split(' ')) units.set(name, { dimension, factor, base: name })
}

add('money', '元 元人民币 块钱')
add('currency', '美元 欧元 港元 日元 英镑')
add('ratio', '% ％', 0.01)
add('ratio', '‰', 0.001)
add('ratio', '成', 0.1)
add('ratio', '倍')
add('points', '百分点 个百分点')
add('other', '番 岁 分 度 微克/立方米 毫克/立方米 毫克/升 吨标准煤/万元 立方米/万元')
add('count', '个 家 项 条 件 座 台 辆 套 人 名 位 户 所 处 场 次 届 批 张 艘 架 颗 只 支 款 种 类 门 部 篇 间 栋 幢')
add('count', '床 片 块 对 组 轮 列 班 单 笔 例 起 宗 头 羽 株 尾 口 眼 人次 架次 艘次 列次 班次 标箱 标准箱 TEU')
add('count', '箱 份 册 本 卷 枚 根 标台 台套 家次 户次 场次 台次 学位 张床位')
add('mass', '吨 吨标准煤 吨标煤 公吨')
add('mass', '公斤 千克', 0.001)
add('mass', '斤', 0.0005)
add('length', '米')
add('length', '公里 千米 车道公里', 1000)
add('length', '海里', 1852)
add('length', '厘米 cm', 0.01)
add('length', '毫米 mm', 0.001)
add('length', '微米', 1e-6)
add('length', '纳米 nm', 1e-9)
add('length', '英寸 寸', 0.0254)
add('area', '平方米 ㎡ m² 平米')
add('area', '平方公里 平方千米', 1_000_000)
add('area', '公顷', 10_000)
add('area', '亩', 10_000 / 15)
add('volume', '立方米 m³')
add('volume', '升', 0.001)
add('power', '瓦')
add('power', '千瓦 kW', 1000)
add('power', '兆瓦 MW', 1_000_000)
add('power', '吉瓦 GW', 1_000_000_000)
add('energy', '瓦时')
add('energy', '千瓦时 度电 kWh', 1000)
add('energy', '兆瓦时 MWh', 1_000_000)
add('energy', '吉瓦时 GWh', 1_000_000_000)
add('duration', '秒')
add('duration', '分钟', 60)
add('duration', '小时', 3600)
add('duration', '天 日 个工作日', 86_400)
add('duration', '周', 604_800)
add('calendar', '个月 月')
add('calendar', '季度 个季度', 3)
add('calendar', '年', 12)
add('voltage', '伏')
add('voltage', '千伏 kV', 1000)
add('other', 'GHz MHz Gbps Mbps TB PB EB PFLOPS EFLOPS Pflops Eflops P TOPS')

/** Every unit with and without every number word; what is a unit by itself (千瓦) is not read as 千 of 瓦. */
const table = new Map<string, Unit>()
for (const unit of units.values()) {
  for (const [word, times] of magnitudes) table.set(`${word}${unit.base}`, { ...unit, factor: unit.factor * times })
}
for (const unit of units.values()) table.set(unit.base, unit)
