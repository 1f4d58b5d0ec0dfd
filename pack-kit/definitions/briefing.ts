import { type About, type Definition, frozen, head, type Label, listOf, type OneOrMore } from '../definition.ts'
import type { Rhythm } from '../duration.ts'
import type { Role } from '../role.ts'
import type { CaseType } from './case.ts'
import type { Indicator } from './indicator-data.ts'
import { type Paper, paperOf } from './meeting.ts'
import type { Register } from './register.ts'

export interface Briefing<Id extends string = string> extends Definition<'briefing', Id> {
  readonly rhythm: Rhythm
  readonly author: readonly string[]
  readonly approvedBy: readonly string[]
  readonly readers: readonly string[]
  readonly sections: readonly Paper[]
}
export interface BriefingParts extends About {
  readonly rhythm: Rhythm
  readonly author: OneOrMore<Role>
  readonly approvedBy: OneOrMore<Role>
  readonly readers: OneOrMore<Role>
  readonly sections: readonly { readonly label: Label; readonly from: Register | CaseType | Indicator }[]
}

/** A document drafted from live figures (简报、专报、分析报告), approved before it goes out. */
export function defineBriefing<const Id extends string>(id: Id, parts: BriefingParts): Briefing<Id> {
  const idsOf = (roles: OneOrMore<Role>) => listOf(roles).map((role) => role.id)
  return frozen({
    ...head('briefing', id, parts),
    rhythm: parts.rhythm,
    author: idsOf(parts.author),
    approvedBy: idsOf(parts.approvedBy),
    readers: idsOf(parts.readers),
    sections: parts.sections.map(paperOf),
  })
}
