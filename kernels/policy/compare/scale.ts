/**
 * Sizes of industries (产业规模) against the size class that their cluster is to reach, and against each other.
 *
 * N亿级 may be meant as an order of size, so an industry below it is to be checked, not wrong. An outlier is a size of
 * another order than all its peers: the usual trace of a lost digit.
 */

import type { Finding } from './finding.ts'
import { type Goal, goalsOf } from './goal.ts'
import { groupsOf } from './groups-of.ts'
import { makeFinding } from './make-finding.ts'
import { outlierWords, scaleWords } from './scale-words.ts'
import type { Source } from './source.ts'
import type { Tier } from './tiers.ts'

/** Fewer sizes than this say nothing of what is usual. */
const fewestPeers = 6
/** Smaller than the next by more than this, and than the middle by twice that, is another order. */
const apart = 10

export function findScales(source: Source, tiers: readonly Tier[]): readonly Finding[] {
  const sizes = goalsOf(source).filter(
    ({ about, key, low }) =>
      /(?:产业|行业|业)?规模$/.test(about) && key.includes('|level|') && key.endsWith('|money') && Number.isFinite(low),
  )
  return [...belowClass(source, sizes, tiers), ...outliers(source, sizes)]
}

function belowClass(source: Source, sizes: readonly Goal[], tiers: readonly Tier[]): readonly Finding[] {
  const byName = groupsOf(sizes, ({ about, year }) => `${plain(about)}|${year}`)
  return tiers.flatMap((tier) => {
    const short = tier.names.flatMap((name) => {
      const [size] = byName.get(`${plain(name)}|${tier.year}`) ?? []
      return size !== undefined && size.low < tier.classYuan && Number.isFinite(size.high) ? [size] : []
    })
    return short.length === 0 ? [] : [makeFinding('scale', 'check', scaleWords(source, tier, short), [tier, ...short])]
  })
}

const plain = (name: string): string =>
  name.replace(/(?:产业)?(?:产业|行业)?规模$/, '').replace(/(?:产业集群|集群|产业|行业)$/, '')

function outliers(source: Source, sizes: readonly Goal[]): readonly Finding[] {
  const found: Finding[] = []
  for (const [year, group] of groupsOf(sizes, ({ year: due }) => String(due))) {
    if (year === 'null' || group.length < fewestPeers) continue
    const sorted = [...group].sort((a, b) => a.low - b.low)
    const [least, next] = sorted
    const middle = sorted[sorted.length >> 1]
    if (least === undefined || next === undefined || middle === undefined) continue
    if (least.low * apart <= next.low && least.low * 2 * apart <= middle.low) {
      found.push(
        makeFinding('outlier', 'check', outlierWords(source, least, next, middle, group.length), [least, next]),
      )
    }
  }
  return found
}
