/**
 * Joins lines that a page break, a scan or hard wrapping has cut in the middle of a sentence.
 *
 * A line goes on where it stops without a mark although it holds a whole sentence, an open bracket or a comma at its
 * end; in a hard-wrapped text, where it is full. It never goes on into a line that opens with an ordinal, a dash or a
 * heading. A bracket of responsible bodies that stands on a line of its own joins the text before it. Lines that
 * repeat (running heads, captions) are left where they are.
 */

import { readOrdinal } from '../text/ordinal.ts'
import { isResponsibility } from '../text/responsibility-mark.ts'
import { type Fragment, type LineFragment, withText } from './fragment.ts'
import { emptyLine, extendState, isCutOff, isTerminated, type LineState } from './line-state.ts'

/** The fragments with broken lines made whole. */
export function joinBrokenLines(fragments: readonly Fragment[]): readonly Fragment[] {
  const repeated = repeatedLines(fragments)
  const wrap = wrapWidth(fragments)
  const joined: Fragment[] = []
  let open: OpenLine | null = null
  for (const fragment of fragments) {
    if (open !== null && fragment.kind === 'line' && continues(open, fragment, wrap) && !repeated.has(fragment.text)) {
      open = extended(open, fragment.text)
      continue
    }
    if (open !== null) joined.push(whole(open))
    open = fragment.kind === 'line' ? opened(fragment) : null
    if (fragment.kind === 'table') joined.push(fragment)
  }
  if (open !== null) joined.push(whole(open))
  return joined
}

interface OpenLine {
  readonly first: LineFragment
  readonly parts: string[]
  readonly state: LineState
}

function opened(first: LineFragment): OpenLine {
  return { first, parts: [first.text], state: extendState(emptyLine, first.text) }
}

function whole({ first, parts }: OpenLine): LineFragment {
  return parts.length === 1 ? first : withText(first, parts.join(''))
}

/** The open line with one more part; the list of parts is shared, since only the last state is ever used. */
function extended(open: OpenLine, part: string): OpenLine {
  open.parts.push(part)
  return { ...open, state: extendState(open.state, part) }
}

function continues(open: OpenLine, next: LineFragment, wrap: number | null): boolean {
  if (isMarked(open.first) || isMarked(next)) return false
  if (open.state.hasStop && isResponsibilityLine(next.text)) return true
  if (isTerminated(open.state) || opensBlock(next.text)) return false
  if (isCutOff(open.state)) return true
  return wrap !== null && open.state.width >= wrap - 1.5
}

function isMarked(line: LineFragment): boolean {
  return line.heading !== undefined || line.bold === true
}

function isResponsibilityLine(text: string): boolean {
  return (
    text.length < 600 &&
    /^[（([【〔].*[）)\]】〕]。?$/.test(text) &&
    readOrdinal(text) === null &&
    isResponsibility(text.replace(/^[（([【〔]|[）)\]】〕]。?$/g, ''))
  )
}

function opensBlock(text: string): boolean {
  return readOrdinal(text) !== null || /^(?:——|—|－－|附件|附：|注[:：])/.test(text)
}

function repeatedLines(fragments: readonly Fragment[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const fragment of fragments) {
    if (fragment.kind === 'table' || fragment.text.length > 40) continue
    if (seen.has(fragment.text)) repeated.add(fragment.text)
    seen.add(fragment.text)
  }
  return repeated
}

/** The width at which a hard-wrapped text breaks its lines, `null` where lines end as their sentences do. */
function wrapWidth(fragments: readonly Fragment[]): number | null {
  if (fragments.some((fragment) => fragment.kind === 'line' && fragment.text.length > 200)) return null
  const counts = new Map<number, number>()
  let unfinished = 0
  let widest = 0
  for (const fragment of fragments) {
    if (fragment.kind === 'table') continue
    const state = extendState(emptyLine, fragment.text)
    widest = Math.max(widest, state.width)
    if (isTerminated(state)) continue
    unfinished += 1
    const bucket = Math.round(state.width)
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  }
  let best = { width: 0, count: 0 }
  for (const width of counts.keys()) {
    const count = [width - 1, width, width + 1].reduce((sum, bucket) => sum + (counts.get(bucket) ?? 0), 0)
    if (count > best.count) best = { width, count }
  }
  const holds = best.count >= 12 && best.count >= unfinished / 2 && best.width >= 18 && widest <= best.width + 3
  return holds ? best.width : null
}
