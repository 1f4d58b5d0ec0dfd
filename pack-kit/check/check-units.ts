import { measureOf, sameDimension } from '@linchpin/kernels/indicators'
import type { Parameter } from '../definitions/parameter.ts'
import { finding, type PackFinding } from './problems/index.ts'

/** `of`: the parameter that has the unit, where it is written elsewhere. A finding where two known units do not convert; what is not known is told where it is written. */
export function checkConverts(unit: string, into: string, place: string, of?: Parameter): readonly PackFinding[] {
  const [from, to] = [measureOf(unit), measureOf(into)]
  if (from === null || to === null || sameDimension(from, to)) return []
  const given =
    of === undefined ? `“${unit}”` : { zh: `“${unit}”（参数 ${of.id}）`, en: `“${unit}” (parameter ${of.id})` }
  return [finding('unit-differs', place, given, into)]
}
