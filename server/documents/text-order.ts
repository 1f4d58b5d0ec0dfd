import type { Commitment } from '@linchpin/api'
import { commitmentKinds } from '@linchpin/api/commitment-kinds'

/** The order of the text; what stands in the same words goes by its kind, then by its id. */
export function byText(a: Commitment, b: Commitment): number {
  const kinds = commitmentKinds.indexOf(a.kind) - commitmentKinds.indexOf(b.kind)
  return a.start - b.start || a.end - b.end || kinds || (a.id < b.id ? -1 : 1)
}
