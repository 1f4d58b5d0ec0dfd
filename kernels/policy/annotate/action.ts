/**
 * The action of a measure in short: the words of its sentence without opening circumstances and subject, up to the end
 * of a phrase near forty characters. Only a cut, never a paraphrase.
 */
import { opensWithAction } from '../text/action-words.ts'

const wanted = 40

/** The short form of a sentence. */
export function actionOf(sentence: string): string {
  const phrases = sentence.split(/(?<=[，,])/)
  let first = 0
  while (first < phrases.length - 1 && isOpening(phrases[first] ?? '')) first += 1
  let action = ''
  for (const phrase of phrases.slice(first)) {
    if (action !== '' && action.length + phrase.length > wanted) break
    action += phrase
  }
  const trimmed = withoutSubject(action.replace(/[，,、；;：:\s]+$/, ''))
  return trimmed.length <= wanted * 2 ? trimmed : `${trimmed.slice(0, wanted * 2)}…`
}

function isOpening(phrase: string): boolean {
  const words = phrase.replace(/[，,]$/, '')
  if (/^(?:到|至|力争到?|截至)?[12]\d{3}年.{0,8}$/.test(words)) return true
  if (opensWithAction(words) && !/^(?:依托|聚焦|坚持|发挥|充分发挥|遵循)/.test(words)) return false
  return /^(?:以|围绕|按照|根据|依托|聚焦|立足|针对|结合|面向|对于?|在|为了?|通过|坚持|遵循|依据|紧扣|抓住|充分发挥|发挥|着眼)/.test(
    words,
  )
}

function withoutSubject(action: string): string {
  const match = /^[^，应当]{2,80}?(?:应当|负责|必须)(?=.{4,})/.exec(action)
  return match === null ? action : action.slice(match[0].length)
}
