import type { Fact } from '../definitions/fact.ts'
import { checkPeriod } from './check-days.ts'
import { checkUnit } from './check-fields.ts'
import { checkConverts } from './check-units.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import type { PackFinding } from './problems/index.ts'

export function checkFact({ id, indicator, unit, period }: Fact, view: PackView): readonly PackFinding[] {
  const place = `fact/${id}`
  const stated = indicator === null ? undefined : view.find('indicator', indicator)
  return [
    ...unknownReference(view, 'indicator', indicator, `${place}/indicator`),
    ...checkUnit(unit, `${place}/unit`),
    ...(stated === undefined ? [] : checkConverts(unit, stated.unit, `${place}/unit`)),
    ...checkPeriod(period, `${place}/period`),
  ]
}
