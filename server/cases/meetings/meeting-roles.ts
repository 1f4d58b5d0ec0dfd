/** Who reads a meeting and who runs it. */
import { type Meeting, taskForce } from '@linchpin/pack-kit'
import type { Assignment } from '../../people/index.ts'

/** Kinds that a task force chairs are held by each task force for its own chain. */
export const isOfChain = ({ chair }: Pick<Meeting, 'chair'>): boolean => chair.every((role) => role === taskForce.id)

export interface Attended {
  readonly kind: Pick<Meeting, 'heldBy' | 'chair' | 'attend'>
  /** `null`: of the whole city. */
  readonly chain: string | null
  /** The body that answers for the chain. */
  readonly taskForce: string | null
}

/** Somebody with one of its roles; of a chain's meeting, those who answer for another chain excepted. */
export function attends(assignments: readonly Assignment[], meeting: Attended): boolean {
  const { chair, attend } = meeting.kind
  return assignments.some(({ role, scope }) => {
    if (meeting.chain !== null && scope.kind === 'chain') return scope.id === meeting.chain
    return [...chair, ...attend].includes(role)
  })
}

/** Those who may run meetings, for the city or for the body that holds this one; a task force its own. */
export function runs(
  assignments: readonly Assignment[],
  meeting: Attended,
  mayRun: (role: string) => boolean,
): boolean {
  const holders = [meeting.kind.heldBy, ...(meeting.taskForce === null ? [] : [meeting.taskForce])]
  return assignments.some(({ role, scope }) => {
    if (!mayRun(role)) return false
    if (scope.kind === 'city') return true
    return scope.kind === 'chain' ? scope.id === meeting.chain : scope.kind === 'body' && holders.includes(scope.id)
  })
}
