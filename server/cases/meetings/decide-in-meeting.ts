/** 议定事项: what is decided becomes a case at once, in one transaction, and each knows the other. */
import type { DecisionChange, NewDecision } from '@linchpin/api'
import { type Actor, nobodys, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { type Acting, asAuthority } from '../acting.ts'
import { beginWork, type CaseWork } from '../case-work.ts'
import { handToLead } from '../commands/hand-to-lead.ts'
import { checkDecision } from './check-decision.ts'
import { type DecisionFields, decisionFields, valuesOfDecision } from './decision-fields.ts'
import { type Frame, type MeetingsServices, takeMeeting } from './meeting-frame.ts'
import {
  type DecisionRow,
  insertDecision,
  lockDecision,
  lockItem,
  nextDecisionNumber,
  updateDecision,
} from './meetings.store.ts'
import { type By, meetingSubject } from './prepare-meeting.ts'

export const decideInMeeting = (services: MeetingsServices, id: string, given: NewDecision, by: By): Promise<void> =>
  deciding(services, id, by, 'meeting.decided', async ({ tx, frame, work }) => {
    // Sent again because the answer was lost.
    if ((await lockDecision(tx, id, given.id)) !== undefined) return null
    const item = await lockItem(tx, id, given.item)
    if (item === undefined) throw new ProblemError('meeting-item-unknown', { item: given.item })
    const decided = checkDecision(given, heldOn(frame), services.bodies)
    const { type, fields } = caseOfDecision(services, frame)
    const opened = await work.open({
      type: type.id,
      values: valuesOfDecision(fields, decided),
      subject: given.subject ?? null,
      origin: { kind: 'meeting', id, item: given.id, clauses: [] },
      isInvented: frame.row.isInvented,
    })
    await handToLead(services, work, opened)
    const number = await nextDecisionNumber(tx, id)
    const row = { ...decided, cooperating: [...decided.cooperating], id: given.id, meetingId: id, itemId: item.id }
    await insertDecision(tx, { ...row, number, caseId: opened.id, withdrawnAt: null, revision: 1 })
    return { number, ...decided, case: opened.number }
  })

/** Until the meeting is closed; afterwards its case goes its own way. */
export const changeDecision = (
  services: MeetingsServices,
  id: string,
  { decision, given }: { readonly decision: string; readonly given: DecisionChange },
  revision: number,
  by: By,
): Promise<void> =>
  deciding(services, id, by, 'meeting.decision-changed', async ({ tx, frame, work }) => {
    const { number, caseId } = await decisionAt(tx, id, decision, revision)
    const decided = checkDecision(given, heldOn(frame), services.bodies)
    const { fields } = caseOfDecision(services, frame)
    const { [fields.origin ?? '']: _, ...values } = valuesOfDecision(fields, decided)
    await work.act(caseId, { command: 'edit', values }, null)
    await updateDecision(tx, decision, { ...decided, cooperating: [...decided.cooperating], revision: revision + 1 })
    return { number, ...decided }
  })

/** Taken down by mistake: the case that it became is struck out with it, as if it had never been. */
export const withdrawDecision = (
  services: MeetingsServices,
  id: string,
  decision: string,
  revision: number,
  by: By,
): Promise<void> =>
  deciding(services, id, by, 'meeting.decision-withdrawn', async ({ tx, frame, work }) => {
    const { number, caseId } = await decisionAt(tx, id, decision, revision)
    const reason = `${frame.row.title}第${frame.row.number}次会议撤回该议定事项`
    await work.act(caseId, { command: 'void', reason }, null)
    await updateDecision(tx, decision, { withdrawnAt: by.actor.at, revision: revision + 1 })
    return { number }
  })

interface Deciding {
  readonly tx: Transaction
  readonly frame: Frame
  readonly work: CaseWork
}

/** What the meeting decides and what becomes of it, in one transaction, with what `change` tells of it as its audit line. */
async function deciding(
  services: MeetingsServices,
  id: string,
  { who, actor }: By,
  action: string,
  change: (doing: Deciding) => Promise<Readonly<Record<string, unknown>> | null>,
): Promise<void> {
  await services.db.transaction(async (tx) => {
    const frame = await takeMeeting(services, tx, who, { id, action: 'decide', revision: null })
    const work = beginWork(tx, services, authority(frame, actor))
    const detail = await change({ tx, frame, work })
    if (detail === null) return
    await work.finish()
    await recordAudit(tx, actor, [{ action, subject: meetingSubject(id), detail }])
  })
}

async function decisionAt(tx: Transaction, meeting: string, id: string, revision: number): Promise<DecisionRow> {
  const there = await lockDecision(tx, meeting, id)
  if (there === undefined || there.withdrawnAt !== null) throw new ProblemError('decision-not-found', { id })
  if (there.revision !== revision) throw new ProblemError('decision-changed')
  return there
}

/** The meeting decides, whoever takes it down; what a task force decides is its chain's. */
function authority({ row }: Frame, actor: Actor): Acting {
  const openedFor = { ...nobodys, chains: row.chain === null ? [] : [row.chain] }
  return { ...asAuthority(actor), opening: ({ openedBy }) => ({ roles: openedBy, openedFor }) }
}

function caseOfDecision(
  { types }: MeetingsServices,
  { definition }: Frame,
): {
  readonly type: NonNullable<ReturnType<typeof types.named>>
  readonly fields: DecisionFields
} {
  const type = types.named(definition.decisions)
  const fields = type && decisionFields(type)
  if (!type || !fields) throw new ProblemError('decision-kind-unfit', { type: type?.label ?? definition.decisions })
  return { type, fields }
}

const heldOn = ({ row }: Frame): string => row.heldOn ?? row.plannedOn
