import type { DutyFields } from '@linchpin/api'
import type { Faults } from './kind-form.ts'

export interface DutyDraft {
  readonly bearer: readonly string[]
  readonly modality: DutyFields['modality']
}

export const newDuty = (_document: unknown, quote: string): DutyFields => ({
  quote,
  bearer: [],
  modality: /不得|禁止|严禁/.test(quote) ? 'prohibition' : /鼓励/.test(quote) ? 'encouragement' : 'obligation',
})

export const dutyDraft = ({ bearer, modality }: DutyFields): DutyDraft => ({ bearer, modality })

export const dutyFaults = ({ bearer }: DutyDraft): Faults<DutyDraft> =>
  bearer.length === 0 ? { bearer: 'bearerMissing' } : {}

export const dutyFields = ({ bearer, modality }: DutyDraft, { quote }: DutyFields): DutyFields => ({
  quote,
  bearer: [...bearer],
  modality,
})
