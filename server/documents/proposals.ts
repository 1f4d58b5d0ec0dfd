import type { Commitment } from '@linchpin/api'
import type { CompiledDocument } from '@linchpin/kernels/policy'

/** What the compiler found, as commitments that wait for a person; none of a document that binds nobody. */
export function proposals(compiled: CompiledDocument): Commitment[] {
  const binding = compiled.measures.filter((measure) => measure.modality !== 'none')
  return binding.map((measure) => {
    const { quote, action, leads, cooperating, deadline, responsibility, modality } = measure
    const fields = {
      quote,
      action,
      leads: [...leads],
      cooperating: [...cooperating],
      deadline,
      responsibility,
      modality,
    }
    return {
      id: measure.id,
      kind: 'measure',
      clause: measure.clause,
      start: measure.start,
      end: measure.end,
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
  })
}
