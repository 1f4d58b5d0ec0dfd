import type { Label } from '@linchpin/pack-kit'

/** Why a command is refused: rows of `cases-problems.ts`. */
export type RefusalCode =
  | 'case-opening-not-yours'
  | 'case-subject-missing'
  | 'case-subject-there'
  | 'case-state-unknown'
  | 'case-values-invalid'
  | 'case-fields-missing'
  | 'case-deadline-past'
  | 'case-closed'
  | 'case-move-unknown'
  | 'case-move-not-yours'
  | 'case-move-not-now'
  | 'case-move-same-person'
  | 'case-move-incomplete'
  | 'case-move-needs'
  | 'case-fields-not-yours'
  | 'case-not-yours'
  | 'case-leader-missing'
  | 'case-upload-unknown'
  | 'case-nothing-given'

export interface CaseRefusal {
  readonly refused: RefusalCode
  readonly params: Readonly<Record<string, string | Label | readonly Label[]>>
}
export const refuse = (refused: RefusalCode, params: CaseRefusal['params'] = {}): CaseRefusal => ({ refused, params })

export const isRefusal = (given: unknown): given is CaseRefusal =>
  typeof given === 'object' && given !== null && 'refused' in given
