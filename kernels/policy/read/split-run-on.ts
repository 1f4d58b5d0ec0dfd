/**
 * Parts a paragraph that holds a whole document on one line, as texts copied out of a database come: the headings 一、
 * （一）第一条 1. stand in the middle of running text.
 *
 * An ordinal is believed where it carries the count on (or opens a new one below a new heading) and follows the end of
 * a sentence or a heading just opened. One pass; a paragraph of ordinary length is left alone, since there such
 * marks are cross-references or lists within a sentence.
 */
import { type Ordinal, readOrdinal, type Scheme, schemeRank } from '../text/ordinal.ts'
import { type Fragment, withText } from './fragment.ts'

const longParagraph = 1500

/** The fragments with run-on paragraphs parted at their ordinals. */
export function splitRunOn(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === 'table' || fragment.text.length < longParagraph) return [fragment]
    return cut(fragment.text, findCuts(fragment.text)).map((text) => withText(fragment, text))
  })
}

const candidate =
  /第[一二三四五六七八九十百]{1,5}[章条][\s　]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|(?<![0-9０-９.])[0-9]{1,2}[.．](?![0-9])/g
const sentenceEnd = /[。；;:：！？!?）)”】]/
const generalHeading =
  /^(?:总体要求|总体思路|总体目标|指导思想|基本原则|重要意义|工作目标|主要目标|发展目标|主要任务|重点任务|工作任务|工作要求|有关要求|保障措施|组织保障|组织实施|实施步骤|附则|总则)/

function findCuts(text: string): readonly number[] {
  const cuts: number[] = []
  const last = new Map<Scheme, number>()
  let previous: { readonly at: number; readonly ordinal: Ordinal } | null = null
  for (const match of text.matchAll(candidate)) {
    const at = match.index
    const ordinal = readOrdinal(text.slice(at, at + 40))
    if (ordinal === null) continue
    const counted = last.get(ordinal.scheme)
    const carriesOn = ordinal.value === (counted ?? 0) + 1
    const opens =
      ordinal.value === 1 && previous !== null && schemeRank[previous.ordinal.scheme] < schemeRank[ordinal.scheme]
    if (!(carriesOn || opens)) continue
    const before: string = text[at - 1] ?? '。'
    if (/[第款项条述（(]/.test(before)) continue
    const afterHeading: boolean =
      previous !== null &&
      at - previous.at < 50 &&
      !sentenceEnd.test(text.slice(previous.at + previous.ordinal.length, at))
    if (!sentenceEnd.test(before) && !afterHeading) continue
    cuts.push(at)
    const head = generalHeading.exec(text.slice(at + ordinal.length, at + ordinal.length + 8))
    if (head !== null && !sentenceEnd.test(text[at + ordinal.length + head[0].length] ?? '')) {
      cuts.push(at + ordinal.length + head[0].length)
    }
    last.set(ordinal.scheme, ordinal.value)
    previous = { at, ordinal }
  }
  return last.size > 0 && Math.max(...last.values()) >= 2 ? cuts : []
}

function cut(text: string, cuts: readonly number[]): readonly string[] {
  const starts = [0, ...cuts]
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim()).filter((part) => part !== '')
}
