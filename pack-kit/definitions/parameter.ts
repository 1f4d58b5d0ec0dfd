import type { Literal } from '@linchpin/kernels/rules'
import { type About, type Dated, type Definition, frozen, head } from '../definition.ts'

type ParameterKind = 'number' | 'money' | 'date' | 'text' | 'flag'
export interface Parameter<Id extends string = string, K extends ParameterKind = ParameterKind>
  extends Definition<'parameter', Id> {
  readonly parameterKind: K
  readonly values: Dated<Literal>
}
export interface ParameterParts<K extends ParameterKind> extends About {
  readonly kind: K
  /** By the day from which each value holds: `{ '2022-03-21': { value: 3, unit: '天' } }`. */
  readonly values: Dated<Literal>
}

/** A figure in force from a day, shared by definitions: a bar, a weight, a number of days. */
export function defineParameter<const Id extends string, const K extends ParameterKind>(
  id: Id,
  parts: ParameterParts<K>,
): Parameter<Id, K> {
  return frozen({ ...head('parameter', id, parts), parameterKind: parts.kind, values: parts.values })
}
