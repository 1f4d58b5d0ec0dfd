import type { DocumentDetail, MeasureFields } from '@linchpin/api'
import { parseDeadline } from '../../deadline.ts'
import type { Faults } from './kind-form.ts'

/** What stands in the form of a measure, its deadline as typed. */
export interface MeasureDraft {
  readonly action: string
  readonly responsibility: 'lead' | 'byDuty' | 'none'
  readonly leads: readonly string[]
  readonly cooperating: readonly string[]
  readonly deadline: string
}

export function newMeasure(document: Pick<DocumentDetail, 'genre'>, quote: string): MeasureFields {
  return {
    quote,
    action: quote.replace(/[\s*]+/g, '').replace(/[。；]$/, ''),
    leads: [],
    cooperating: [],
    responsibility: null,
    deadline: null,
    modality: document.genre === 'plan' ? 'plan' : 'obligation',
  }
}

export function measureDraft(fields: MeasureFields): MeasureDraft {
  return {
    action: fields.action,
    responsibility: fields.responsibility ?? 'none',
    leads: fields.leads,
    cooperating: fields.cooperating,
    deadline: fields.deadline ?? '',
  }
}

export function measureFaults(draft: MeasureDraft): Faults<MeasureDraft> {
  return {
    ...(draft.action.trim() === '' ? { action: 'actionMissing' } : {}),
    ...(draft.responsibility !== 'none' && draft.leads.length === 0 ? { leads: 'leadMissing' } : {}),
    ...(parseDeadline(draft.deadline) === undefined ? { deadline: 'deadlineWrong' } : {}),
  }
}

export function measureFields(draft: MeasureDraft, before: MeasureFields): MeasureFields {
  return {
    quote: before.quote,
    action: draft.action.trim(),
    leads: [...draft.leads],
    cooperating: [...draft.cooperating],
    responsibility: draft.responsibility === 'none' ? null : draft.responsibility,
    deadline: parseDeadline(draft.deadline) ?? null,
    modality: before.modality,
  }
}
