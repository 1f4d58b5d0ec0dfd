/** A meeting as one of those who attend reads it. */
import type { MeetingDecision, MeetingDetail, MeetingSummary } from '@linchpin/api'
import { dayInChina, isWithin, type Who } from '../../people/index.ts'
import { reachedBy } from '../case-row.ts'
import { toldOf } from './assemble-papers.ts'
import { bodyOf } from './body-of.ts'
import { type Frame, type MeetingsServices, readMeeting } from './meeting-frame.ts'
import {
  type DecisionWithCase,
  decisionsOf,
  heldBefore,
  itemsOf,
  type MeetingRow,
  paperHeadsOf,
  type Queries,
} from './meetings.store.ts'

export async function meetingDetail(services: MeetingsServices, who: Who, id: string): Promise<MeetingDetail> {
  const { db, now, types, roleLabel } = services
  const frame = await readMeeting(services, db, who, id)
  const { row, definition, mayRun } = frame
  const today = dayInChina(now())
  const papers = await paperHeadsOf(db, id)
  const decided = await decisionsOf(db, [id])
  const first = papers.find(({ source }) => source === null)?.id
  const type = types.named(definition.decisions)
  return {
    ...summaryOf(services, frame, decided.length),
    ...{ mayRun, today, revision: row.revision, chair: row.chair, attendees: row.attendees },
    heldBy: bodyOf(services, definition.heldBy),
    chairRoles: definition.chair.map(roleLabel),
    attendRoles: definition.attend.map(roleLabel),
    frozenAt: row.frozenAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
    previous: previousOf((await heldBefore(db, row, 1))[0]),
    items: (await itemsOf(db, id)).map(({ id: item, title, paperId, minutes, revision }) => ({
      ...{ id: item, title, minutes, revision },
      paper: paperId,
      isLastDecisions: paperId !== null && paperId === first,
    })),
    papers: papers.map(({ id: paper, label }) => ({ id: paper, label })),
    decisionsMade: await Promise.all(decided.map((each) => decisionFor(services, db, who, each, today))),
    decisionType: {
      id: definition.decisions,
      label: type?.label ?? { zh: definition.decisions, en: definition.decisions },
      subject: type?.subject ?? null,
    },
  }
}

export function summaryOf(
  { kinds }: Pick<MeetingsServices, 'kinds'>,
  { row, definition, chain }: Pick<Frame, 'row' | 'definition' | 'chain'>,
  decisions: number,
): MeetingSummary {
  const { id, kind, number, title, state, plannedOn, heldOn, place, isInvented } = row
  const kindLabel = (kinds.kind(kind) ?? definition).label
  const chainOf = row.chain === null ? null : { id: row.chain, label: chain?.label ?? { zh: row.chain, en: row.chain } }
  return {
    ...{ id, kind, kindLabel, number, title, state, plannedOn, heldOn, place, isInvented, decisions },
    chain: chainOf,
  }
}

const previousOf = (row: MeetingRow | undefined) =>
  row?.heldOn ? { id: row.id, title: row.title, heldOn: row.heldOn } : null

/** What was decided everybody hears who attends; how the work stands, those who reach the case. */
export async function decisionFor(
  services: MeetingsServices,
  db: Queries,
  who: Who,
  each: DecisionWithCase,
  day: string,
): Promise<MeetingDecision> {
  const { decision, item } = each
  const { id, content, due, standing, lead, task } = await toldOf(services, db, each, day)
  const isReached = isWithin(who.reach('cases.read'), reachedBy(item))
  return {
    ...{ id, content, due, lead, item: decision.itemId, number: decision.number, revision: decision.revision },
    cooperating: decision.cooperating.map((body) => bodyOf(services, body)),
    task: isReached ? { ...task, type: item.type } : null,
    standing: isReached ? standing : null,
  }
}
