import type { Made } from '@linchpin/pack-kit'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Belongings } from '../people/index.ts'
import { exactTime, texts } from '../platform/database/index.ts'
import type { EventData, EventKind, Values } from './lifecycle/case-state.ts'

/** A case as it stands: the sum of its events, and what lists ask of it. */
export const caseItem = pgTable(
  'case_item',
  {
    id: uuid('id').primaryKey(),
    /** `任务-2026-0001`: by type and year, without a gap. */
    number: text('number').notNull(),
    type: text('type').notNull(),
    definition: text('definition').notNull(),
    state: text('state').notNull(),
    title: text('title').notNull(),
    fields: jsonb('fields').$type<Values>().notNull(),
    subjectRegister: text('subject_register'),
    subjectKey: text('subject_key'),
    subjectName: text('subject_name'),
    /** The body that answers for it first. */
    lead: text('lead'),
    handlerId: text('handler_id'),
    handlerName: text('handler_name'),
    /** Bodies that were asked to handle it beside those of its fields. */
    assigned: texts('assigned'),
    made: jsonb('made').$type<readonly Made[]>().notNull(),
    /** Roles that may take it on from here. */
    waitsFor: texts('waits_for'),
    districts: texts('districts'),
    chains: texts('chains'),
    bodies: texts('bodies'),
    enterprises: texts('enterprises'),
    /** Bodies that see it and act not. */
    cooperating: texts('cooperating'),
    openedAt: exactTime('opened_at').notNull(),
    openedById: text('opened_by_id').notNull(),
    openedByName: text('opened_by_name').notNull(),
    openedFor: jsonb('opened_for').$type<Belongings>().notNull(),
    stateSince: exactTime('state_since').notNull(),
    reportedAt: exactTime('reported_at'),
    reportDue: date('report_due'),
    due: date('due'),
    dueBecause: text('due_because'),
    warnFrom: date('warn_from'),
    closedAt: exactTime('closed_at'),
    /** Withdrawn as never meant; `closed_at` is set with it. */
    voidedAt: exactTime('voided_at'),
    originKind: text('origin_kind'),
    originId: text('origin_id'),
    originItem: text('origin_item'),
    clauses: texts('clauses'),
    revision: integer('revision').notNull(),
    isInvented: boolean('invented').notNull(),
    /** Number, title, subject and texts without personal ones, as search compares them. */
    searchText: text('search_text').notNull(),
  },
  (table) => [
    uniqueIndex('case_item_number').on(table.number),
    // The same item of the same origin opens one case only.
    uniqueIndex('case_item_origin').on(table.type, table.originKind, table.originId, table.originItem),
    index('case_item_came_out_of').on(table.originId).where(sql`${table.originId} is not null`),
    index('case_item_type').on(table.type, table.state, table.due),
    index('case_item_open').on(table.due, table.id).where(sql`${table.closedAt} is null`),
    index('case_item_opened').on(table.openedAt),
    index('case_item_subject').on(table.subjectRegister, table.subjectKey),
    index('case_item_handler').on(table.handlerId).where(sql`${table.closedAt} is null`),
    index('case_item_bodies').using('gin', table.bodies),
    index('case_item_cooperating').using('gin', table.cooperating),
    index('case_item_districts').using('gin', table.districts),
    index('case_item_chains').using('gin', table.chains),
    index('case_item_enterprises').using('gin', table.enterprises),
  ],
)
export type CaseItem = typeof caseItem.$inferSelect

/** What happened, in order. Only ever added to: a trigger refuses the rest. */
export const caseEvent = pgTable(
  'case_event',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => caseItem.id),
    seq: integer('seq').notNull(),
    at: exactTime('at').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    role: text('role'),
    kind: text('kind').$type<EventKind>().notNull(),
    data: jsonb('data').$type<EventData[EventKind]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.seq] }),
    index('case_event_at').on(table.at),
    index('case_event_person').on(table.personId, table.at),
  ],
)

/** The last number given, by what stands before it. */
export const caseCounter = pgTable(
  'case_counter',
  { prefix: text('prefix').notNull(), year: integer('year').notNull(), last: integer('last').notNull() },
  (table) => [primaryKey({ columns: [table.prefix, table.year] })],
)

/** What a case points at: an entry, a clause, another case. */
export const caseLink = pgTable(
  'case_link',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => caseItem.id),
    /** `entry:<register>/<key>`, `case:<id>`, `clause:<document>#<ref>`. */
    target: text('target').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.target] }), index('case_link_target').on(table.target)],
)

/** The answer that a command was given, so that it is done once however often it is sent. */
export const commandReceipt = pgTable(
  'command_receipt',
  {
    personId: text('person_id').notNull(),
    key: text('key').notNull(),
    /** Digest of what was asked: the same key for something else is a mistake. */
    asked: text('asked').notNull(),
    answer: jsonb('answer').$type<unknown>(),
    at: exactTime('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.key] }), index('command_receipt_at').on(table.at)],
)

export interface NotificationData {
  readonly number: string
  readonly title: string
  readonly [more: string]: string | number | null
}

/** What a person is told inside the system. */
export const notification = pgTable(
  'notification',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: text('person_id').notNull(),
    at: exactTime('at').notNull(),
    kind: text('kind').notNull(),
    caseId: uuid('case_id').references(() => caseItem.id),
    data: jsonb('data').$type<NotificationData>().notNull(),
    readAt: exactTime('read_at'),
  },
  (table) => [
    index('notification_person').on(table.personId, table.id),
    index('notification_unread').on(table.personId).where(sql`${table.readAt} is null`),
  ],
)

/** Which reminder of a case went out for which due day: each goes out once. */
export const caseReminder = pgTable(
  'case_reminder',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => caseItem.id),
    /** Its place among the reminders of the definition. */
    reminder: integer('reminder').notNull(),
    due: date('due').notNull(),
    sentOn: date('sent_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.reminder, table.due] })],
)
