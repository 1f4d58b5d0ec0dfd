/** Where a semicolon goes over to another phrase of developing, not to the next item of a list. */
const says = /^[^；，、]{0,30}?(?:发展|布局|培育|打造|聚焦|主攻|引进|形成|建设|做[大强优精]|壮大|[区县市园带片]以|为)/

/** Phrases of a sentence: parted at commas outside brackets, and where a list goes over to another place (、在乙县…). */
export function splitPhrases(sentence: string): readonly string[] {
  const phrases: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < sentence.length; at++) {
    const char = sentence[at] ?? ''
    if (char === '（' || char === '(' || char === '【') depth += 1
    else if (char === '）' || char === ')' || char === '】') depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (char === '，' ||
        char === ',' ||
        (char === '、' && sentence[at + 1] === '在') ||
        (char === '；' && says.test(sentence.slice(at + 1, at + 40))))
    ) {
      phrases.push(sentence.slice(start, at).trim())
      start = at + 1
    }
  }
  phrases.push(sentence.slice(start).trim())
  return phrases.filter((phrase) => phrase !== '')
}
