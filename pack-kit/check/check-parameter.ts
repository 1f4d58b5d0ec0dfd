import { checkRule } from '@linchpin/kernels/rules'
import type { Parameter } from '../definitions/parameter.ts'
import type { PackFinding } from './problems/index.ts'

/** Checked as a rule would carry it: days, units, whole fen. */
export function checkParameter({ id, label, parameterKind, values }: Parameter): readonly PackFinding[] {
  const carrier = {
    format: 'linchpin.rule/1',
    id,
    label,
    fields: {},
    parameters: { it: { kind: parameterKind, label, values } },
    versions: { '2000-01-01': null },
  }
  const here = (place: string) => `parameter/${id}${place.slice('parameters/it'.length)}`
  return checkRule(carrier).map((each) => ({ ...each, place: here(each.place) }))
}
