/** Meetings and briefings: who is there, and the lists that their papers are made of. */
import type { Briefing } from '../definitions/briefing.ts'
import type { Meeting, Paper } from '../definitions/meeting.ts'
import { checkRoles } from './check-roles.ts'
import { type PackView, unknownReference } from './pack-view.ts'
import type { PackFinding } from './problems/index.ts'

export function checkMeeting(meeting: Meeting, view: PackView): readonly PackFinding[] {
  const place = `meeting/${meeting.id}`
  const { heldBy, chair, attend, papers, decisions } = meeting
  return [
    ...unknownReference(view, 'body', heldBy, `${place}/heldBy`),
    ...checkRoles(view, chair, `${place}/chair`),
    ...checkRoles(view, attend, `${place}/attend`),
    ...checkPapers(view, papers, `${place}/papers`),
    ...unknownReference(view, 'case', decisions, `${place}/decisions`),
  ]
}

export function checkBriefing(briefing: Briefing, view: PackView): readonly PackFinding[] {
  const place = `briefing/${briefing.id}`
  const { author, approvedBy, readers, sections } = briefing
  return [
    ...checkRoles(view, author, `${place}/author`),
    ...checkRoles(view, approvedBy, `${place}/approvedBy`),
    ...checkRoles(view, readers, `${place}/readers`),
    ...checkPapers(view, sections, `${place}/sections`),
  ]
}

function checkPapers(view: PackView, papers: readonly Paper[], place: string): readonly PackFinding[] {
  return papers.flatMap(({ from }, index) => unknownReference(view, from.kind, from.id, `${place}/${index}/from`))
}
