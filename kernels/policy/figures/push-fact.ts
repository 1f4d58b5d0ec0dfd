/** A figure of a backward-looking sentence as a fact, or as the change of the fact before it. */
import { planEnd } from '../../quantity/index.ts'
import type { Fact } from '../types.ts'
import type { FigureMention } from './figure-mention.ts'
import { timeAt } from './figure-time.ts'
import { type Gathered, reportYear } from './gathered.ts'
import { membersOf } from './members.ts'
import type { NamedFigure, SentenceContext } from './sentence-context.ts'

/** Adds a fact; a change that names nothing of its own (，比上年增长5%) joins the fact before it. */
export function pushFact(figure: NamedFigure, context: SentenceContext, found: Gathered): void {
  const { mention, name } = figure
  const { sentence, times, carried, passage, reading } = context
  const { quantity, phrase } = mention
  if (joins(figure) && joinChange(figure, context, found)) return
  const start = sentence.start + phrase.start + (phrase.text.length - phrase.text.trimStart().length)
  const end = sentence.start + phrase.end
  const time = timeAt(times, quantity.start, carried, reading.documentYear)
  const clause = passage.node.ref
  const quote = reading.text.slice(start, end)
  if (time.unknown) reportYear(found, clause, quote)
  const listed = phrase.text.replace(/(?:从|均).*$/, '').replace(/^.{0,12}年，?/, '')
  const shared = listed !== '' && mention.isRank && /均(?:跃居|居|列|位居|升至)?[^，]*$/.test(mention.before)
  for (const subject of shared ? membersOf(listed) : [name.subject]) {
    found.facts.push({
      clause,
      quote,
      start,
      end,
      subject,
      metric: grown(figure),
      value: quantity.value,
      unit: quantity.unit === '大' ? '个' : quantity.unit,
      period: periodOf(figure, time.period),
      change: ownChange(figure),
    })
  }
}

/** The name of a fact that is a growth by itself says so: 工业增加值年均增速, not 工业增加值. */
function grown({ mention, name }: NamedFigure): string {
  const { metric, change } = name
  const unit = mention.quantity.unit
  if (change === null || (unit !== '%' && unit !== '倍' && unit !== '百分点')) return metric
  if (/(?:到|至)$/.test(mention.before) || /(?:增速|增幅|涨幅|降幅|增长率|增长|增量)$/.test(metric)) return metric
  if (unit === '百分点') return `${metric}增幅`
  const over = /年均|每年/.test(change) ? '年均' : /累计/.test(change) ? '累计' : ''
  return `${metric}${over}${/增长|增加|翻/.test(change) ? '增速' : '增幅'}`
}

/** 高于全市2个百分点 compares with others; it joins too. */
function joins({ mention, name }: NamedFigure): boolean {
  if (
    /^(?:高于|低于|快于|高出|领先|好于)/.test(mention.before.trimStart()) &&
    /百分点/.test(mention.quantity.unit ?? '')
  )
    return true
  return name.isCarried && name.change !== null && !/年均|累计/.test(name.change)
}

/** Changes side by side join the facts side by side before them, one each. */
function joinChange(figure: NamedFigure, { sentence, reading }: SentenceContext, found: Gathered): boolean {
  const { mention, runIndex, runLength } = figure
  const at = found.facts.length - runLength + runIndex
  const fact = found.facts[at]
  if (fact === undefined || fact.start < sentence.start) return false
  if (fact.change !== null) return true
  const end = Math.max(fact.end, sentence.start + mention.phrase.end)
  const { value, unit } = mention.quantity
  const change: Fact['change'] = { value, unit, versus: versusOf(mention) }
  found.facts[at] = { ...fact, end, quote: reading.text.slice(fact.start, end), change }
  return true
}

/** A stock told of a plan or a span of years is that of its last year; a flow is of all of it. */
function periodOf({ mention, name }: NamedFigure, period: string | null): string | null {
  if (period === null || name.change !== null || mention.isRank) return period
  const last = /^十(.)五$/.exec(period)
  const isStock =
    /(?:率|比重|占比|比例|指数|强度)$/.test(name.metric) ||
    /(?:达到?|增至|超过?|提高到|升至|拥有)$/.test(mention.before)
  if (!isStock || /累计|新增|年均|完成/.test(mention.before)) return period
  return last === null ? period.replace(/^.*—/, '') : String(planEnd(last[1] ?? '') ?? period)
}

/** What a change is measured against: 上年同期, “十二五”末; `null` where it is not said. */
function versusOf({ before, phrase }: FigureMention): string | null {
  const other = /^(?:高于|低于|快于|高出|领先|好于)(.{1,14})$/.exec(before.trim())?.[1]
  if (other !== undefined) return other
  if (/同比/.test(phrase.text)) return '上年同期'
  if (/环比/.test(phrase.text)) return '上期'
  return (
    /(?:比|较|与)((?:上年|去年|前年|上一年|上月|同期|年初|“?十.五|[12]\d{3}年).{0,8}?)(?:相比)?(?:分别|均|累计)?(?:翻|增|提|下|减|上升|改|净|回|扩|降|升|压|$)/.exec(
      before,
    )?.[1] ?? null
  )
}

/** The change that a fact is by itself: 投资同比增长15.8%. */
function ownChange({ mention, name, from }: NamedFigure): Fact['change'] {
  if (from !== null) {
    const unit = mention.quantity.unit === '%' ? '百分点' : mention.quantity.unit
    return { value: Math.round((mention.quantity.value - from) * 1e6) / 1e6, unit, versus: null }
  }
  const versus = name.change === null ? null : versusOf(mention)
  return versus === null ? null : { value: mention.quantity.value, unit: mention.quantity.unit, versus }
}
