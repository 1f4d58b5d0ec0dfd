/** Bars of red, yellow and blue: parameters with units that fit, ordered by gravity on every day. */
import { measureOf } from '@linchpin/kernels/indicators'
import { dayNumber, valueOn } from '@linchpin/kernels/rules'
import type { Indicator, Warning } from '../definitions/indicator-data.ts'
import type { Parameter } from '../definitions/parameter.ts'
import { checkConverts } from './check-units.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

const lights = ['blue', 'yellow', 'red'] as const

export function checkWarning({ id, unit, warning }: Indicator, view: PackView): readonly PackFinding[] {
  if (warning === null) return []
  const place = `indicator/${id}/warning`
  const bars = lights.map((light) => view.find('parameter', warning[light]))
  const found = bars.filter((bar) => bar !== undefined)
  if (found.length < bars.length)
    return lights.flatMap((light) => unknownReference(view, 'parameter', warning[light], `${place}/${light}`))
  const units = lights.flatMap((light, index) => checkBarUnits(found[index], warning, unit, `${place}/${light}`))
  const areKnown = found.flatMap(unitsOf).every((each) => measureOf(each) !== null)
  return units.length > 0 || !areKnown ? units : checkOrder(found, warning, place)
}

/** A change is a share; a value is in the unit of the indicator. */
function checkBarUnits(bar: Parameter | undefined, { measure }: Warning, unit: string, place: string) {
  const wanted = measure === 'value' ? unit : '%'
  return [...new Set(bar === undefined ? [] : unitsOf(bar))].flatMap((each) => checkConverts(each, wanted, place, bar))
}

const unitsOf = ({ values }: Parameter): readonly string[] =>
  Object.values(values).flatMap((value) => (value === null ? [] : [value.unit ?? '1']))

function checkOrder(bars: readonly Parameter[], { when }: Warning, place: string): readonly PackFinding[] {
  const days = [...new Set(bars.flatMap(({ values }) => Object.keys(values)))].filter((day) => dayNumber(day) !== null)
  return days.sort().flatMap((day) => {
    const held = bars.map((bar) => heightOn(bar, day))
    const missing = lights.filter((_, index) => held[index] === null)
    if (missing.length === lights.length) return []
    if (missing.length > 0) return [finding('bar-missing', `${place}/${missing[0]}`, day, missing.join(', '))]
    const [blue = 0, yellow = 0, red = 0] = held.map((height) => height ?? 0)
    const sorted = when === 'above' ? blue < yellow && yellow < red : blue > yellow && yellow > red
    if (sorted) return []
    const accepted = when === 'above' ? 'blue < yellow < red' : 'blue > yellow > red'
    return [finding('bars-out-of-order', place, `${day}: ${[blue, yellow, red].join(', ')}`, accepted)]
  })
}

/** In base units, so that 万元 and 亿元 compare; `null` where the bar has no value that day. */
function heightOn({ values }: Parameter, day: string): number | null {
  const value = valueOn(values, day)?.value
  return typeof value?.value === 'number' ? value.value * (measureOf(value.unit ?? '1')?.factor ?? 1) : null
}
