import type { BenefitFields, Commitment, CommitmentKind, FieldsByKind, TargetFields } from '@linchpin/api'
import { benefitKinds } from '@linchpin/api/commitment-kinds'
import type { Benefit, CompiledDocument, Duty, Fact, Measure, Quoted, Target } from '@linchpin/kernels/policy'
import { byText } from './text-order.ts'

/**
 * What the compiler found, as commitments that wait for a person, in the order of the text. A document that binds nobody
 * proposes no measures and duties; what it states in figures stays.
 */
export function proposals(compiled: CompiledDocument): Commitment[] {
  const measures = compiled.measures.filter(({ modality }) => modality !== 'none')
  const byClause = new Map<string, Measure[]>()
  for (const measure of measures) byClause.set(measure.clause, [...(byClause.get(measure.clause) ?? []), measure])
  const duties = compiled.duties.filter(
    (duty) => duty.modality !== 'none' && !isReviewedWith(duty, byClause.get(duty.clause) ?? []),
  )
  return [
    ...measures.map((item) => proposed('measure', item, measureFields(item))),
    ...compiled.targets.map((item) => proposed('target', item, targetFields(item))),
    ...duties.map((item) => proposed('duty', item, dutyFields(item))),
    ...compiled.facts.map((item) => proposed('fact', item, factFields(item))),
    ...compiled.benefits.map((item) => proposed('benefit', item, benefitFields(item))),
  ].sort(byText)
}

/** Whether the sentence of a duty is a measure already, which carries modality and bodies: it is reviewed once. */
function isReviewedWith(duty: Duty, measures: readonly Measure[]): boolean {
  return measures.some(({ start, end }) => start < duty.end && end > duty.start)
}

function proposed<K extends CommitmentKind>(kind: K, item: Quoted, fields: FieldsByKind[K]): Commitment {
  const commitment = {
    id: item.id,
    kind,
    clause: item.clause,
    start: item.start,
    end: item.end,
    state: 'proposed',
    origin: 'compiled',
    proposed: fields,
    current: fields,
    corrected: false,
    revision: 1,
    reviewedBy: null,
    reviewedAt: null,
    carriedFrom: null,
  }
  // The signature ties the fields to the kind; a union of kinds cannot say so.
  return commitment as unknown as Commitment
}

function measureFields({ quote, action, leads, cooperating, deadline, responsibility, modality }: Measure) {
  return { quote, action, leads: [...leads], cooperating: [...cooperating], deadline, responsibility, modality }
}

function targetFields({ id: _id, clause: _clause, start: _start, end: _end, ...fields }: Target): TargetFields {
  return fields
}

const dutyFields = ({ quote, bearer, modality }: Duty) => ({ quote, bearer: [...bearer], modality })

function factFields({ quote, subject, metric, value, unit, period, change }: Fact) {
  const changed = change && { value: change.value, unit: change.unit, versus: change.versus }
  return { quote, subject, metric, value, unit, period, change: changed }
}

function benefitFields({ quote, who, condition, amount, amountMax, unit, kind }: Benefit): BenefitFields {
  return {
    quote,
    who,
    condition,
    amount,
    amountMax,
    unit,
    kind: benefitKinds.find((known) => known === kind) ?? 'other',
  }
}
