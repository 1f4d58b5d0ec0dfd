/** Phrases of a sentence: what stands between commas, brackets and quotation marks kept whole. */
import { characterSets } from '../text/characters.ts'

/** Phrases in reading order, without the commas; a comma within a number (1,000) does not part. */
export function phrasesOf(sentence: string): readonly string[] {
  const found: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < sentence.length; at++) {
    const mark = marks[sentence.charCodeAt(at)]
    if (mark === 0) continue
    if (mark === opens) depth += 1
    else if (mark === closes) depth = Math.max(0, depth - 1)
    else if (depth === 0 && parts(sentence, at)) {
      found.push(sentence.slice(start, at))
      start = at + 1
    }
  }
  found.push(sentence.slice(start))
  return found.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
}

const opens = 1
const closes = 2
const marks = characterSets('（(“《〔', '）)”》〕', '，：:,')

function parts(sentence: string, at: number): boolean {
  return sentence[at] !== ',' || !(/\d/.test(sentence[at - 1] ?? '') && /\d/.test(sentence[at + 1] ?? ''))
}
