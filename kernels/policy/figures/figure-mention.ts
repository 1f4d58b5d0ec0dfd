/**
 * The numbers of a sentence with the words around them: each in its phrase (between commas), with the words from the
 * number before it on, and the words up to the number behind it.
 */
import { findQuantities, parseChineseNumber, type Quantity } from '../../quantity/index.ts'
import { characterSets } from '../text/characters.ts'

/** A stretch of a sentence between commas, outside brackets; offsets count in the sentence. */
export interface Phrase {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface FigureMention {
  readonly quantity: Quantity
  readonly phrase: Phrase
  /** Words of the phrase before the number, from the number before it on. */
  readonly before: string
  /** Words behind the number up to the next number or the end of the phrase. */
  readonly after: string
  /** Whether a number stands before it, or behind it, in the same phrase. */
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  /** A place in a ranking (全国第3位): the number is the place. */
  readonly isRank: boolean
}

const opens = 1
const closes = 2
const parts = 4
const marks = characterSets('（(“《〔【', '）)”》〕】', '，,；;：:', '、')

/** Phrases of a sentence; brackets and quotation marks hold together, at most two deep. */
export function phrasesOf(sentence: string): readonly Phrase[] {
  const phrases: Phrase[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < sentence.length; at++) {
    const mark = marks[sentence.charCodeAt(at)]
    if (mark === 0) continue
    if (mark === opens) depth = Math.min(2, depth + 1)
    else if (mark === closes) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (mark === parts ? !isDigitComma(sentence, at) : goesOn(sentence, at))) {
      phrases.push({ text: sentence.slice(start, at), start, end: at })
      start = at + 1
    }
  }
  phrases.push({ text: sentence.slice(start), start, end: sentence.length })
  return phrases
}

/** 、 before a verb parts like a comma: 达14.2万亿元、年均增长5.7%. */
function goesOn(text: string, at: number): boolean {
  return /^(?:达(?=[0-9约到])|增长(?=[0-9约近超])|年均(?!浓度)|同比|居(?=[全各世])|位居|列全|增量|增加(?!值)|下降(?=[0-9约近超])|占(?!比)|[比较](?=[上去同“十0-9])|稳定在|保持在|其中)/.test(
    text.slice(at + 1, at + 5),
  )
}

/** The comma of 1,234 and the colon of 1:20. */
function isDigitComma(text: string, at: number): boolean {
  return /[,:]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

/** A number that may be a figure, with whether it is a place in a ranking. */
export interface FoundQuantity {
  readonly quantity: Quantity
  readonly isRank: boolean
}

/** Numbers and places in rankings of a sentence, in reading order. */
export function quantitiesOf(sentence: string): readonly FoundQuantity[] {
  const ranks = ranksOf(sentence)
  const plain = findQuantities(sentence).map((quantity) => ({ quantity, isRank: false }))
  return ranks.length === 0 ? plain : [...plain, ...ranks].sort((a, b) => a.quantity.start - b.quantity.start)
}

/** The numbers with the words around them; words count up to the neighbouring number of the list given. */
export function mentionsOf(
  quantities: readonly FoundQuantity[],
  phrases: readonly Phrase[],
  sentence: string,
): readonly FigureMention[] {
  const mentions: FigureMention[] = []
  let at = 0
  quantities.forEach(({ quantity, isRank }, index) => {
    while (at + 1 < phrases.length && (phrases[at]?.end ?? 0) <= quantity.start) at += 1
    const phrase = phrases[at]
    if (phrase === undefined) return
    const previous = quantities[index - 1]?.quantity
    const next = quantities[index + 1]?.quantity
    const hasPrevious = previous !== undefined && previous.start >= phrase.start
    const hasNext = next !== undefined && next.start < phrase.end
    mentions.push({
      quantity,
      phrase,
      before: sentence.slice(hasPrevious ? previous.end : phrase.start, quantity.start).trimEnd(),
      after: sentence.slice(quantity.end, hasNext ? next.start : Math.max(quantity.end, phrase.end)),
      hasPrevious,
      hasNext,
      isRank,
    })
  })
  return mentions
}

const rank =
  /(?:全国|全省|全市|全区|全球|世界|国内|亚洲|各省|重点城市|同类|排名|排位|排第|位列|位居|升至|升到|提高到|前移至|跃升至|跃居|并列|列|居|、)[^，。；第]{0,12}?第([0-9]{1,2}|[一二三四五六七八九十]{1,2})(名|位)?(?=$|[，。；、）”]|和)/g

/** Places in rankings; 第八次 and 第二大 are none. */
function ranksOf(sentence: string): readonly FoundQuantity[] {
  if (!sentence.includes('第')) return []
  return [...sentence.matchAll(rank)].flatMap((match) => {
    const words = match[1] ?? ''
    const value = /\d/.test(words) ? Number(words) : parseChineseNumber(words)
    if (value === null) return []
    const end = match.index + match[0].length
    const start = match.index + match[0].lastIndexOf('第')
    const quantity: Quantity = {
      value,
      valueMax: null,
      unit: match[2] ?? null,
      start,
      end,
      form: 'arabic',
      approximate: false,
      plus: false,
    }
    return [{ quantity, isRank: true }]
  })
}
