/**
 * Which of the mentions that stand within each other count. A longer name swallows a shorter one of its type; an office
 * or a firm swallows every place in its name; other names leave the known names within them standing (一汽大众 in
 * 一汽大众华北基地).
 */
import type { EntityType, Mention } from './mention.ts'

/** Mentions in reading order, without those that are only part of another. */
export function settleOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank[a.basis] - rank[b.basis])
  const kept: Mention[] = []
  for (const [at, mention] of sorted.entries()) {
    let swallowed = endsWithin(mention, sorted.slice(at + 1, at + 9))
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

const rank = { known: 0, list: 1, suffix: 2 } as const

/** Whether a name by its last word ends in the middle of a known one, which then goes on with another word. */
function endsWithin({ basis, end }: Mention, following: readonly Mention[]): boolean {
  return basis === 'suffix' && following.some((next) => next.basis === 'known' && next.start < end && next.end > end)
}

/** Types that leave room for another: 生物医药 is an industry and, in a list of chains, a chain. */
const classes: ReadonlySet<EntityType> = new Set(['industry', 'segment', 'technology', 'product'])
const closed: ReadonlySet<EntityType> = new Set(['department', 'enterprise'])
const whole: ReadonlySet<EntityType> = new Set(['zone', 'park', 'lab', 'register', 'project', 'platform'])

/** What these are called after is no mention of the place. */
const named: ReadonlySet<EntityType> = new Set(['project', 'event', 'programme'])

function swallows(outer: Mention, inner: Mention): boolean {
  if (outer.type === inner.type) return true
  if (outer.start === inner.start && outer.end === inner.end)
    return !classes.has(outer.type) && (outer.basis === 'known' || outer.basis === 'list')
  if (closed.has(outer.type)) return true
  if (outer.type === 'lab') return true
  if (named.has(outer.type) && inner.type === 'zone') return true
  if (outer.type === 'chain') return inner.type !== 'industry'
  return whole.has(outer.type) && (inner.basis !== 'known' || classes.has(inner.type))
}
