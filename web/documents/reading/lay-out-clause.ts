/**
 * Lays a clause out as the document prints it: paragraphs with their ordinal and heading found again, tables in their
 * place, and the quotes of commitments cut out as pieces. All offsets point into the whole text of the document.
 */

import { type QuoteSpan, quotesOver } from './quotes-over.ts'

export interface ClauseExtent {
  readonly heading: string | null
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly start: number
  readonly end: number
  /** `markup`: asterisks of a Markdown source. */
  readonly part: 'text' | 'ordinal' | 'heading' | 'markup'
  /** The commitments that quote this piece, the shortest quote first. */
  readonly items: readonly string[]
}

export interface ParagraphLayout {
  readonly kind: 'paragraph'
  readonly start: number
  /** `runIn`: the heading opens a paragraph of text, as in measures; `aligned`: a date or a signature, set right. */
  readonly look: 'title' | 'centred' | 'heading' | 'runIn' | 'body' | 'salutation' | 'aligned'
  readonly pieces: readonly Piece[]
}

export interface TableLayout {
  readonly kind: 'table'
  readonly start: number
  /** Index in the document's tables. */
  readonly table: number
}

export type BlockLayout = ParagraphLayout | TableLayout

interface Given {
  readonly text: string
  readonly title: string
  readonly clause: ClauseExtent
  readonly tables: readonly { readonly start: number; readonly end: number }[]
  readonly quotes: readonly QuoteSpan[]
}

export function layOutClause({ text, title, clause, tables, quotes }: Given): BlockLayout[] {
  const blocks: BlockLayout[] = []
  const inside = tables
    .map((table, index) => ({ ...table, index }))
    .filter(({ start, end }) => start >= clause.start && start < clause.end && end > start)
    .sort((a, b) => a.start - b.start)
  let at = clause.start
  let isFirst = true
  // The lines before the first sentence or salutation of the document are its title and the notice's.
  let isOpening = text.slice(0, clause.start).trim() === '' && clause.heading === null
  const addText = (end: number) => {
    for (const [from, to] of paragraphRanges(text, at, end)) {
      const paragraph = layOutParagraph(text, title, isFirst ? clause.heading : null, isFirst, from, to, quotes)
      isOpening &&= paragraph.look !== 'salutation' && !/[。；！？]$/.test(text.slice(from, to))
      blocks.push(isOpening ? { ...paragraph, look: openingLook(paragraph.look, text.slice(from, to)) } : paragraph)
      isFirst = false
    }
  }
  for (const table of inside) {
    addText(table.start)
    blocks.push({ kind: 'table', start: table.start, table: table.index })
    at = Math.min(table.end, clause.end)
  }
  addText(clause.end)
  return blocks
}

/** The lines of a stretch without the white space around them; empty lines are left out. */
function paragraphRanges(text: string, start: number, end: number): [number, number][] {
  const ranges: [number, number][] = []
  let lineStart = start
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 || newline > end ? end : newline
    let from = lineStart
    let to = lineEnd
    while (from < to && isSpace(text, from)) from += 1
    while (to > from && isSpace(text, to - 1)) to -= 1
    if (to > from) ranges.push([from, to])
    lineStart = lineEnd + 1
  }
  return ranges
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '')
}

const printedOrdinal =
  /^(第[一二三四五六七八九十百千零〇\d]+[编章节条款篇]|第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十百\d]{1,4}[)）]|[一二三四五六七八九十百]{1,4}[、．.]|\d{1,3}[．、)）]|\d{1,3}\.(?!\d)|[①-⑳])\s*/

function layOutParagraph(
  text: string,
  title: string,
  heading: string | null,
  isFirst: boolean,
  start: number,
  end: number,
  quotes: readonly QuoteSpan[],
): ParagraphLayout {
  const line = text.slice(start, end)
  const ordinalEnd = isFirst ? start + (printedOrdinal.exec(line)?.[0].length ?? 0) : start
  const headingEnd = heading === null ? ordinalEnd : findHeadingEnd(text, heading, ordinalEnd, end)
  const pieces = cutPieces(text, start, ordinalEnd, headingEnd, end, quotes)
  return { kind: 'paragraph', start, look: lookOf(line, title, headingEnd > ordinalEnd, headingEnd === end), pieces }
}

function findHeadingEnd(text: string, heading: string, from: number, end: number): number {
  if (!text.startsWith(heading, from) || from + heading.length > end) return from
  const after = from + heading.length
  return after < end && /[。：:．]/.test(text[after] ?? '') ? after + 1 : after
}

function lookOf(line: string, title: string, hasHeading: boolean, isWhole: boolean): ParagraphLayout['look'] {
  const bare = line.replace(/[\s*]/g, '')
  if (bare.length > 5 && title.replace(/\s/g, '').includes(bare) && !/[。；]/.test(bare)) return 'title'
  if (hasHeading) return isWhole ? 'heading' : 'runIn'
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/.test(bare)) return 'aligned'
  if (bare.length <= 24 && !/[，。；：、]/.test(bare) && /(人民政府|办公厅|办公室|委员会|局|指挥部)$/.test(bare))
    return 'aligned'
  if (bare.length <= 60 && bare.endsWith('：') && !bare.includes('。')) return 'salutation'
  return 'body'
}

/** Above the first sentence stand the title, the issuer, the number and remarks in brackets. */
function openingLook(look: ParagraphLayout['look'], line: string): ParagraphLayout['look'] {
  if (look === 'aligned' || /^[（(].{1,30}[）)]$|〔\d{4}〕\d+号$/.test(line)) return 'centred'
  return look === 'body' && !/^[（(]/.test(line) ? 'title' : look
}

function cutPieces(
  text: string,
  start: number,
  ordinalEnd: number,
  headingEnd: number,
  end: number,
  quotes: readonly QuoteSpan[],
): Piece[] {
  const touching = quotesOver(quotes, { start, end })
  const cuts = new Set([start, ordinalEnd, headingEnd, end])
  for (const quote of touching) {
    cuts.add(Math.max(quote.start, start))
    cuts.add(Math.min(quote.end, end))
  }
  const markup = new Set<number>()
  for (let at = text.indexOf('**', start); at >= 0 && at + 2 <= end; at = text.indexOf('**', at + 2)) {
    markup.add(at)
    cuts.add(at).add(at + 2)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < sorted.length; index += 1) {
    const from = sorted[index] as number
    const to = sorted[index + 1] as number
    pieces.push({
      start: from,
      end: to,
      part: markup.has(from) ? 'markup' : from < ordinalEnd ? 'ordinal' : from < headingEnd ? 'heading' : 'text',
      items: touching.filter((quote) => quote.start <= from && quote.end >= to).map(({ id }) => id),
    })
  }
  return pieces
}
