/** A meeting with what its definition says of it, for somebody who may read or run it. */
import type { Chain, Meeting } from '@linchpin/pack-kit'
import type { Who } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { KnownRegisters } from '../../registers/index.ts'
import type { CasesServices } from '../services.ts'
import { type MeetingKinds, mayReadMeeting, mayRunMeeting } from './meeting-kinds.ts'
import { demandState, type MeetingAction } from './meeting-state.ts'
import { lockMeeting, type MeetingRow, meetingOf, type Queries, shareMeeting } from './meetings.store.ts'

export interface MeetingsServices extends CasesServices {
  readonly registers: KnownRegisters
  readonly kinds: MeetingKinds
}

export interface Frame {
  readonly row: MeetingRow
  readonly definition: Meeting
  readonly chain: Chain | null
  readonly mayRun: boolean
}

/** Out of reach answers as what does not exist. */
export async function readMeeting(services: MeetingsServices, db: Queries, who: Who, id: string): Promise<Frame> {
  return frameOf(services, db, who, id, await meetingOf(db, id))
}

export interface Wanted {
  readonly id: string
  readonly action: MeetingAction
  /** That of the meeting as whoever asks saw it; `null`: it changes none of what the revision counts. */
  readonly revision: number | null
}

/** Held until the transaction ends: alone where the meeting itself changes, with others where something of it does. */
export async function takeMeeting(
  services: MeetingsServices,
  tx: Transaction,
  who: Who,
  { id, action, revision }: Wanted,
): Promise<Frame> {
  const row = action === 'minute' ? await shareMeeting(tx, id) : await lockMeeting(tx, id)
  const frame = await frameOf(services, tx, who, id, row)
  if (!frame.mayRun) throw new ProblemError('meeting-not-yours', { title: frame.row.title })
  demandState(frame.row.state, action)
  if (revision !== null && revision !== frame.row.revision) throw new ProblemError('meeting-changed')
  return frame
}

async function frameOf(
  { kinds }: MeetingsServices,
  db: Queries,
  { assignments }: Who,
  id: string,
  row: MeetingRow | undefined,
): Promise<Frame> {
  if (row === undefined) throw new ProblemError('meeting-not-found', { id })
  const definition = await kinds.under(db, row.definition)
  const chain = row.chain === null ? null : (kinds.chain(row.chain) ?? null)
  if (!mayReadMeeting(assignments, definition, chain)) throw new ProblemError('meeting-not-found', { id })
  return { row, definition, chain, mayRun: mayRunMeeting(assignments, definition, chain) }
}
