import type { Body } from '../definitions/body.ts'
import { checkDay } from './check-days.ts'
import { checkText } from './check-head.ts'
import { cycleFindings } from './cycle.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

export function checkBody(body: Body, view: PackView): readonly PackFinding[] {
  const place = `body/${body.id}`
  const { names, parent, divisionCode, from, until, successor } = body
  return [
    ...names.flatMap((name, index) => checkText(name, `${place}/names/${index}`, '市发展改革委')),
    ...unknownReference(view, 'body', parent, `${place}/parent`),
    ...unknownReference(view, 'body', successor, `${place}/successor`),
    ...cycleFindings(body.id, (id) => view.find('body', id)?.parent ?? null, `${place}/parent`),
    ...cycleFindings(body.id, (id) => view.find('body', id)?.successor ?? null, `${place}/successor`),
    ...(divisionCode === null ? [] : checkDivisionCode(divisionCode, `${place}/divisionCode`)),
    ...checkDay(from, `${place}/from`),
    ...checkDay(until, `${place}/until`),
    ...(from !== null && until !== null && from > until
      ? [finding('days-out-of-order', `${place}/until`, `${from} – ${until}`, 'from ≤ until')]
      : []),
    ...(successor !== null && until === null
      ? [finding('successor-without-end', `${place}/until`, successor, 'until')]
      : []),
  ]
}

export function checkDivisionCode(code: string, place: string): readonly PackFinding[] {
  return /^[1-9]\d{5}$/.test(code) ? [] : [finding('division-code-invalid', place, code, '120000')]
}
