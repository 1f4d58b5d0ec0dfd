import type { BodyTree } from '../../people/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { Decided } from './decision-fields.ts'

export interface GivenDecision {
  readonly content: string
  readonly lead: string | null
  readonly cooperating?: readonly string[] | undefined
  readonly due: string | null
}

/** A decision that can be handed out: what, by whom, until when, and not before the meeting. Throws what is missing. */
export function checkDecision(
  { content, lead, cooperating = [], due }: GivenDecision,
  heldOn: string,
  bodies: Pick<BodyTree, 'get'>,
): Decided {
  if (content.trim() === '') throw new ProblemError('decision-content-missing')
  if (lead === null || lead === '') throw new ProblemError('decision-lead-missing')
  if (due === null) throw new ProblemError('decision-due-missing')
  if (due < heldOn) throw new ProblemError('decision-due-early', { given: due, day: heldOn })
  const named = [lead, ...cooperating]
  const unknown = named.find((id) => bodies.get(id) === undefined)
  if (unknown !== undefined) throw new ProblemError('decision-body-unknown', { body: unknown })
  const twice = named.find((id, index) => named.indexOf(id) !== index)
  if (twice !== undefined) throw new ProblemError('decision-body-twice', { body: bodies.get(twice)?.label ?? twice })
  return { content: content.trim(), lead, cooperating, due }
}
