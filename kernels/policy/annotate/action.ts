/**
 * The action of a measure in short: the words of its sentence without opening circumstances and subject, up to the end
 * of a phrase near forty characters. Only a cut, never a paraphrase.
 */
import { opensWithAction } from '../text/action-words.ts'
import { characterSets } from '../text/characters.ts'

const wanted = 40

/** The short form of a sentence. */
export function actionOf(sentence: string): string {
  let start = 0
  let end = behindComma(sentence, 0)
  while (end < sentence.length && isOpening(sentence.slice(start, end - 1))) {
    start = end
    end = behindComma(sentence, start)
  }
  while (end < sentence.length) {
    const next = behindComma(sentence, end)
    if (next - start > wanted) break
    end = next
  }
  const trimmed = withoutSubject(sentence.slice(start, endOfWords(sentence, start, end)))
  return trimmed.length <= wanted * 2 ? trimmed : `${trimmed.slice(0, wanted * 2)}…`
}

/** The offset behind the next comma, the end of the sentence where none follows. */
function behindComma(sentence: string, from: number): number {
  let at = from
  while (at < sentence.length && (marks[sentence.charCodeAt(at)] as number) < comma) at += 1
  return at < sentence.length ? at + 1 : at
}

/** Where the words end before the marks and blanks that close them. */
function endOfWords(sentence: string, start: number, end: number): number {
  let at = end
  while (at > start && marks[sentence.charCodeAt(at - 1)] !== 0) at -= 1
  return at
}

const marks = characterSets('，,、；;：: ', '，,')
const comma = 2

function isOpening(words: string): boolean {
  if (/^(?:到|至|力争到?|截至)?[12]\d{3}年.{0,8}$/.test(words)) return true
  return circumstance.test(words) && (means.test(words) || !opensWithAction(words))
}

const circumstance =
  /^(?:以|围绕|按照|根据|依托|聚焦|立足|针对|结合|面向|对于?|在|为了?|通过|坚持|遵循|依据|紧扣|抓住|充分发挥|发挥|着眼)/
/** Verbs of doing that open a circumstance all the same. */
const means = /^(?:依托|聚焦|坚持|发挥|充分发挥|遵循)/

function withoutSubject(action: string): string {
  const match = /^[^，应当]{2,80}?(?:应当|负责|必须)(?=.{4,})/.exec(action)
  return match === null ? action : action.slice(match[0].length)
}
