/**
 * A yearly rate, the level that it should lead to and the level that it starts from: 年均增长8%, 到2025年2400亿元, 2020年
 * 1600亿元. Two of them imply the third; told where the three do not fit, as printed figures are rounded.
 *
 * Value added and GDP grow at comparable prices, so their rates are no quotient of two amounts: left out. So are rates
 * and shares themselves.
 */
import { readUnit } from '../../quantity/index.ts'
import type { Target } from '../types.ts'
import { conceptOf } from './concept.ts'
import type { Finding, FindingStatement } from './finding.ts'
import { type Goal, goalsOf } from './goal.ts'
import { groupsOf } from './groups-of.ts'
import { growthWords } from './growth-words.ts'
import { makeFinding } from './make-finding.ts'
import type { Source } from './source.ts'

const comparablePrices = /增加值|生产总值|GDP|劳动生产率|居民.{0,6}收入/

/** `levels` and `baselines` are the goals and past figures of all documents. */
export function findGrowth(source: Source, baselines: ReadonlyMap<string, readonly Goal[]>): readonly Finding[] {
  const rates = source.compiled.targets.filter((target) => target.kind === 'annual-growth' && target.value !== null)
  if (rates.length === 0) return []
  const levels = groupsOf(
    goalsOf(source).filter(({ key }) => key.includes('|level|')),
    ({ concept, year }) => `${concept}|${year}`,
  )
  return rates.flatMap((rate) => {
    const concept = conceptOf(rate.subject, rate.metric, rate.scope)
    if (concept === null || comparablePrices.test(concept)) return []
    const year = rate.dueYear ?? source.horizon
    const level = levels.get(`${concept}|${year}`)?.find(({ unit }) => isAmount(unit))
    if (level === undefined || year === null) return []
    return baselineFor(level, baselines).flatMap((baseline) => judge(source, rate, level, baseline, year))
  })
}

/** Past figures by place, concept and scope. */
export function indexBaselines(figures: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> {
  return groupsOf(
    figures.filter(({ key, unit }) => key.includes('|level|') && isAmount(unit)),
    baselineKey,
  )
}

const baselineKey = ({ source, concept, scope }: Goal): string => `${source.place}|${concept}|${scope}`

/** The same document's figure goes before another's. */
function baselineFor(level: Goal, baselines: ReadonlyMap<string, readonly Goal[]>): readonly Goal[] {
  const all = baselines.get(baselineKey(level)) ?? baselines.get(baselineKey({ ...level, scope: 'city' })) ?? []
  const found = all.find(({ source }) => source === level.source) ?? all[0]
  return found === undefined ? [] : [found]
}

function judge(source: Source, rate: Target, level: Goal, baseline: Goal, year: number): readonly Finding[] {
  const years = year - (baseline.year ?? year)
  if (years < 2 || rate.value === null || baseline.value === null || level.value === null) return []
  const factor = (unit: string | null) => readUnit(unit ?? '')?.factor ?? 1
  const from = baseline.value * factor(baseline.unit)
  const to = level.value * factor(level.unit)
  if (from <= 0 || to <= 0) return []
  // The slowest and the fastest growth that the printed figures allow.
  const [slack, base] = [half(level.value) * factor(level.unit), half(baseline.value) * factor(baseline.unit)]
  const slowest = ((to - slack) / (from + base)) ** (1 / years) - 1
  const fastest = ((to + slack) / Math.max(from - base, Number.MIN_VALUE)) ** (1 / years) - 1
  const [printed, rounding] = [rate.value / 100, half(rate.value) / 100]
  const floor = rate.comparator === 'gte' || rate.comparator === 'gt'
  const tooSlow = fastest < printed - rounding && !(level.high === Number.POSITIVE_INFINITY)
  const tooFast = !floor && slowest > printed + rounding && Number.isFinite(level.high)
  if (!tooSlow && !(tooFast || (!floor && slowest > printed + rounding))) return []
  const implied = to / (1 + printed) ** years / factor(baseline.unit)
  const actual = ((to / from) ** (1 / years) - 1) * 100
  const { clause, quote, start, end, value, valueMax, unit } = rate
  const statement: FindingStatement = {
    document: source.key,
    clause,
    quote,
    start,
    end,
    about: `${level.about}年均增长`,
    value,
    valueMax,
    unit,
    names: [],
  }
  const said = { implied, actual, years, rate }
  return [makeFinding('growth', 'fails', growthWords(level, baseline, said), [statement, level, baseline])]
}

const isAmount = (unit: string | null): boolean => {
  const dimension = readUnit(unit ?? '')?.dimension
  return dimension !== undefined && dimension !== 'ratio' && dimension !== 'points' && dimension !== 'other'
}

/** Half a unit of the last digit printed; zeros at the end of a whole number count as rounding, at most two of them. */
function half(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  if (decimals > 0) return 0.5 / 10 ** decimals
  const zeros = Math.min(/0*$/.exec(String(value))?.[0].length ?? 0, 2)
  return value >= 100 ? 0.5 * 10 ** zeros : 0.5
}
