/**
 * Figures that documents state, in one shape: targets as goals for a year, facts and baselines as figures of a period.
 *
 * `key` is equal for what measures the same thing, for the same place, year and kind: 工业 and 制造业, a level and an
 * increment, 2023 and 2025, the city and a district all have different keys and never meet.
 */
import { readUnit } from '../../quantity/index.ts'
import type { Fact, Target } from '../types.ts'
import { type Bounds, boundsOf } from './bounds-of.ts'
import { conceptOf } from './concept.ts'
import type { FindingStatement } from './finding.ts'
import type { Source } from './source.ts'

export interface Goal extends FindingStatement, Bounds {
  readonly source: Source
  readonly key: string
  readonly concept: string
  readonly scope: string
  readonly year: number | null
  readonly inTable: boolean
  /** Whether the figure is what is added, not what is reached. */
  readonly adds: boolean
}

/** The quantified targets of a document whose words say what is measured. */
export function goalsOf(source: Source): readonly Goal[] {
  return source.compiled.targets.flatMap((target) => {
    const concept = conceptOf(target.subject, target.metric, target.scope)
    // Size classes of clusters are read from the text: their count is the goal.
    if (target.value === null || concept === null || isSizeClass(target)) return []
    const year = target.dueYear ?? source.horizon
    return [
      goalFrom(source, target, { concept, year, value: target.value, valueMax: target.valueMax, key: target.kind }),
    ]
  })
}

/** Figures of the past: facts, and the baselines that a table sets beside its goals. */
export function figuresOf(source: Source): readonly Goal[] {
  const facts = source.compiled.facts.flatMap((fact) => {
    const concept = conceptOf(fact.subject, fact.metric, 'city')
    const year = /^20\d{2}$/.test(fact.period ?? '') ? Number(fact.period) : null
    if (concept === null || year === null) return []
    return [
      goalFrom(
        source,
        { ...fact, comparator: 'eq', scope: 'city' },
        { concept, year, value: fact.value, valueMax: null, key: shapeOf(fact) },
      ),
    ]
  })
  const baselines = source.compiled.targets.flatMap((target) => {
    const concept = conceptOf(target.subject, target.metric, target.scope)
    if (concept === null || target.baselineValue === null || target.baselineYear === null || target.kind !== 'level')
      return []
    const said = { concept, year: target.baselineYear, value: target.baselineValue, valueMax: null, key: 'level' }
    return [goalFrom(source, { ...target, comparator: 'eq' }, said)]
  })
  return [...facts, ...baselines]
}

type Stated = Pick<Target, 'clause' | 'quote' | 'start' | 'end' | 'unit' | 'comparator' | 'scope'>
type Said = Pick<Goal, 'concept' | 'year' | 'value' | 'valueMax' | 'key'> & { readonly value: number }

function goalFrom(source: Source, stated: Stated, { concept, year, value, valueMax, key: kind }: Said): Goal {
  const unit = stated.unit === null ? null : readUnit(stated.unit)
  const factor = unit?.factor ?? 1
  const { low, high } = boundsOf(value, valueMax, stated.comparator)
  const { clause, quote, start, end } = stated
  return {
    source,
    document: source.key,
    clause,
    quote,
    start,
    end,
    about: concept,
    value,
    valueMax,
    unit: stated.unit,
    names: [],
    low: low * factor,
    high: high * factor,
    key: [
      source.place,
      concept,
      stated.scope,
      year ?? `?${source.order}`,
      kind,
      unit?.dimension ?? stated.unit ?? '',
    ].join('|'),
    concept,
    adds: kind === 'increment' || kind === 'cumulative' || addition.test(quote),
    scope: stated.scope,
    year,
    inTable: source.compiled.tables.some((table) => start >= table.start && start < table.end),
  }
}

const addition = /(?:提升|增加|新增|提高|扩大|建设|新建|改造|完成)(?![^，。；]{0,20}[到至达])[^，。；]{0,20}\d/

function isSizeClass({ subject, metric, quote }: Target): boolean {
  return /亿元?级|规模级别/.test(`${subject ?? ''}${metric}${quote}`)
}

function shapeOf({ metric, quote }: Fact): string {
  if (/增速|增长|降幅|下降/.test(metric)) return 'growth'
  if (/新增/.test(metric)) return 'increment'
  return /累计|新增/.test(metric + quote) ? 'cumulative' : 'level'
}
