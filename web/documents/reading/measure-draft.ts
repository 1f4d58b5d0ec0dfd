import type { DocumentDetail, MeasureFields } from '@linchpin/api'
import { parseDeadline } from '../deadline.ts'
import { changedFields } from './review-outcome.ts'

/** What stands in the form: the fields of a measure, its deadline as typed. */
export interface MeasureDraft {
  readonly quote: string
  readonly action: string
  readonly responsibility: 'lead' | 'byDuty' | 'none'
  readonly leads: readonly string[]
  readonly cooperating: readonly string[]
  readonly deadline: string
}

export type DraftFault = 'quoteMissing' | 'quoteNotFound' | 'actionMissing' | 'leadMissing' | 'deadlineWrong'
export type DraftFaults = Partial<Record<'quote' | 'action' | 'leads' | 'deadline', DraftFault>>

export function draftOf(fields: MeasureFields): MeasureDraft {
  return {
    quote: fields.quote,
    action: fields.action,
    responsibility: fields.responsibility ?? 'none',
    leads: fields.leads,
    cooperating: fields.cooperating,
    deadline: fields.deadline ?? '',
  }
}

/** What is wrong with a draft; `clauseText` is where its quote has to stand. */
export function faultsOf(draft: MeasureDraft, clauseText: string): DraftFaults {
  return {
    ...(bare(draft.quote) === ''
      ? { quote: 'quoteMissing' as const }
      : bare(clauseText).includes(bare(draft.quote))
        ? {}
        : { quote: 'quoteNotFound' as const }),
    ...(draft.action.trim() === '' ? { action: 'actionMissing' as const } : {}),
    ...(draft.responsibility !== 'none' && draft.leads.length === 0 ? { leads: 'leadMissing' as const } : {}),
    ...(parseDeadline(draft.deadline) === undefined ? { deadline: 'deadlineWrong' as const } : {}),
  }
}

/** White space and the asterisks of Markdown are no part of what a quote says. */
function bare(text: string): string {
  return text.replace(/[\s*]/g, '')
}

export function fieldsOf(draft: MeasureDraft, modality: MeasureFields['modality']): MeasureFields {
  return {
    quote: draft.quote.trim(),
    action: draft.action.trim(),
    leads: [...draft.leads],
    cooperating: [...draft.cooperating],
    responsibility: draft.responsibility === 'none' ? null : draft.responsibility,
    deadline: parseDeadline(draft.deadline) ?? null,
    modality,
  }
}

/** Only what the person changed: what somebody else corrects meanwhile in other fields stays. */
export function correction(before: MeasureFields, after: MeasureFields): Partial<MeasureFields> {
  return Object.fromEntries(changedFields(before, after).map((name) => [name, after[name]]))
}

/** The bodies that the document names, in the order of first mention. */
export function bodiesOf(document: DocumentDetail): string[] {
  return [...new Set(document.commitments.flatMap(({ current }) => [...current.leads, ...current.cooperating]))]
}
