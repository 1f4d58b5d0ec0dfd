import { evaluate } from '@linchpin/kernels/indicators'
import { valueOn } from '@linchpin/kernels/rules'
import type { Indicator, Target } from '../definitions/indicator-data.ts'
import { readPeriod } from '../period.ts'
import { emptyList } from './check-chain.ts'
import { checkDay, checkPeriod } from './check-days.ts'
import { untested } from './check-examples.ts'
import { checkUnit } from './check-fields.ts'
import { checkText } from './check-head.ts'
import { checkValues } from './check-values.ts'
import { checkWarning } from './check-warning.ts'
import { figureExampleTold, figureTold } from './example-told.ts'
import { type PackView, unknownReference, unknownReferences } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkIndicator(indicator: Indicator, view: PackView): readonly PackFinding[] {
  const place = `indicator/${indicator.id}`
  const { unit, of, owner, baseline, targets } = indicator
  return [
    ...checkUnit(unit, `${place}/unit`),
    ...unknownReference(view, 'register', of, `${place}/of`),
    ...emptyList(owner, `${place}/owner`, 'body'),
    ...unknownReferences(view, 'body', owner, `${place}/owner`),
    ...checkValues(indicator, view),
    ...(baseline === null ? [] : checkPeriod(baseline.period, `${place}/baseline/period`)),
    ...targets.flatMap((target, index) => checkTarget(indicator, target, `${place}/targets/${index}`)),
    ...checkWarning(indicator, view),
    ...checkGiven(indicator, `${place}/examples`),
  ]
}

function checkTarget({ direction, baseline }: Indicator, target: Target, place: string): readonly PackFinding[] {
  const { kind, due, is, value } = target
  const [start, end] = [readPeriod(baseline?.period ?? ''), readPeriod(due)]
  // What is summed up over a period is a change, and a fall is written as a positive figure too.
  const contradicts =
    kind !== 'cumulative' &&
    ((direction === 'lower' && is.startsWith('>')) || (direction === 'higher' && is.startsWith('<')))
  return [
    ...checkPeriod(due, `${place}/due`),
    ...(value === null && kind !== 'assigned'
      ? [finding('target-value-missing', `${place}/value`, kind, 'assigned')]
      : []),
    ...(contradicts ? [finding('direction-contradicted', `${place}/is`, direction, is)] : []),
    ...(start !== null && end !== null && start.until > end.until
      ? [finding('days-out-of-order', `${place}/due`, `${baseline?.period} – ${due}`, 'baseline ≤ due')]
      : []),
  ]
}

function checkGiven({ values, examples }: Indicator, place: string): readonly PackFinding[] {
  const known = 'inputs' in values ? Object.keys(values.inputs) : []
  return examples.flatMap(({ name, day, given }, index) => [
    ...checkText(name, `${place}/${index}/name`, '企业满意后销号'),
    ...checkDay(day, `${place}/${index}/day`),
    ...Object.keys(given)
      .filter((input) => !known.includes(input))
      .map((input) => finding('input-unknown', `${place}/${index}/given/${input}`, input, listing(known))),
  ])
}

/** Run when nothing is wrong with the indicator itself. */
export function indicatorExamples({ id, values, unit, examples }: Indicator): readonly PackFinding[] {
  if (!('inputs' in values)) return []
  const { inputs, wordings } = values
  const place = `indicator/${id}`
  return [
    ...examples.flatMap(({ name, day, given, value }, index) => {
      const current = valueOn(wordings, day)
      const result = current && evaluate(current.value, inputs, given, unit).value
      if (isSame(result, value)) return []
      return [
        finding('example-fails', `${place}/examples/${index}`, figureExampleTold(name, result), figureTold(value)),
      ]
    }),
    ...untested(
      wordings,
      examples.map(({ day }) => day),
      `${place}/values/wordings`,
    ),
  ]
}

/** Written by hand with fewer digits than a computer has. */
function isSame(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left))
}
