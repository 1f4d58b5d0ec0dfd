import { measureOf, sameDimension } from '@linchpin/kernels/indicators'
import { finding, type PackFinding } from './problems/index.ts'

/** A finding where two known units do not convert; what is not known is told where it is written. */
export function checkConverts(unit: string, into: string, place: string): readonly PackFinding[] {
  const [from, to] = [measureOf(unit), measureOf(into)]
  if (from === null || to === null || sameDimension(from, to)) return []
  return [finding('unit-differs', place, unit, into)]
}
