/**
 * Sentences of a line, and the brackets of responsible bodies that stand behind them.
 *
 * A sentence ends at 。！？ or ； outside brackets and quotation marks, or at the closing quote that holds its full stop.
 * A bracket that names responsible bodies is no part of a sentence; it is a mark that binds what stands before it.
 */
import { pairBrackets } from './brackets.ts'
import { isBodyList, isResponsibility, roleLabel } from './responsibility-mark.ts'

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
  const close = (end: number, ending: string, next: number) => {
    pushSentence(spans, line, start, end, ending, partner)
    start = next
    at = next
  }
  while (at < line.length) {
    const char = line[at] ?? ''
    const other = partner[at] ?? -1
    if (other > at) {
      if (holdsMark.has(char) && isBlank(line, start, at) && marks(line, at, other, true)) {
        spans.push({ kind: 'mark', start: at + 1, end: other })
        start = other + 1
        at = start
        while (/[。，；;\s]/.test(line[at] ?? '')) at += 1
        start = at
        continue
      }
      const inner = line[other - 1] ?? ''
      at = other + 1
      // “……。” ends the sentence with its quote, unless the quote goes on being quoted from: “……！”的要求.
      if (char === '“' && inner === '。') close(other + 1, '。', other + 1)
      continue
    }
    if (enders.has(char)) close(at, char, at + 1)
    else at += 1
  }
  pushSentence(spans, line, start, line.length, '', partner)
  return spans
}

const enders = new Set(['。', '！', '？', '；', ';', '!', '?'])

/** Brackets in which documents name responsible bodies. */
const holdsMark = new Set(['（', '(', '【', '[', '［', '〔'])

/** Whether only white space stands between; a sentence that has begun ends the look at its first character. */
function isBlank(line: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/\s/.test(line[at] ?? '')) return false
  return true
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
  partner: Int32Array,
): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(line[start] ?? '')) start += 1
  while (end > start && /\s/.test(line[end - 1] ?? '')) end -= 1
  // Labels without a bracket: …。牵头单位：甲局，责任单位：乙局
  if (end - start < 600 && roleLabel.test(line.slice(start, end)) && isResponsibility(line.slice(start, end))) {
    spans.push({ kind: 'mark', start, end })
    return
  }
  const open = partner[end - 1] ?? -1
  const marked = end > start && open > start && holdsMark.has(line[open] ?? '') && marks(line, open, end - 1, false)
  const sentenceEnd = marked ? open : end
  if (sentenceEnd > start && /[\p{L}\p{N}]/u.test(line.slice(start, sentenceEnd))) {
    spans.push({ kind: 'sentence', start, end: sentenceEnd, ending })
  }
  if (marked) spans.push({ kind: 'mark', start: open + 1, end: end - 1 })
}
