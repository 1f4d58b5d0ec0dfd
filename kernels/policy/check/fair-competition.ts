/**
 * Clauses that fair-competition review would question, each with the sentence that does. It points, and does not judge.
 *
 * Only what commits somebody is read: no headings, no reasons, no news. The place of the document (its title's or
 * issuer's) reads as 本市, so that 优先采购临江产品 in a document of 临江市 is seen for what it is.
 */
import type { Passage, Reading } from '../annotate/passage.ts'
import type { DocumentData, NotCommitting } from '../types.ts'
import { type FairCompetitionCode, fairCompetitionRules, forbidsIt, worthReading } from './fair-competition-rules.ts'

export interface QuestionedSentence {
  readonly code: FairCompetitionCode
  readonly clause: string
  readonly quote: string
}

/** Sentences to review, in reading order; a sentence once for each family of rules that it touches. */
export function questionedSentences({ passages, document }: Reading): readonly QuestionedSentence[] {
  if (document.genre === 'news') return []
  const own = placeOf(document)
  const rules = isCentral(document)
    ? fairCompetitionRules.filter((rule) => rule.centralMay !== true)
    : fairCompetitionRules
  const found: QuestionedSentence[] = []
  for (const { node, committing, items } of passages) {
    if (silent.has(committing)) continue
    for (const quote of sentencesOf(items)) {
      const words = own === null ? quote : quote.replaceAll(own, '本市')
      const spoken = new Set<string>()
      for (const { code, family, says, unless } of rules) {
        if (spoken.has(family) || !says.every((pattern) => pattern.test(words)) || unless?.test(words) === true)
          continue
        spoken.add(family)
        found.push({ code, clause: node.ref, quote })
      }
    }
  }
  return found
}

const longest = 1000
const silent: ReadonlySet<true | NotCommitting> = new Set(['genre', 'retrospect', 'preamble', 'heading-only'])

function* sentencesOf(items: Passage['items']): Generator<string> {
  for (const item of items) {
    if (item.kind === 'mark' || item.text.length > longest || !worthReading.test(item.text)) continue
    if (item.paragraph >= 0 && !forbidsIt.test(item.text)) yield item.text
  }
}

/** 临江 of 临江市人民政府关于…, `null` where the document names no place. */
function placeOf({ title, issuer }: DocumentData): string | null {
  for (const name of [issuer ?? '', title]) {
    const found = /^(?:中共)?([^的关于国务院]{2,6}?)(?:省|市|县|区|自治州)/.exec(name)?.[1]
    if (found !== undefined) return found
  }
  return null
}

function isCentral({ issuer, docNumber }: DocumentData): boolean {
  return (
    /^(?:中共中央|国务院|全国人民代表大会)/.test(issuer ?? '') || /^(?:国发|国办发|中发|国令)/.test(docNumber ?? '')
  )
}
