/** What is wrong with the items of a score: points, and the order of bands. */

import { accepted } from '../accepted.ts'
import { finding, type RuleFinding, shown } from '../problems.ts'
import { readLiteral } from '../read-literal.ts'
import type { BandData, Condition, Field, ScoreItemData } from '../types.ts'
import { checkLiteral, fieldNamed, type Names } from './check-compare.ts'

/** Sums of points stay within 32 bits. */
const mostPoints = 1_000_000
const mostTogether = 1_000_000_000

/** @param checkWhen says what is wrong with the condition of an item */
export function checkItems(
  names: Names,
  items: readonly ScoreItemData[],
  place: string,
  checkWhen: (condition: Condition, place: string) => RuleFinding[],
): RuleFinding[] {
  if (items.length === 0) return [finding('condition-empty', place, 'items', accepted.oneItem)]
  const together = items.reduce((sum, item) => sum + mostOf(item), 0)
  if (together > mostTogether)
    return [finding('points-out-of-range', place, String(together), accepted.together(mostTogether))]
  return items.flatMap((item, index) => {
    const here = `${place}/${index}`
    if ('when' in item) return [...checkWhen(item.when, `${here}/when`), ...checkPoints(item.points, `${here}/points`)]
    const field = fieldNamed(names, item.field, `${here}/field`)
    return 'code' in field ? [field] : checkBands(field, item.bands, here)
  })
}

export function checkPoints(points: number, place: string): RuleFinding[] {
  if (Math.abs(points) <= mostPoints) return []
  return [finding('points-out-of-range', place, String(points), accepted.range(-mostPoints, mostPoints))]
}

/** The most points that an item gives or takes. */
function mostOf(item: ScoreItemData): number {
  const given = 'when' in item ? [item.points] : item.bands.map(({ points }) => points)
  return given.reduce((most, points) => Math.max(most, Math.abs(points)), 0)
}

function checkBands(field: Field, bands: readonly BandData[], place: string): RuleFinding[] {
  if (field.kind === 'text' || field.kind === 'flag')
    return [finding('comparator-does-not-fit', `${place}/field`, 'bands', `when (${field.kind})`)]
  if (bands.length === 0) return [finding('condition-empty', `${place}/bands`, 'bands', accepted.oneBand)]
  const wrong = bands.flatMap(({ from, points }, index) => [
    ...checkLiteral(from, field, `${place}/bands/${index}/from`),
    ...checkPoints(points, `${place}/bands/${index}/points`),
  ])
  if (wrong.length > 0) return wrong
  const bounds = bands.map(({ from }) => readLiteral(from, field, '')).map((read) => ('bound' in read ? read.bound : 0))
  return bands.flatMap(({ from }, index) => {
    if (index === 0 || (bounds[index] as number) > (bounds[index - 1] as number)) return []
    return [finding('bands-unordered', `${place}/bands/${index}/from`, shown(from.value), '10, 20, 30')]
  })
}
