/** Indicators that are computed from others: of the city, for the same period, in the unit that they have, in no circle. */
import type { Indicator, IndicatorInput, ValueFrom } from '../definitions/indicator-data.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

type OverIndicators = Extract<ValueFrom, { readonly from: 'indicators' }>

export function checkIndicatorInputs(
  indicator: Indicator,
  { inputs }: OverIndicators,
  view: PackView,
  place: string,
): readonly PackFinding[] {
  const { id, of } = indicator
  return [
    ...(of === null ? [] : [finding('subject-differs', `indicator/${id}/of`, `register/${of}`, 'of: null')]),
    ...Object.entries(inputs).flatMap(([name, input]) => checkInput(indicator, input, view, `${place}/inputs/${name}`)),
    ...checkCircle(id, view, `${place}/inputs`),
  ]
}

function checkInput({ period }: Indicator, input: IndicatorInput, view: PackView, place: string) {
  const found = view.find('indicator', input.indicator)
  if (found === undefined) return unknownReference(view, 'indicator', input.indicator, `${place}/indicator`)
  return [
    ...(found.of === null
      ? []
      : [finding('subject-differs', `${place}/indicator`, `indicator/${found.id} (of ${found.of})`, 'of: null')]),
    ...(found.unit === input.unit ? [] : [finding('field-differs', `${place}/unit`, input.unit, found.unit)]),
    ...(found.period === period ? [] : [finding('period-differs', `${place}/indicator`, found.period, period)]),
  ]
}

/** Told at each member of the circle; what only leads into one is told nothing. */
function checkCircle(start: string, view: PackView, place: string): readonly PackFinding[] {
  const seen = new Set<string>()
  const waiting: (readonly string[])[] = [[start]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const next of inputsOf(view, path.at(-1) ?? start)) {
      if (next === start) return [finding('cycle-found', place, [...path, start].join(' → '), '')]
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push([...path, next])
    }
  }
  return []
}

function inputsOf(view: PackView, id: string): readonly string[] {
  const values = view.find('indicator', id)?.values
  return values?.from === 'indicators' ? Object.values(values.inputs).map(({ indicator }) => indicator) : []
}
