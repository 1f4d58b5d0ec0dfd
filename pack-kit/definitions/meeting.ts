import { type About, type Definition, frozen, head, type Label, listOf, type OneOrMore } from '../definition.ts'
import type { Rhythm } from '../duration.ts'
import type { Role } from '../role.ts'
import type { Body } from './body.ts'
import type { CaseType } from './case.ts'
import type { Indicator } from './indicator-data.ts'
import type { Register } from './register.ts'

/** A live list that becomes a paper: entries or cases of one definition, or the values of an indicator. */
export interface Paper {
  readonly label: Label
  readonly from: { readonly kind: 'register' | 'case' | 'indicator'; readonly id: string }
}
export interface Meeting<Id extends string = string> extends Definition<'meeting', Id> {
  readonly heldBy: string
  readonly chair: readonly string[]
  readonly attend: readonly string[]
  readonly rhythm: Rhythm
  readonly papers: readonly Paper[]
  /** The case type that a decision becomes. */
  readonly decisions: string
}
export interface MeetingParts extends About {
  readonly heldBy: Body
  readonly chair: OneOrMore<Role>
  readonly attend: OneOrMore<Role>
  readonly rhythm: Rhythm
  readonly papers: readonly { readonly label: Label; readonly from: Register | CaseType | Indicator }[]
  readonly decisions: CaseType
}

/** A kind of meeting with its rhythm, papers that assemble themselves, and decisions that become cases. */
export function defineMeeting<const Id extends string>(id: Id, parts: MeetingParts): Meeting<Id> {
  return frozen({
    ...head('meeting', id, parts),
    heldBy: parts.heldBy.id,
    chair: listOf(parts.chair).map((role) => role.id),
    attend: listOf(parts.attend).map((role) => role.id),
    rhythm: parts.rhythm,
    papers: parts.papers.map(paperOf),
    decisions: parts.decisions.id,
  })
}

export const paperOf = ({
  label,
  from,
}: {
  readonly label: Label
  readonly from: Register | CaseType | Indicator
}) => ({
  label,
  from: { kind: from.kind, id: from.id },
})
