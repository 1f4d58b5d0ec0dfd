import { markRanges } from './mark-ranges.ts'

/** A text with the searched words marked. `from`–`to` is what the server found; the words are marked wherever they stand. */
export function MarkedText(given: { text: string; words: readonly string[]; from?: number; to?: number }) {
  const { text, words, from = 0, to = 0 } = given
  const parts: { start: number; text: string; marked: boolean }[] = []
  let at = 0
  for (const [start, end] of markRanges(text, words, from, to)) {
    if (start > at) parts.push({ start: at, text: text.slice(at, start), marked: false })
    parts.push({ start, text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), marked: false })
  return parts.map((part) =>
    part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
  )
}
