/** Phrases of a sentence: parted at commas outside brackets, and where a list goes over to another place (、在乙县…). */
export function splitPhrases(sentence: string): readonly string[] {
  const phrases: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence[at] ?? ''
    if (char === '（' || char === '(' || char === '【') depth += 1
    else if (char === '）' || char === ')' || char === '】') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (char === '，' || char === ',' || (char === '、' && sentence[at + 1] === '在'))) {
      phrases.push(sentence.slice(start, at).trim())
      start = at + 1
    }
  }
  phrases.push(sentence.slice(start).trim())
  return phrases.filter((phrase) => phrase !== '')
}
