/**
 * Which of the mentions that stand within each other count. A longer name swallows a shorter one of its type; an office
 * or a firm swallows every place in its name; other names leave the known names within them standing (一汽大众 in
 * 一汽大众华北基地).
 */
import type { EntityType, Mention } from './mention.ts'

/** Mentions in reading order, without those that are only part of another. */
export function settleOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of sorted) {
    let swallowed = false
    // Names are short, so those that may hold this one are the last few.
    for (let back = kept.length - 1; back >= 0 && back >= kept.length - 8; back--) {
      const outer = kept[back]
      if (outer !== undefined && outer.end >= mention.end && outer.start <= mention.start && swallows(outer, mention)) {
        swallowed = true
        break
      }
    }
    if (!swallowed) kept.push(mention)
  }
  return kept
}

const closed: ReadonlySet<EntityType> = new Set(['department', 'enterprise'])
const whole: ReadonlySet<EntityType> = new Set(['zone', 'park', 'lab', 'register', 'project', 'platform'])

function swallows(outer: Mention, inner: Mention): boolean {
  if (outer.type === inner.type) return true
  if (outer.start === inner.start && outer.end === inner.end) return outer.basis === 'known' || outer.basis === 'list'
  if (closed.has(outer.type)) return true
  if (outer.type === 'chain') return inner.type !== 'industry'
  return whole.has(outer.type) && inner.basis !== 'known'
}
