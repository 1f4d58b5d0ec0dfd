/**
 * Where a clause's heading ends in the line that its ordinal opens.
 *
 * A whole line without a mark at its end is a heading; so is a short first sentence before a body, in the same line
 * （（一）扎实推进某事。…） or below. Decisions and regulations have no run-in headings: their clauses open with the
 * subject. A sentence that states an amount or an obligation, or carries its own bracket of bodies, is a body.
 */

import type { Scheme } from '../text/ordinal.ts'
import { isResponsibility } from '../text/responsibility-mark.ts'
import type { Genre } from '../types.ts'

export interface HeadingRequest {
  /** The line after its ordinal. */
  readonly rest: string
  readonly scheme: Scheme
  readonly genre: Genre
  /** Whether own lines or children follow before the next clause of the same or a higher level. */
  readonly followed: boolean
}

/** Length of the heading at the start of `rest`, 0 for none. */
export function headingLength({ rest, scheme, genre, followed }: HeadingRequest): number {
  if (scheme === 'part' || scheme === 'chapter' || scheme === 'section') return rest.length
  const end = rest.search(/[。！？]/)
  const limit = scheme === 'article' ? 24 : 60
  // 3.建设某中心（责任单位：某局）, with nothing below it, is a task by itself.
  if (end < 0 && !followed && bareHeading(rest) !== rest) return 0
  if (end < 0)
    return rest.length <= limit && !/[；;，,：:]$/.test(rest) && (followed || rest.length <= 30)
      ? rest.length
      : colonHeading(rest, genre)
  if (genre === 'decision' || genre === 'regulation') return 0
  const first = rest.slice(0, end)
  if (first.length > 40 || statesObligation(first)) return 0
  const after = rest.slice(end + 1).trim()
  if (after === '') return followed ? end + 1 : 0
  return isLoneMark(after) ? 0 : end + 1
}

/** A heading without the bracket of bodies behind it. */
export function bareHeading(heading: string): string {
  const found = /^(.{2,}?)[（(【[]([^（）()【】[\]]{4,300})[）)】\]]$/.exec(heading)
  return found !== null && isResponsibility(found[2] ?? '') ? (found[1] ?? heading) : heading
}

function colonHeading(rest: string, genre: Genre): number {
  if (genre === 'decision' || genre === 'regulation') return 0
  const colon = rest.search(/[：:]/)
  return colon > 1 && colon <= 20 && colon < rest.length - 1 && !/[，；]/.test(rest.slice(0, colon)) ? colon + 1 : 0
}

function statesObligation(sentence: string): boolean {
  return /应当|不得|必须|[0-9０-９]\s*(?:万|亿|个|家|元|%|％|项|年|月|人|倍|公里)/.test(sentence)
}

function isLoneMark(after: string): boolean {
  const inside = /^[（(]([^（）()]{2,400})[）)]。?$/.exec(after)?.[1]
  return inside !== undefined && isResponsibility(inside)
}
