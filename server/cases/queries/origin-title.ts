import { documentSummary } from '../../documents/index.ts'
import type { Reach } from '../../people/index.ts'
import { caseWithin } from '../case-items.store.ts'
import type { CaseItem } from '../cases.tables.ts'
import { type MeetingRow, meetingOf } from '../meetings/meetings.store.ts'
import type { CasesServices } from '../services.ts'

/** What the case came out of, by its name, where that is a document, a meeting or a case within reach. */
export async function originTitle(
  { db }: CasesServices,
  { originKind, originId }: Pick<CaseItem, 'originKind' | 'originId'>,
  reach: Reach,
): Promise<string | null> {
  if (originId === null) return null
  if (originKind === 'document') return (await documentSummary(db, originId))?.title ?? null
  if (originKind === 'meeting') return meetingName(await meetingOf(db, originId))
  if (originKind !== 'case' && originKind !== 'rule') return null
  const item = await caseWithin(db, originId, reach)
  return item === undefined ? null : `${item.number} ${item.title}`
}

const meetingName = (meeting: MeetingRow | undefined): string | null =>
  meeting === undefined ? null : `${meeting.title}（第${meeting.number}次）`
