import type { Commitment } from '@linchpin/api'
import { commitmentKinds } from '@linchpin/api/commitment-kinds'

interface Span {
  readonly start: number
  readonly end: number
}

/** By where it begins, then by where it ends. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** The order of the text; what stands in the same words goes by its kind, then by its id. */
export function byText(a: Commitment, b: Commitment): number {
  const kinds = commitmentKinds.indexOf(a.kind) - commitmentKinds.indexOf(b.kind)
  return bySpan(a, b) || kinds || (a.id < b.id ? -1 : 1)
}
