/** Phrases of a sentence: what stands between commas, brackets and quotation marks kept whole. */

/** Phrases in reading order, without the commas; a comma within a number (1,000) does not part. */
export function phrasesOf(sentence: string): readonly string[] {
  const found: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence[at] ?? ''
    if (opening.includes(char)) depth += 1
    else if (closing.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && parts(sentence, at, char)) {
      found.push(sentence.slice(start, at))
      start = at + 1
    }
  }
  found.push(sentence.slice(start))
  return found.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '')
}

const opening = '（(“《〔'
const closing = '）)”》〕'

function parts(sentence: string, at: number, char: string): boolean {
  if (char === '，' || char === '：' || char === ':') return true
  return char === ',' && !(/\d/.test(sentence[at - 1] ?? '') && /\d/.test(sentence[at + 1] ?? ''))
}
