/** Papers from the lists as they are now. */
import { headquartersOffice, type Meeting, officeDirector, ofKind } from '@linchpin/pack-kit'
import { reachedBy } from '../case-row.ts'
import { authorities } from '../lifecycle/authorities.ts'
import { bodyOf } from './body-of.ts'
import { casesPaper, daysBetween, type PaperView } from './cases-paper.ts'
import { decisionsPaper, type Remembered, standingOf } from './earlier-decisions.ts'
import { entriesPaper } from './entries-paper.ts'
import { isGivenUp } from './given-up.ts'
import { liveCases } from './live-cases.store.ts'
import type { Frame, MeetingsServices } from './meeting-frame.ts'
import {
  type DecisionWithCase,
  decisionsOf,
  heldBefore,
  type MeetingRow,
  type PaperRecord,
  papersOf,
  type Queries,
} from './meetings.store.ts'
import { intervalBefore } from './next-date.ts'
import type { PaperBody, PaperContent } from './paper-content.ts'
import { reportedProgress, reportedTexts } from './reported-progress.store.ts'

export interface Assembled {
  readonly record: PaperRecord
  readonly content: PaperContent
}

/** The papers of a meeting, each as it was frozen or as it is on `day`. */
export async function papersNow(
  services: MeetingsServices,
  db: Queries,
  { row, definition }: Frame,
  day: string,
): Promise<readonly Assembled[]> {
  const records = await papersOf(db, row.id)
  if (records.every(({ frozen }) => frozen !== null)) return records.flatMap(asFrozen)
  const earlier = await heldBefore(db, row, rememberedMeetings)
  const [last] = earlier
  const since = last?.heldOn ?? intervalBefore(definition.rhythm, day)
  const sinceAt = last?.frozenAt ?? new Date(`${since}T00:00:00+08:00`)
  const deciders = [...new Set([...definition.chair, ...officeRoles])]
  const view: PaperView = {
    day,
    since,
    sinceAt: sinceAt.toISOString(),
    deciders,
    bodyLabel: (id) => bodyOf(services, id),
  }
  const live: Assembled[] = []
  for (const record of records) {
    const body =
      record.source === null
        ? decisionsPaper(await remembered(services, db, definition, earlier, day))
        : await paperOf(services, db, row, record.source, view)
    live.push({ record, content: { asOf: day, frozenAt: null, body } })
  }
  return live
}

const asFrozen = (record: PaperRecord): readonly Assembled[] =>
  record.frozen === null ? [] : [{ record, content: record.frozen }]

/** How far back decisions that nobody finished are brought up again. */
const rememberedMeetings = 24
/** Whoever takes the chair, the office puts its own open questions before the meeting. */
const officeRoles = [headquartersOffice.id, officeDirector.id]

async function paperOf(
  services: MeetingsServices,
  db: Queries,
  { chain }: MeetingRow,
  { kind, id }: NonNullable<PaperRecord['source']>,
  view: PaperView,
): Promise<PaperBody> {
  switch (kind) {
    case 'case': {
      const caseType = services.types.named(id)
      // A type that the pack has given up since: its paper says that there is nothing.
      if (caseType === undefined) return casesPaper({ id, states: {}, moves: {} }, [], view)
      return casesPaper(caseType, await liveCases(db, id, chain, view.sinceAt), view)
    }
    case 'register':
      return entriesPaper(services.registers, db, { ...view, register: id, chain })
    case 'indicator': {
      const indicators = services.pack === undefined ? [] : ofKind(services.pack, 'indicator')
      const unit = indicators.find((each) => each.id === id)?.unit ?? ''
      return { kind: 'indicator', indicator: id, unit, value: null }
    }
  }
}

async function remembered(
  services: MeetingsServices,
  db: Queries,
  { chair, attend }: Pick<Meeting, 'chair' | 'attend'>,
  earlier: readonly MeetingRow[],
  day: string,
): Promise<readonly Remembered[]> {
  const meetings = new Map(earlier.map((row) => [row.id, row]))
  const decided = await decisionsOf(db, [...meetings.keys()])
  const types = await Promise.all(decided.map(({ item }) => services.types.under(db, item.definition)))
  const texts = [...new Set(types.flatMap(reportedTexts))]
  const isInside = [...chair, ...attend].every((role) => authorities.includes(role))
  const ids = decided.map(({ item }) => item.id)
  const progress = await reportedProgress(db, ids, texts, isInside)
  return Promise.all(
    decided.map(async (each): Promise<Remembered> => {
      const { id, title, heldOn } = meetings.get(each.decision.meetingId) as MeetingRow
      return {
        row: {
          ...(await toldOf(services, db, each, day)),
          meeting: { id, title, heldOn: heldOn ?? '' },
          progress: progress.get(each.item.id),
        },
        of: reachedBy(each.item),
        isOfLast: id === earlier[0]?.id,
      }
    }),
  )
}

/** How a decision and the case that it became stand. */
export async function toldOf(
  services: MeetingsServices,
  db: Queries,
  { decision, item }: DecisionWithCase,
  day: string,
) {
  const { id, content, lead, due } = decision
  const caseType = await services.types.under(db, item.definition)
  const closedAt = item.closedAt?.toISOString() ?? null
  const standing = standingOf({ closedAt, isGivenUp: isGivenUp(caseType, item.state) }, due, day)
  return {
    ...{ id, content, due, standing },
    lead: bodyOf(services, lead),
    daysLate: standing === 'overdue' ? daysBetween(due, day) : 0,
    task: {
      id: item.id,
      number: item.number,
      state: caseType.states[item.state]?.label ?? { zh: item.state, en: item.state },
    },
  }
}
