import type { Commitment, CommitmentKind } from '@linchpin/api'

/**
 * The item that a click on words means which several quote, the innermost first: one of the kind that is listed, and with
 * every further click the next.
 */
export function pickItem(
  quoting: readonly string[],
  items: readonly Commitment[],
  selected: string | undefined,
  only: CommitmentKind | undefined,
): string | undefined {
  const ofKind = quoting.filter((id) => items.find((item) => item.id === id)?.kind === only)
  const ids = ofKind.length > 0 ? ofKind : quoting
  return ids[(ids.indexOf(selected ?? '') + 1) % ids.length]
}
