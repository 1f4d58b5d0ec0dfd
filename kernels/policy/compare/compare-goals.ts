/**
 * The same goal in several places: restated, or stated differently. Also for past figures, where only a difference is
 * told. Linear in the number of figures: they meet in an index by `key`.
 */
import { relate } from './bounds-of.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Goal } from './goal.ts'
import { agreement, disagreement } from './goal-words.ts'
import { groupsOf } from './groups-of.ts'
import { makeFinding } from './make-finding.ts'

const mostInOne = 40

export function compareGoals(goals: readonly Goal[], kind: FindingKind): readonly Finding[] {
  const differing: Finding[] = []
  const agreeing: (readonly Goal[])[] = []
  for (const group of groupsOf(goals, ({ key }) => key).values()) {
    const places = onePerPlace(group)
    if (places.length < 2) continue
    const pair = firstConflict(places, kind)
    if (pair !== null) differing.push(makeFinding(kind, 'differs', disagreement(kind, places, pair), places))
    else if (kind !== 'fact') agreeing.push(sameAsAnother(places))
  }
  return [
    ...differing,
    ...restated(
      agreeing.filter((group) => group.length > 1),
      kind,
    ),
  ]
}

/** What stands in the same places together is told together: a plan's text and its table of indicators. */
function restated(groups: readonly (readonly Goal[])[], kind: FindingKind): readonly Finding[] {
  const byPlaces = groupsOf(groups, (group) => [...new Set(group.map(placeOf))].sort().join('\u0001'))
  return [...byPlaces.values()].map((same) =>
    makeFinding(kind, 'restated', agreement(same), same.flat().slice(0, mostInOne)),
  )
}

/** In one clause the same figure counts once, and once more in its table. */
function onePerPlace(group: readonly Goal[]): readonly Goal[] {
  const places = new Map<string, Goal>()
  for (const goal of group) {
    const place = placeOf(goal)
    if (!places.has(place)) places.set(place, goal)
  }
  return [...places.values()].slice(0, mostInOne)
}

const placeOf = ({ source, clause, inTable }: Goal): string => `${source.order}:${clause}:${inTable}`

function firstConflict(goals: readonly Goal[], kind: FindingKind): readonly [Goal, Goal] | null {
  // Few distinct values remain of many statements.
  const distinct = [...groupsOf(goals, ({ low, high }) => `${low}:${high}`).values()].flatMap(([first]) => first ?? [])
  for (const [i, a] of distinct.entries()) {
    for (const b of distinct.slice(i + 1)) {
      if (relate(a, b) === 'different' && !isPartOfOther(a, b) && (kind !== 'fact' || isCloseTo(a, b))) return [a, b]
    }
  }
  return null
}

/** In one document the same increment twice is mostly an effort and its share: 新增4600万千瓦, of which 新增500万千瓦. */
function isPartOfOther(a: Goal, b: Goal): boolean {
  return a.source === b.source && a.adds && b.adds
}

/** Figures of the past differ by a revision or a slip; far apart they count something else. */
function isCloseTo(a: Goal, b: Goal): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.low, b.low)]
  return less > 0 && more / less < 1.25
}

function sameAsAnother(goals: readonly Goal[]): readonly Goal[] {
  return goals.filter((goal) => goals.some((other) => other !== goal && relate(goal, other) === 'same'))
}
