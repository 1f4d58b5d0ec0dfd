import type { BenefitFields } from '@linchpin/api'
import type { Faults } from './kind-form.ts'
import { figureInput, orNull, parseFigure } from './number-text.ts'

/** What stands in the form of a benefit. `limit`: a plain amount, 最高, or a range with its upper end. */
export interface BenefitDraft {
  readonly kind: BenefitFields['kind']
  readonly who: string
  readonly condition: string
  readonly limit: 'plain' | 'ceiling' | 'range'
  readonly amount: string
  readonly amountMax: string
  readonly unit: string
}

export const newBenefit = (_document: unknown, quote: string): BenefitFields => ({
  quote,
  who: null,
  condition: null,
  amount: null,
  amountMax: null,
  unit: null,
  kind: 'subsidy',
})

/** How an amount is limited: its other end is itself where it is a ceiling. */
const limitOf = ({ amount, amountMax }: Pick<BenefitFields, 'amount' | 'amountMax'>): BenefitDraft['limit'] =>
  amountMax === null ? 'plain' : amountMax === amount ? 'ceiling' : 'range'

export function benefitDraft(fields: BenefitFields): BenefitDraft {
  const limit = limitOf(fields)
  return {
    kind: fields.kind,
    who: fields.who ?? '',
    condition: fields.condition ?? '',
    limit,
    amount: figureInput(fields.amount),
    amountMax: limit === 'range' ? figureInput(fields.amountMax) : '',
    unit: fields.unit ?? '',
  }
}

export function benefitFaults({ limit, amount, amountMax, unit }: BenefitDraft): Faults<BenefitDraft> {
  const from = parseFigure(amount)
  const to = parseFigure(amountMax)
  const isAmount = from !== undefined && from !== null
  return {
    ...(from === undefined || (isAmount && from < 0) ? { amount: 'numberWrong' } : {}),
    ...(limit !== 'plain' && from === null ? { amount: 'factValueMissing' } : {}),
    ...(limit !== 'range' || !isAmount
      ? {}
      : to === undefined || to === null
        ? { amountMax: 'numberWrong' }
        : to <= from
          ? { amountMax: 'rangeWrong' }
          : {}),
    ...(isAmount && unit.trim() === '' ? { unit: 'unitMissing' } : {}),
  }
}

export function benefitFields(draft: BenefitDraft, { quote }: BenefitFields): BenefitFields {
  const { kind, who, condition, limit, unit } = draft
  const amount = parseFigure(draft.amount) ?? null
  const upper = { plain: null, ceiling: amount, range: parseFigure(draft.amountMax) ?? null }
  return {
    quote,
    who: orNull(who),
    condition: orNull(condition),
    amount,
    amountMax: upper[limit],
    unit: orNull(unit),
    kind,
  }
}
