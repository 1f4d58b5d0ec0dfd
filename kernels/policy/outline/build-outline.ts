/**
 * Lines → clauses.
 *
 * A stack holds the open clauses. An ordinal whose scheme is open closes everything down to it and stands beside it;
 * another one closes what ranks below it and goes inside. So both the usual order (一、（一）1.) and unusual ones come out
 * as printed, and counting that runs on through the chapters does no harm. Unnumbered paragraphs belong to the clause
 * before them, except behind the items of an article, where they go back to the article.
 */
import type { ReadDocument } from '../read/read-source.ts'
import type { Genre } from '../types.ts'
import { classifyLines } from './classify-lines.ts'
import { backStart, edgeNode } from './edges.ts'
import type { Outline } from './outline-node.ts'
import { OutlineWriter } from './outline-writer.ts'

/** Finds the clauses of a document that has been read. */
export function buildOutline(document: ReadDocument, genre: Genre): Outline {
  const { lines, text } = document
  const roles = classifyLines(lines)
  const found = roles.findIndex((role) => role.ordinal !== null || role.heading !== null)
  const numbered = roles.some((role) => role.ordinal !== null)
  const hasStructure = found >= 0
  const titleLines = numbered ? 0 : countTitleLines(lines.map((line) => line.heading))
  // Without ordinals the words before the first heading are the lead; without any heading they are the whole text.
  const lead = numbered ? '' : hasStructure ? '导语' : '正文'
  const first = numbered ? found : Math.min(titleLines, hasStructure ? found : lines.length)
  const last = backStart(lines, Math.max(first, found))
  const backAt = lines[last]?.start ?? text.length
  const frontEnd = lines[first]?.start ?? text.length
  const writer = new OutlineWriter(genre, text.length === 0 ? 0 : backAt)
  if (lead !== '' && first < (hasStructure ? found : last)) writer.openUnnumbered(lead, innermost, lines[first], null)
  for (let at = first; at < last; at++) {
    const line = lines[at]
    const role = roles[at]
    if (line === undefined || role === undefined) continue
    if (role.ordinal !== null) writer.openNumbered(line, role.ordinal, followed(roles, at, last))
    else if (role.heading !== null) writer.openUnnumbered(line.text, role.heading, line, line)
    else writer.addLine(line)
  }
  return {
    front: first > 0 ? edgeNode('前言', 'preface', lines.slice(0, first), 0, frontEnd) : null,
    nodes: writer.finish(),
    back: last < lines.length ? edgeNode('落款', 'conclusions', lines.slice(last), backAt, text.length) : null,
    issues: writer.issues,
    hasStructure,
  }
}

/** A rank below every heading, so that the lead holds none. */
const innermost = 99

/** Lines of the printed title at the top of a document that has headings by mark-up. */
function countTitleLines(headings: readonly (number | null)[]): number {
  const title = headings.findIndex((heading) => heading !== null)
  return title < 0 || title > 3 ? 0 : title + 1
}

function followed(roles: ReturnType<typeof classifyLines>, at: number, last: number): boolean {
  const own = roles[at]?.ordinal
  const next = at + 1 < last ? roles[at + 1] : undefined
  if (own === null || own === undefined || next === undefined || next.heading !== null) return false
  return next.ordinal === null || next.ordinal.scheme !== own.scheme
}
