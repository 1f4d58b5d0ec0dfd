/**
 * Search by substring, for words of any length in a script without spaces: text and words are brought to one form
 * (NFKC, lower case, no white space); an index on the distinct characters and pairs of characters finds the clauses
 * that can hold a word, and the word itself is then looked for in them.
 */

/** `text` as search compares it. */
export const searchForm = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** The distinct characters and pairs of neighbouring characters of a text in search form. */
export function ngrams(form: string): string[] {
  const characters = [...form]
  const found = new Set<string>()
  characters.forEach((character, i) => {
    found.add(character)
    const next = characters[i + 1]
    if (next !== undefined) found.add(character + next)
  })
  return [...found]
}

/** The words of a query, in search form, each once. */
export const queryWords = (query: string): string[] => [...new Set(query.split(/\s+/).map(searchForm).filter(Boolean))]

/** The least set of n-grams that a text with all of `words` must have. */
export const wordNgrams = (words: readonly string[]): string[] => [
  ...new Set(
    words.flatMap((word) => ngrams(word).filter((gram) => [...gram].length === Math.min(2, [...word].length))),
  ),
]

export interface Excerpt {
  readonly excerpt: string
  readonly from: number
  readonly to: number
}

const before = 24
const after = 56

/** A piece of `text` around the first of `words`, with the word at `from`–`to`; its beginning where none is found. */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const { form, origin } = mapped(text)
  const hits = words.map((word) => ({ at: form.indexOf(word), word })).filter((hit) => hit.at >= 0)
  const first = hits.sort((a, b) => a.at - b.at)[0]
  if (!first) return { excerpt: text.slice(0, before + after), from: 0, to: 0 }
  const start = origin[first.at] ?? 0
  const end = (origin[first.at + first.word.length - 1] ?? start) + 1
  const left = Math.max(0, start - before)
  const right = Math.min(text.length, end + after)
  const lead = left > 0 ? '…' : ''
  const piece = `${lead}${text.slice(left, right)}${right < text.length ? '…' : ''}`
  return { excerpt: piece.replace(/\s/g, ' '), from: start - left + lead.length, to: end - left + lead.length }
}

/** The search form of `text`, and for each of its characters the offset that it comes from. */
function mapped(text: string): { form: string; origin: number[] } {
  let form = ''
  const origin: number[] = []
  let offset = 0
  for (const character of text) {
    const piece = searchForm(character)
    for (let i = 0; i < piece.length; i++) origin.push(offset)
    form += piece
    offset += character.length
  }
  return { form, origin }
}
