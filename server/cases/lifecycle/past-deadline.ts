import type { CaseType } from '@linchpin/pack-kit'
import { deadlineOf } from '../deadlines/next-due.ts'
import type { Values } from './case-state.ts'
import type { CaseContext } from './context.ts'
import { type CaseRefusal, refuse } from './refusal.ts'

/** A deadline that is set on a day before this one. What an authority brings in may have been due long ago. */
export function pastDeadline(
  caseType: CaseType,
  values: Values,
  { day, by }: Pick<CaseContext, 'day' | 'by'>,
): CaseRefusal | null {
  const { deadline, fields } = caseType
  const due = deadlineOf(caseType, values)
  if (by.isAuthority || deadline === null || due === null || due >= day) return null
  return refuse('case-deadline-past', { field: fields[deadline]?.label ?? deadline, given: due, today: day })
}
