/**
 * Chains that are counted and listed: 甲、乙、丙三条标志性产业链, 10条产业链是：甲、乙、丙.
 */
import { chainName } from './chain-names.ts'
import { type ListItem, listBefore } from './list-items.ts'
import type { Mention } from './mention.ts'

const adjective =
  '标志性|特色|支柱|优势|新兴|潜力|主导|重点|主|子|千亿级?|百亿级?|战略性|未来|传统|龙头|首位|先导|核心|关键|制造业|工业|生态'
const counted = new RegExp(
  `(?:等)?(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:余|多)?(?:大|条|个)(?:${adjective}){0,4}$`,
)
const countedBefore = new RegExp(
  `(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:大|条|个)?(?:全[市省区])?(?:${adjective}){0,4}$`,
)
const says = /^(?:分别)?(?:[：:]|(?:是|为|即|包括|涵盖|分别是|分别为)[：:])/

/** Chains of the list that a count before the 产业链 at `wordStart` sums up; `null` where there is no such count. */
export function countedChains(text: string, floor: number, wordStart: number): readonly Mention[] | null {
  const from = Math.max(floor, wordStart - 24)
  const match = counted.exec(text.slice(from, wordStart))
  if (match === null) return null
  const end = from + match.index
  const items = asCounted(text, listBefore(text, floor, end), match[0])
  const names = items.map(({ words }) => listedName(words))
  if (items.length < 2 || names.some((name) => name === null)) return []
  return items.map((item, at) => mention(names[at] ?? '', item.start, item.end))
}

/** Chains listed behind 10条产业链是：, whose 产业链 ends at `end`. */
export function chainsBehind(text: string, floor: number, ceiling: number, end: number): readonly Mention[] {
  const opening = says.exec(text.slice(end, Math.min(ceiling, end + 6)))?.[0]
  if (opening === undefined || !countedBefore.test(text.slice(Math.max(floor, end - 22), end - 3))) return []
  const first = end + opening.length
  const words = /^[^。；;]{2,400}/.exec(text.slice(first, Math.min(ceiling, first + 400)))?.[0] ?? ''
  const found: Mention[] = []
  for (const match of words.matchAll(/[^、（）()]+(?:[（(][^（）()]{0,40}[）)])?/g)) {
    const printed = match[0].replace(/等$/, '')
    const name = listedName(printed.replace(/[（(].*$/, ''))
    if (name === null) return []
    found.push(mention(name, first + match.index, first + match.index + printed.length))
  }
  return found.length >= 2 ? found : []
}

/** A kind that is a chain of its own where a list names it beside others. */
const listedName = (words: string): string | null =>
  /^(?:数字经济|循环经济|智能制造|绿色制造|现代农业|智能装备)$/.test(words) ? words : chainName(words)

/** 甲、乙、丙及丁三条: three, so 丙及丁 is one name. */
function asCounted(text: string, items: readonly ListItem[], said: string): readonly ListItem[] {
  const digits = /[0-9]+|[一二两三四五六七八九十]+/.exec(said)?.[0] ?? ''
  const number = /^[0-9]/.test(digits) ? Number(digits) : '零一二三四五六七八九十'.indexOf(digits.replace('两', '二'))
  const [left, right] = items.slice(-2)
  if (left === undefined || right === undefined || items.length !== number + 1) return items
  if (!/^[和与及]$/.test(text.slice(left.end, right.start))) return items
  const whole = { words: text.slice(left.start, right.end), start: left.start, end: right.end }
  return [...items.slice(0, -2), whole]
}

const mention = (name: string, start: number, end: number): Mention => ({
  name,
  type: 'chain',
  start,
  end,
  basis: 'list',
})
