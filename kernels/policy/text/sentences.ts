/**
 * Sentences of a line, and the brackets of responsible bodies that stand behind them.
 *
 * A sentence ends at 。！？ or ； outside brackets and quotation marks, or at the closing quote that holds its full stop.
 * A bracket that names responsible bodies is no part of a sentence; it is a mark that binds what stands before it.
 */
import { isOpening, pairBrackets } from './brackets.ts'
import { endsSentence, isBlank, isCommonHan } from './characters.ts'
import { isBodyList, isResponsibility, opensLikeLabel, roleLabel } from './responsibility-mark.ts'

export interface SentenceSpan {
  readonly kind: 'sentence'
  /** Offsets in the line, without the closing mark and without a bracket of bodies. */
  readonly start: number
  readonly end: number
  /** The mark that ends it, empty at the end of a line. */
  readonly ending: string
}

export interface MarkSpan {
  readonly kind: 'mark'
  /** Offsets of the inside of the bracket. */
  readonly start: number
  readonly end: number
}

/** Sentences and marks of a line, in reading order. */
export function splitSentences(line: string): readonly (SentenceSpan | MarkSpan)[] {
  const { partner } = pairBrackets(line)
  const spans: (SentenceSpan | MarkSpan)[] = []
  let start = 0
  let at = 0
  while (at < line.length) {
    const code = line.charCodeAt(at)
    if (endsSentence(code)) {
      pushSentence(spans, line, start, at, line.charAt(at), partner)
      at += 1
      start = at
      continue
    }
    const other = isOpening(code) ? partner.get(at) : undefined
    if (other === undefined) {
      at += 1
    } else if (holdsMark(code) && isBlankBetween(line, start, at) && marks(line, at, other, true)) {
      spans.push({ kind: 'mark', start: at + 1, end: other })
      at = behindMark(line, other + 1)
      start = at
    } else {
      at = other + 1
      // “……。” ends the sentence with its quote, unless the quote goes on being quoted from: “……！”的要求.
      if (code === quote && line.charCodeAt(other - 1) === fullStop) {
        pushSentence(spans, line, start, at, '。', partner)
        start = at
      }
    }
  }
  pushSentence(spans, line, start, line.length, '', partner)
  return spans
}

const quote = '“'.charCodeAt(0)
const fullStop = '。'.charCodeAt(0)

/** Whether it opens a bracket in which documents name responsible bodies. */
function holdsMark(code: number): boolean {
  return bodyBrackets.includes(code)
}

const bodyBrackets = [...'（(【[［〔'].map((char) => char.charCodeAt(0))

/** Whether only white space stands between; a sentence that has begun ends the look at its first character. */
function isBlankBetween(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(line.charCodeAt(at))) return false
  return true
}

/** Where the text goes on behind a mark and the stops that follow it. */
function behindMark(line: string, from: number): number {
  let at = from
  while (at < line.length && (isBlank(line.charCodeAt(at)) || '。，；;'.includes(line.charAt(at)))) at += 1
  return at
}

/** Whether the bracket names responsible bodies; on its own behind a sentence, bare names will do. */
function marks(line: string, open: number, close: number, alone: boolean): boolean {
  if (close - open >= 600) return false
  const inside = line.slice(open + 1, close)
  return isResponsibility(inside) || (alone && isBodyList(inside))
}

function pushSentence(
  spans: (SentenceSpan | MarkSpan)[],
  line: string,
  from: number,
  to: number,
  ending: string,
  partner: ReadonlyMap<number, number>,
): void {
  let start = from
  let end = to
  while (start < end && isBlank(line.charCodeAt(start))) start += 1
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1
  if (end === start) return
  // Labels without a bracket: …。牵头单位：甲局，责任单位：乙局
  if (end - start < 600 && opensLikeLabel(line.charCodeAt(start)) && isLabelled(line.slice(start, end))) {
    spans.push({ kind: 'mark', start, end })
    return
  }
  const open = partner.get(end - 1) ?? -1
  const marked = open > start && holdsMark(line.charCodeAt(open)) && marks(line, open, end - 1, false)
  const sentenceEnd = marked ? open : end
  if (hasWord(line, start, sentenceEnd)) spans.push({ kind: 'sentence', start, end: sentenceEnd, ending })
  if (marked) spans.push({ kind: 'mark', start: open + 1, end: end - 1 })
}

function isLabelled(words: string): boolean {
  return roleLabel.test(words) && isResponsibility(words)
}

/** Whether a letter or a number stands between. */
function hasWord(line: string, start: number, end: number): boolean {
  return end > start && (isCommonHan(line.charCodeAt(start)) || /[\p{L}\p{N}]/u.test(line.slice(start, end)))
}
