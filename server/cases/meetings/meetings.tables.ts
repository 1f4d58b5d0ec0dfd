import type { MeetingState } from '@linchpin/api'
import type { Label, Paper } from '@linchpin/pack-kit'
import { boolean, date, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { exactTime, texts } from '../../platform/database/index.ts'
import { caseItem } from '../cases.tables.ts'
import type { PaperContent } from './paper-content.ts'

const ofMeeting = () =>
  uuid('meeting_id')
    .notNull()
    .references(() => meeting.id, { onDelete: 'cascade' })

/** A meeting (调度会) of a kind that the pack defines; a task force's has the chain that it is about. */
export const meeting = pgTable(
  'meeting',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    /** Hash of the definition that it was prepared under. */
    definition: text('definition').notNull(),
    chain: text('chain'),
    /** 第几次, within kind and chain. */
    number: integer('number').notNull(),
    title: text('title').notNull(),
    plannedOn: date('planned_on').notNull(),
    heldOn: date('held_on'),
    place: text('place'),
    chair: text('chair'),
    attendees: text('attendees'),
    state: text('state').$type<MeetingState>().notNull(),
    frozenAt: exactTime('frozen_at'),
    closedAt: exactTime('closed_at'),
    preparedAt: exactTime('prepared_at').notNull(),
    preparedBy: text('prepared_by').notNull(),
    isInvented: boolean('invented').notNull(),
    /** Of head, agenda and state; the minutes of an item have their own. */
    revision: integer('revision').notNull(),
  },
  (table) => [
    unique('meeting_day').on(table.kind, table.chain, table.plannedOn).nullsNotDistinct(),
    index('meeting_series').on(table.kind, table.chain, table.heldOn),
  ],
)

/** What a meeting is given to read; what it says is kept once it is frozen. */
export const meetingPaper = pgTable(
  'meeting_paper',
  {
    id: uuid('id').primaryKey(),
    meetingId: ofMeeting(),
    position: integer('position').notNull(),
    label: jsonb('label').$type<Label>().notNull(),
    /** `null`: what earlier meetings decided. */
    source: jsonb('source').$type<Paper['from']>(),
    frozen: jsonb('frozen').$type<PaperContent>(),
  },
  (table) => [index('meeting_paper_meeting').on(table.meetingId, table.position)],
)

export const meetingItem = pgTable(
  'meeting_item',
  {
    id: uuid('id').primaryKey(),
    meetingId: ofMeeting(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    paperId: uuid('paper_id').references(() => meetingPaper.id),
    minutes: text('minutes').notNull().default(''),
    /** Of the minutes. */
    revision: integer('revision').notNull().default(1),
  },
  (table) => [index('meeting_item_meeting').on(table.meetingId, table.position)],
)

/** 议定事项, as decided; how the work on it stands, its case says. */
export const meetingDecision = pgTable(
  'meeting_decision',
  {
    id: uuid('id').primaryKey(),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => meeting.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => meetingItem.id),
    number: integer('number').notNull(),
    content: text('content').notNull(),
    lead: text('lead').notNull(),
    cooperating: texts('cooperating'),
    due: date('due').notNull(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => caseItem.id),
    /** Taken back before the meeting was closed; its number stays its own. */
    withdrawnAt: exactTime('withdrawn_at'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [
    uniqueIndex('meeting_decision_number').on(table.meetingId, table.number),
    index('meeting_decision_case').on(table.caseId),
  ],
)
