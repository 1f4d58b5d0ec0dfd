import { frozen, head, listOf } from '../definition.ts'
import type { Fields } from '../field.ts'
import type { Countable } from '../formula.ts'
import type { Indicator, Warning } from './indicator-data.ts'
import type {
  ByFormula,
  FromCases,
  FromRegister,
  IndicatorParts,
  Observed,
  OverIndicators,
  WarningParts,
} from './indicator-parts.ts'
import { valuesOf } from './values-of.ts'

export function defineIndicator<
  const Id extends string,
  const U extends string,
  const F extends Fields,
  const N extends Countable<F>,
>(id: Id, parts: ByFormula<U, F, N>): Indicator<Id, U>
export function defineIndicator<
  const Id extends string,
  const U extends string,
  const I extends Readonly<Record<string, Indicator>>,
>(id: Id, parts: OverIndicators<U, I>): Indicator<Id, U>
export function defineIndicator<
  const Id extends string,
  const U extends string,
  const S extends string,
  const F extends Fields,
  const SF extends Fields,
>(id: Id, parts: FromCases<U, S, F, SF>): Indicator<Id, U>
export function defineIndicator<const Id extends string, const U extends string, const F extends Fields>(
  id: Id,
  parts: FromRegister<U, F>,
): Indicator<Id, U>
export function defineIndicator<const Id extends string, const U extends string>(
  id: Id,
  parts: Observed<U>,
): Indicator<Id, U>
/** A measured quantity (指标), with the values it started from and has to reach. */
export function defineIndicator(id: string, parts: IndicatorParts): Indicator {
  const { definition, unit, direction, period, owner, baseline, targets, warning } = parts
  return frozen({
    ...head('indicator', id, parts),
    definition,
    unit,
    direction,
    period,
    of: 'of' in parts && parts.of ? parts.of.id : null,
    owner: listOf(owner).map((each) => each.id),
    values: valuesOf(id, parts),
    baseline: baseline ?? null,
    targets: (targets ?? []).map((target) => ({ ...target, binding: target.binding ?? 'unstated' })),
    warning: warning ? warningOf(warning) : null,
    examples: 'formula' in parts ? parts.examples : [],
  })
}

const warningOf = ({ measure, when, blue, yellow, red }: WarningParts): Warning => ({
  measure,
  when,
  blue: blue.id,
  yellow: yellow.id,
  red: red.id,
})
