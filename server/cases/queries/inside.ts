import type { Who } from '../../people/index.ts'
import { type CaseItem, reachedBy } from '../case-row.ts'

/** Roles of the authorities: instructions of leaders and internal notes are theirs to read. */
const authorities = [
  'chain-chief',
  'headquarters-office',
  'office-director',
  'task-force',
  'department',
  'district',
] as const

export const isInside = (who: Who, item: Parameters<typeof reachedBy>[0] & Pick<CaseItem, 'id'>): boolean =>
  who.rolesOn(reachedBy(item)).some((role) => (authorities as readonly string[]).includes(role))
