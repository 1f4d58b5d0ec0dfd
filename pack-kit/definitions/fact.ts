import { type About, type Definition, frozen, head, type Label } from '../definition.ts'
import type { Indicator } from './indicator-data.ts'

/** A figure that a document states: an observation with its clause. */
export interface Fact<Id extends string = string> extends Definition<'fact', Id> {
  readonly indicator: string | null
  readonly value: number
  readonly unit: string
  /** `2020`, `2021-03`, `2016/2020`, or a day: as of then. */
  readonly period: string
  readonly scope: Label | null
  /** As printed: 超过、约、以上. */
  readonly is: '=' | '>' | '>=' | '<' | '<=' | '≈'
}
export interface FactParts extends About {
  readonly indicator?: Indicator
  readonly value: number
  readonly unit: string
  readonly period: string
  readonly scope?: Label
  readonly is?: Fact['is']
}

export function defineFact<const Id extends string>(id: Id, parts: FactParts): Fact<Id> {
  const { indicator, value, unit, period, scope, is } = parts
  return frozen({
    ...head('fact', id, parts),
    indicator: indicator?.id ?? null,
    value,
    unit,
    period,
    scope: scope ?? null,
    is: is ?? '=',
  })
}
