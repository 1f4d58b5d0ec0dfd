import type { CaseChange } from '@linchpin/api'
import type { CaseItem } from './cases.tables.ts'

/** What whoever sent a command is told of the case. */
export const changeOf = ({ id, number, state, due, closedAt, revision }: CaseItem): CaseChange => ({
  ...{ id, number, state, due, revision },
  closedAt: closedAt?.toISOString() ?? null,
})
