/** Two analyses of one kind side by side: who rose and who fell, who is new and who is gone. */
import type { AnalysisComparison, AnalysisParameters, ComparedFirm, HitFirm, RankedFirm } from '@linchpin/api'
import type { RestOfFirms } from './analyses.tables.ts'

interface Place {
  readonly id: number
  readonly key: string | null
  readonly name: string
  readonly district: string | null
  readonly rank: number | null
  readonly value: number
}

interface Rows {
  readonly ranked?: readonly RankedFirm[]
  readonly hit?: readonly HitFirm[]
  readonly rest?: RestOfFirms
}
/** Of all firms; those that are not kept row by row have no name yet. `foundToBe`: which firm a firm has since been found to be. */
export function placesOf({ ranked, hit = [], rest = [] }: Rows, foundToBe: ReadonlyMap<number, number>): Place[] {
  const kept = ranked === undefined ? placesOfHit(hit) : placesOfRanked(ranked)
  const more = rest.map(([id, value], at): Place => {
    const rank = ranked === undefined ? null : ranked.length + at + 1
    return { id, key: null, name: '', district: null, rank, value }
  })
  const all = [...kept, ...more]
  const own = new Set(all.map(({ id }) => id))
  return all.map((place) => {
    const id = foundToBe.get(place.id)
    if (id === undefined || own.has(id)) return place
    own.add(id)
    return { ...place, id }
  })
}

const placesOfRanked = (rows: readonly RankedFirm[]): readonly Place[] =>
  rows
    .filter(({ risk }) => risk.medium > 0)
    .map(({ id, key, name, district, rank, risk }) => ({ id, key, name, district, rank, value: risk.medium }))

const placesOfHit = (rows: readonly HitFirm[]): readonly Place[] =>
  rows.map(({ id, key, name, district, loss }) => ({ id, key, name, district, rank: null, value: loss.medium }))

/** A tenth of a thousandth of the whole: less is no change. */
const least = 0.0001

export function comparePlaces(before: readonly Place[], after: readonly Place[]): readonly ComparedFirm[] {
  const [earlier, later] = [byId(before), byId(after)]
  const all = [...later.values(), ...before.filter(({ id }) => !later.has(id))]
  return all
    .map(({ id, ...own }): ComparedFirm => {
      const [was, is] = [earlier.get(id), later.get(id)]
      const { key, name, district } = own.name === '' && was ? was : own
      return { ...{ id, key, name, district }, change: changeOf(was, is), before: figures(was), after: figures(is) }
    })
    .sort((a, b) => moved(b) - moved(a) || a.id - b.id)
}

const byId = (places: readonly Place[]) => new Map(places.map((each) => [each.id, each]))
const figures = (place: Place | undefined) => (place ? { rank: place.rank, value: place.value } : null)
const moved = ({ before, after }: ComparedFirm): number => Math.abs((after?.value ?? 0) - (before?.value ?? 0))

function changeOf(was: Place | undefined, is: Place | undefined): ComparedFirm['change'] {
  if (was === undefined) return 'new'
  if (is === undefined) return 'gone'
  if (Math.abs(is.value - was.value) < least) return 'same'
  return is.value > was.value ? 'rose' : 'fell'
}

export function countChanges(firms: readonly ComparedFirm[]): AnalysisComparison['counts'] {
  const counts = { new: 0, gone: 0, rose: 0, fell: 0, same: 0 }
  for (const { change } of firms) counts[change]++
  return counts
}

/** Names of parameters that are not the same. */
export const differing = (one: AnalysisParameters, other: AnalysisParameters): string[] =>
  (Object.keys(one) as (keyof AnalysisParameters)[]).filter((name) => one[name] !== other[name])
