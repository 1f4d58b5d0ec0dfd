/** A figure of a forward-looking sentence as a target. */
import { boundOf } from '../../quantity/index.ts'
import type { TargetKind } from '../types.ts'
import { namePartsOf } from './figure-name.ts'
import { timeAt } from './figure-time.ts'
import { type Gathered, reportYear } from './gathered.ts'
import { plainMembers } from './members.ts'
import type { NamedFigure, SentenceContext } from './sentence-context.ts'
import { targetKind } from './target-kind.ts'

/** Adds a target, or one for each member that the number holds of; gives its kind. */
export function pushTarget(figure: NamedFigure, context: SentenceContext, found: Gathered): TargetKind {
  const { mention, name, scope, from } = figure
  const { sentence, times, carried, passage, reading } = context
  const { quantity, phrase, before, after } = mention
  const kind = targetKind(mention, name, figure.previousKind)
  // 达到12%，比2020年提高4个百分点: the same goal told another way.
  if (name.isCarried && name.change !== null && /(?:比|较)/.test(before)) return kind
  const time = timeAt(times, sentence.text.length, carried, reading.documentYear)
  const start = sentence.start + phrase.start + leadingSpace(phrase.text)
  const end = sentence.start + phrase.end
  const quote = reading.text.slice(start, end)
  const unit = unitOf(figure)
  const clause = passage.node.ref
  if (time.unknown) reportYear(found, clause, quote)
  if (unit === null && !unitless.test(name.metric) && quantity.form === 'arabic')
    found.unsettled.push({ code: 'figure-without-unit', clause, quote })
  const tier = isTier(after)
  for (const subject of tier ? tierMembers(figure, context) : [name.subject]) {
    found.targets.push({
      clause,
      quote,
      start,
      end,
      subject,
      metric: tier ? '产业规模' : name.metric,
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: tier && /亿$/.test(unit ?? '') ? `${unit}元` : unit,
      comparator: tier ? 'approx' : boundOf(quantity, before, after),
      kind,
      dueYear: dueOf(figure, context, time.due),
      baselineValue: from,
      baselineYear: null,
      scope: tier && subject !== null ? `industry:${subject}` : scope,
    })
  }
  return kind
}

/** Numbers that need no unit: indices, coefficients, ratios. */
const unitless = /(?:指数|系数|效率|效率值|比|比例|得分|强度|能效|评分|评价|PUE|排名|弹性|密度|率|值)$/

/** A time after the number holds for the next one, unless the number has none before it. */
function dueOf(
  { mention, runIndex, runLength }: NamedFigure,
  { times, carried, reading }: SentenceContext,
  last: number | null,
): number | null {
  const { start, end } = mention.phrase
  const told = times.filter((time) => time.role !== 'comparison' && start <= time.start && time.end <= end)
  // 2025年、2030年分别达到…: a year for each number.
  if (runLength > 1 && told.length === runLength && /分别/.test(mention.phrase.text))
    return told[runIndex]?.year ?? last
  const before = timeAt(times, mention.quantity.start, carried, reading.documentYear)
  return before.due ?? (times.length === 1 && told.length === 1 ? last : null)
}

/** What becomes a cluster of a tier: the industries before the number, else the one that the paragraph is about. */
function tierMembers({ mention }: NamedFigure, { head }: SentenceContext): readonly (string | null)[] {
  const noun = namePartsOf(mention)
    .noun.replace(/(?:打造|培育|发展|建设|做大|壮大|形成|双双|分别|均)+$/, '')
    .replace(/(?:[两二三四五六七八九]大[^、]{0,10})?(?:(?:产业)?集群)?(?:规模)?$/, '')
  return noun === '' || /^[万亿]?级/.test(noun) ? [head] : plainMembers(noun)
}

function isTier(after: string): boolean {
  return /^级/.test(after)
}

function unitOf({ mention }: NamedFigure): string | null {
  const { unit } = mention.quantity
  if (unit === '大') return '个'
  return unit !== null && /年产(?:量|能)?(?:达到?|为|超过?)?$/.test(mention.before) ? `${unit}/年` : unit
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}
