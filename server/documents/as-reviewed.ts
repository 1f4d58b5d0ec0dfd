import type { CompiledDocument, Fact, Measure, Target } from '@linchpin/kernels/policy'
import type { ReviewedItem } from './findings.store.ts'

/** The document as people left it: without what they rejected, with what they corrected and added. */
export function asReviewed(compiled: CompiledDocument, items: readonly ReviewedItem[]): CompiledDocument {
  if (items.length === 0) return compiled
  const decided = new Map(items.map((item) => [item.id, item]))
  const standing = items.filter(({ state }) => state !== 'rejected')
  const reviewed = <T extends Target | Fact | Measure>(
    kind: ReviewedItem['kind'],
    found: readonly T[],
    more: object,
  ) => {
    const said = standing
      .filter((item) => item.kind === kind)
      .map(({ id, clause, start, end, current }) => ({ ...more, id, clause, start, end, ...current }) as unknown as T)
    return [...found.filter(({ id }) => !decided.has(id)), ...said].sort((a, b) => a.start - b.start)
  }
  return {
    ...compiled,
    targets: reviewed('target', compiled.targets, {}),
    facts: reviewed('fact', compiled.facts, {}),
    // A person who names the bodies has read the bracket or the sentence.
    measures: reviewed('measure', compiled.measures, { leadsBasis: 'named' }),
  }
}
