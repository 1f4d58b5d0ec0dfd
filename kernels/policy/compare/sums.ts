/**
 * Parts that a document gives for a whole: …达到6500亿元。其中，甲3000亿元；乙3500亿元.
 *
 * 其中 need not name all parts. So parts that make up the whole are told as holding, parts that exceed it as failing,
 * parts that miss it by a little are to be checked, and anything less is silent.
 */
import { findQuantities, type Quantity, readUnit } from '../../quantity/index.ts'
import { near } from './bounds-of.ts'
import type { Finding, FindingStatement } from './finding.ts'
import { makeFinding } from './make-finding.ts'
import { type Line, type Source, statementOf } from './source.ts'
import { sumWords } from './sum-words.ts'

/** Below this share of the whole, parts do not claim to be all. */
const nearlyAll = 0.95
const reach = 300

export function findSums(source: Source, lines: readonly Line[]): readonly Finding[] {
  return lines.flatMap((line) => {
    const findings: Finding[] = []
    for (let at = line.text.indexOf('其中'); at !== -1; at = line.text.indexOf('其中', at + 2)) {
      const finding = readSum(source, line, at)
      if (finding !== null) findings.push(finding)
    }
    return findings
  })
}

interface Part {
  readonly quantity: Quantity
  readonly name: string
  readonly from: number
  readonly bounded: boolean
}

function readSum(source: Source, line: Line, at: number): Finding | null {
  const whole = wholeBefore(line.text, at)
  if (whole === null) return null
  const parts = partsAfter(line.text, at, whole.quantity)
  if (parts.length < 2) return null
  const factor = readUnit(whole.quantity.unit ?? '')?.factor ?? 1
  const sum =
    parts.reduce((total, { quantity }) => total + quantity.value * (readUnit(quantity.unit ?? '')?.factor ?? 1), 0) /
    factor
  const total = whole.quantity.value
  const severity = verdict(
    sum,
    total,
    parts.some(({ bounded }) => bounded),
    whole.bounded,
  )
  if (severity === null) return null
  const statements = [whole, ...parts].map((part) => partStatement(source, line, part))
  const [first] = statements
  if (first === undefined) return null
  const said = { total, sum: Number(sum.toPrecision(12)), unit: whole.quantity.unit ?? '' }
  return makeFinding('sum', severity, sumWords(source, first, statements.slice(1), severity, said), statements)
}

function verdict(sum: number, total: number, partsBounded: boolean, wholeBounded: boolean) {
  if (near(sum, total)) return 'holds'
  if (sum > total) return wholeBounded ? null : 'fails'
  return !partsBounded && sum >= total * nearlyAll ? 'check' : null
}

/** The last figure before 其中, in the sentence that it goes on from. */
function wholeBefore(text: string, at: number): Part | null {
  const far = Math.max(0, at - reach)
  const before = text.slice(far, at).replace(/[，。；、：,;:\s]{1,8}$/, '')
  const begin = Math.max(before.lastIndexOf('。') + 1, before.lastIndexOf('；') + 1)
  const start = far + begin
  const sentence = before.slice(begin)
  const quantity = findQuantities(sentence).at(-1)
  if (quantity === undefined || !summable(quantity)) return null
  const tail = sentence.slice(quantity.end)
  // Another thing may be told behind the figure; then 其中 belongs to that.
  if (!/^(?:以上|左右|以内|[^，；]{0,12})$/.test(tail)) return null
  const comma = sentence.lastIndexOf('，', quantity.start) + 1
  return partFrom(text, start + comma, { ...quantity, start: start + quantity.start, end: start + quantity.end })
}

function partsAfter(text: string, at: number, whole: Quantity): readonly Part[] {
  const stop = text.slice(at, at + reach).indexOf('。')
  const end = stop === -1 ? Math.min(text.length, at + reach) : at + stop
  const parts: Part[] = []
  let from = at + 2
  for (const segment of text.slice(from, end).split(/[，；,;]|、(?=[^、，；]{0,14}\d)/)) {
    // What stands behind another 其中 is a part of a part.
    if (segment.includes('其中')) return parts
    const quantity = findQuantities(segment)[0]
    // 年均增长8% stands behind a part and is none.
    if (
      quantity !== undefined &&
      sameUnit(quantity, whole) &&
      segment.slice(0, quantity.start).trim() !== '' &&
      !/增|减|降|比/.test(segment.slice(0, quantity.start))
    ) {
      parts.push(partFrom(text, from, { ...quantity, start: from + quantity.start, end: from + quantity.end }))
    }
    from += segment.length + 1
  }
  return parts
}

function partFrom(text: string, from: number, quantity: Quantity): Part {
  const name = text
    .slice(from, quantity.start)
    .replace(/^[\s，,：:]+/, '')
    .replace(/^(?:到20\d{2}年底?[，,]?)/, '')
    .replace(/(?:力争|将|要)?(?:达到|达|实现|完成|为|约|超过|突破|共|有)+$/, '')
  const bounded =
    /^(?:以上|左右|以内)/.test(text.slice(quantity.end)) ||
    quantity.approximate ||
    quantity.plus ||
    /(?:超过?|突破|不低于|约|近)$/.test(text.slice(from, quantity.start))
  return { quantity, name, from, bounded }
}

function partStatement(source: Source, line: Line, { quantity, name, from }: Part): FindingStatement {
  const start = from + (/^[\s，,：:]*/.exec(line.text.slice(from))?.[0].length ?? 0)
  const { value, unit } = quantity
  return statementOf(source, line, start, quantity.end, { about: name, value, unit })
}

/** Amounts and counts add up; shares, rates and ranges do not. */
function summable({ unit, valueMax, form }: Quantity): boolean {
  const dimension = readUnit(unit ?? '')?.dimension
  return valueMax === null && form !== 'ratio' && form !== 'fraction' && dimension !== undefined && adds.has(dimension)
}

const adds = new Set(['money', 'count', 'mass', 'length', 'area', 'volume', 'power', 'energy', 'currency'])

function sameUnit(a: Quantity, b: Quantity): boolean {
  const [one, two] = [readUnit(a.unit ?? ''), readUnit(b.unit ?? '')]
  return (
    summable(a) &&
    one !== null &&
    two !== null &&
    one.dimension === two.dimension &&
    (one.dimension !== 'count' || one.base === two.base)
  )
}
