/**
 * Benefits of one sentence, a row per amount.
 *
 * The sentence is read phrase by phrase. Phrases before a giving one are its context, shared by all that follow until
 * another 对… opens anew. A phrase with 分别 deals its amounts out to the members of the list in its context.
 */
import type { Benefit } from '../types.ts'
import { type Amount, findAmounts } from './amount.ts'
import { benefitKind, gives, mayGive, refuses } from './benefit-kind.ts'
import { dealOut } from './parallel.ts'
import { phrasesOf } from './phrases.ts'
import { type Recipient, readRecipient } from './recipient.ts'

export type BenefitRow = Pick<Benefit, 'who' | 'condition' | 'amount' | 'amountMax' | 'unit' | 'kind'>

/** What a sentence before the list says for its items: 对…企业，按以下标准给予奖励： */
export interface Lead {
  readonly phrases: readonly string[]
  readonly gift: string
}

/** Rows of a sentence in reading order; under a `lead` that gives, a bare amount is given too. */
export function sentenceBenefits(sentence: string, lead: Lead | null): readonly BenefitRow[] {
  if (sentence.length > longest || (lead === null && !mayGive(sentence))) return []
  const rows: BenefitRow[] = []
  let shared: readonly string[] = lead?.phrases ?? []
  let own: string[] = []
  let gift = lead?.gift ?? ''
  let pending: readonly string[] | null = null
  for (const phrase of phrasesOf(sentence)) {
    const amounts = findAmounts(phrase)
    const goesOn = gift !== '' && isScale(phrase, amounts)
    if (!gives(phrase, amounts.length > 0) && !goesOn) {
      if (rows.length > 0 && own.length === 0 && opensAnew.test(phrase)) shared = lead?.phrases ?? []
      own.push(phrase)
      continue
    }
    if (rows.length === 0) {
      shared = [...shared, ...own]
      own = []
    }
    const context = [...shared, ...own]
    own = []
    const words = goesOn && !gives(phrase, true) ? `${gift}${phrase}` : phrase
    gift = words
    const kind = benefitKind(words, sentence)
    if (amounts.length === 0) {
      pending = context
      const { who, condition } = readRecipient(context, phrase, false)
      const row: BenefitRow = { who, condition, amount: null, amountMax: null, unit: null, kind }
      if (!isSame(rows.at(-1), row)) rows.push(row)
      continue
    }
    // 按不同级别给予奖励，市级2万元: the amounts say what the phrase before left open.
    if (pending !== null && rows.at(-1)?.amount === null && goesOn) rows.pop()
    pending = null
    const capped = capsMore.test(phrase) ? rows.at(-1) : undefined
    const added = dealt(context, phrase, amounts)
    for (const { who, condition, amount, amountMax, unit } of added)
      rows.push({ who: capped?.who ?? who, condition, amount, amountMax, unit, kind: capped?.kind ?? kind })
  }
  return rows.length > 0 && refuses(sentence) ? [] : rows.filter(says)
}

/** 给予一定补助 alone says neither how much nor to whom nor for what. */
const says = ({ who, condition, amount, kind }: BenefitRow): boolean =>
  who !== null || condition !== null || amount !== null || !/^(?:reward|subsidy|other)$/.test(kind)

const longest = 1200

/** 其中国家级100万元, 市级奖励2万元, 最高不超过30万元: an amount at the end of a short phrase behind one that gave. */
function isScale(phrase: string, amounts: readonly Amount[]): boolean {
  const last = amounts.at(-1)
  return last !== undefined && phrase.length <= 60 && phrase.length - last.end <= 4 && !setsBar.test(phrase)
}

/** A ceiling over what was given before: 单个项目最高不超过30万元 */
const capsMore =
  /^(?:单个|每[^，满0-9]{1,6}?|同一|单家|年度|累计|总额|合计|最高|最多)[^，]{0,14}(?:最高|不超过|上限|最多|封顶)|^(?:最高|不超过|最多)/
/** Words that bring in another recipient. */
export const opensAnew = /^(?:并|另|再|同时)?(?:对|凡)/
const setsBar =
  /投资(?:总)?额|总投资|注册资[本金]|营业收入|销售额|产值|年薪|税前|不低于|不少于|以上$|安排|投入|实现|规模(?!以[上下])/

function isSame(a: BenefitRow | undefined, b: BenefitRow): boolean {
  return a !== undefined && a.amount === null && a.kind === b.kind && a.who === b.who && a.condition === b.condition
}

function dealt(context: readonly string[], phrase: string, amounts: readonly Amount[]) {
  const list = listed(phrase, amounts)
  const words = [...context, phrase.slice(0, amounts[0]?.start)].join('，')
  const members = list > 1 ? dealOut(words, list) : null
  const tail = phrase.slice(amounts[0]?.start)
  let shared: Recipient | null = null
  return amounts.map(({ amount, amountMax, unit }, at) => {
    const member = at < list ? members?.[at] : undefined
    let read: Recipient
    if (member === undefined) {
      shared ??= readRecipient(context, phrase, true)
      read = shared
    } else {
      const phrases = phrasesOf(member)
      read = readRecipient(phrases.slice(0, -1), `${phrases.at(-1) ?? ''}${tail}`, true)
    }
    return { who: read.who, condition: read.condition, amount, amountMax, unit }
  })
}

/** How many of the first amounts stand in one list: 15%、10% of 15%、10%，最高30万元. */
function listed(phrase: string, amounts: readonly Amount[]): number {
  let count = 1
  for (; count < amounts.length; count++) {
    const between = phrase.slice(amounts[count - 1]?.end, amounts[count]?.start)
    if (!/^(?:的?(?:奖励|补贴|补助|资助|比例))?(?:、|和|及|或|以及)(?:最高|不超过)?$/.test(between)) break
  }
  return count
}
