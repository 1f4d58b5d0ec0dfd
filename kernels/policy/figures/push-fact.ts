/** A figure of a backward-looking sentence as a fact, or as the change of the fact before it. */
import type { Fact } from '../types.ts'
import type { FigureMention } from './figure-mention.ts'
import { timeAt } from './figure-time.ts'
import type { Gathered } from './find-figures.ts'
import { membersOf } from './members.ts'
import type { NamedFigure, SentenceContext } from './read-sentence.ts'

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
  if (time.unknown) found.unsettled.push({ code: 'year-unknown', clause, quote })
  const shared = mention.isRank && /均(?:跃居|居|列|位居|升至)?[^，]*$/.test(mention.before)
  for (const subject of shared ? membersOf(phrase.text.replace(/(?:从|均).*$/, '').replace(/^.{0,12}年，?/, '')) : [name.subject]) {
    found.facts.push({
      clause,
      quote,
      start,
      end,
      subject,
      metric: name.metric,
      value: quantity.value,
      unit: quantity.unit === '大' ? '个' : quantity.unit,
      period: time.period,
      change: ownChange(figure),
    })
  }
}

/** 高于全市2个百分点 compares with others; it joins too. */
function joins({ mention, name }: NamedFigure): boolean {
  if (/^(?:高于|低于|快于|高出|领先|好于)/.test(mention.before.trimStart()) && /百分点/.test(mention.quantity.unit ?? '')) return true
  return name.isCarried && name.change !== null && !/年均|累计/.test(name.change)
}

function joinChange({ mention }: NamedFigure, { sentence, reading }: SentenceContext, found: Gathered): boolean {
  const at = found.facts.findLastIndex((fact) => fact.change === null)
  const fact = found.facts[at]
  const last = found.facts.at(-1)
  if (fact === undefined || last === undefined || last.start < sentence.start || fact.start < sentence.start) return fact !== undefined && last !== undefined && last.start >= sentence.start
  const end = Math.max(fact.end, sentence.start + mention.phrase.end)
  const change: Fact['change'] = {
    value: mention.quantity.value,
    unit: mention.quantity.unit,
    versus: versusOf(mention),
  }
  found.facts[at] = { ...fact, end, quote: reading.text.slice(fact.start, end), change }
  return true
}

/** What a change is measured against: 上年同期, “十二五”末; `null` where it is not said. */
function versusOf({ before, phrase }: FigureMention): string | null {
  const named = /(?:比|较|与)(.{1,14}?)(?:相比)?(?:翻|增|提|下|减|上|改|净|回|扩|降|升|压)/.exec(before)?.[1]
  if (named !== undefined) return named
  if (/同比/.test(phrase.text)) return '上年同期'
  if (/环比/.test(phrase.text)) return '上期'
  return /^(?:高于|低于|快于|高出|领先|好于)(.{1,14})$/.exec(before.trim())?.[1] ?? null
}

/** The change that a fact is by itself: 投资同比增长15.8%. */
function ownChange({ mention, name, from }: NamedFigure): Fact['change'] {
  if (from !== null) return { value: Math.round((mention.quantity.value - from) * 1e6) / 1e6, unit: mention.quantity.unit, versus: null }
  const versus = name.change === null ? null : versusOf(mention)
  return versus === null ? null : { value: mention.quantity.value, unit: mention.quantity.unit, versus }
}
