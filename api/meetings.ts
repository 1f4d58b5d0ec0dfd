import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { CaseBody, CaseDay } from './case-parts.ts'
import { IsoTime } from './iso-time.ts'
import { DecisionStanding, MeetingPaper } from './meeting-papers.ts'

/** Prepared with live papers, frozen, under way (minutes are taken), closed for good. */
export const meetingStates = ['preparing', 'frozen', 'held', 'closed'] as const
export const MeetingState = z.enum(meetingStates).meta({ id: 'MeetingState' })
export type MeetingState = z.infer<typeof MeetingState>

const chain = z.object({ id: z.string(), label: Bilingual })

export const MeetingSummary = z
  .object({
    id: z.string(),
    kind: z.string(),
    kindLabel: Bilingual,
    /** Of a task force's meeting. */
    chain: chain.nullable(),
    /** 第几次: counted within the kind, and within the chain. */
    number: z.int(),
    title: z.string(),
    state: MeetingState,
    plannedOn: CaseDay,
    heldOn: CaseDay.nullable(),
    place: z.string().nullable(),
    decisions: z.int(),
    isInvented: z.boolean(),
  })
  .meta({ id: 'MeetingSummary' })
export type MeetingSummary = z.infer<typeof MeetingSummary>

/** Meetings of one kind (and of one chain) after each other. */
export const MeetingSeries = z
  .object({
    kind: z.string(),
    label: Bilingual,
    chain: chain.nullable(),
    heldBy: CaseBody,
    chair: z.array(Bilingual),
    /** `null`: called when needed. */
    every: z.enum(['day', 'week', 'month', 'quarter', 'halfYear', 'year']).nullable(),
    /** When the last one was held. */
    lastHeldOn: CaseDay.nullable(),
    /** The one that is being prepared or is under way. */
    current: z.object({ id: z.string(), on: CaseDay, state: MeetingState }).nullable(),
    /** When the next is due by the rhythm; may lie in the past. */
    dueOn: CaseDay.nullable(),
    mayRun: z.boolean(),
  })
  .meta({ id: 'MeetingSeries' })
export type MeetingSeries = z.infer<typeof MeetingSeries>

export const MeetingQuery = z.object({
  kind: z.string().max(100).optional(),
  chain: z.string().max(100).optional(),
  state: z.enum(['open', 'closed']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type MeetingQuery = z.infer<typeof MeetingQuery>

export const MeetingList = z
  .object({
    today: CaseDay,
    series: z.array(MeetingSeries),
    meetings: z.array(MeetingSummary),
    total: z.int(),
  })
  .meta({ id: 'MeetingList' })
export type MeetingList = z.infer<typeof MeetingList>

const line = z.string().trim().max(200)
const headFields = {
  title: line.min(1),
  plannedOn: CaseDay,
  place: line.nullable(),
  /** Who takes the chair, by name and post. */
  chair: line.nullable(),
  attendees: z.string().trim().max(2000).nullable(),
}

export const NewMeeting = z.object({
  kind: z.string().min(1).max(100),
  chain: z.string().max(100).nullable().default(null),
  plannedOn: CaseDay,
  title: line.optional(),
  place: headFields.place.default(null),
  chair: headFields.chair.default(null),
})
export type NewMeeting = z.input<typeof NewMeeting>
export const MeetingChange = z.object(headFields).partial()
export type MeetingChange = z.infer<typeof MeetingChange>

/** The agenda in its new order: items without an id are added, free ones that are left out go. */
export const AgendaChange = z.object({
  items: z
    .array(z.object({ id: z.uuid().nullable().default(null), title: line.min(1) }))
    .min(1)
    .max(60),
})
export type AgendaChange = z.input<typeof AgendaChange>

export const MeetingHolding = z.object({ heldOn: CaseDay.optional() })
export const MinutesText = z.object({ text: z.string().max(20_000) })
export const MinutesSaved = z.object({ item: z.string(), text: z.string(), revision: z.int(), savedAt: IsoTime })
export type MinutesSaved = z.infer<typeof MinutesSaved>

const decisionFields = {
  content: z.string().trim().max(2000),
  /** Ids of bodies. */
  lead: z.string().max(100).nullable(),
  cooperating: z.array(z.string().max(100)).max(30).default([]),
  due: CaseDay.nullable(),
  /** Key of the entry that it is about, where the kind of case asks for one. */
  subject: z.string().max(300).nullable().default(null),
}
/** `id` is chosen by who sends it: sent twice, it is decided once. */
export const NewDecision = z.object({ id: z.uuid(), item: z.uuid(), ...decisionFields })
export type NewDecision = z.input<typeof NewDecision>
export const DecisionChange = z.object(decisionFields)
export type DecisionChange = z.input<typeof DecisionChange>

/** 议定事项, and the case that it became. */
export const MeetingDecision = z
  .object({
    id: z.string(),
    item: z.string(),
    /** From 1 within the meeting. */
    number: z.int(),
    content: z.string(),
    lead: CaseBody,
    cooperating: z.array(CaseBody),
    due: CaseDay,
    /** The case that it became, and how it stands: `null` for a reader who does not reach it. */
    task: z.object({ id: z.string(), number: z.string(), type: z.string(), state: Bilingual }).nullable(),
    standing: DecisionStanding.nullable(),
    revision: z.int(),
  })
  .meta({ id: 'MeetingDecision' })
export type MeetingDecision = z.infer<typeof MeetingDecision>

export const AgendaItem = z
  .object({
    id: z.string(),
    title: z.string(),
    /** The paper that it speaks of; a free item has none. */
    paper: z.string().nullable(),
    /** What the last meeting decided: always the first item. */
    isLastDecisions: z.boolean(),
    minutes: z.string(),
    revision: z.int(),
  })
  .meta({ id: 'AgendaItem' })
export type AgendaItem = z.infer<typeof AgendaItem>

export const MeetingDetail = MeetingSummary.extend({
  heldBy: CaseBody,
  chairRoles: z.array(Bilingual),
  attendRoles: z.array(Bilingual),
  chair: z.string().nullable(),
  attendees: z.string().nullable(),
  frozenAt: IsoTime.nullable(),
  closedAt: IsoTime.nullable(),
  previous: z.object({ id: z.string(), title: z.string(), heldOn: CaseDay }).nullable(),
  items: z.array(AgendaItem),
  papers: z.array(z.object({ id: z.string(), label: Bilingual })),
  decisionsMade: z.array(MeetingDecision),
  /** What a decision becomes, and whether it is about an entry of a register. */
  decisionType: z.object({ id: z.string(), label: Bilingual, subject: z.string().nullable() }),
  mayRun: z.boolean(),
  today: CaseDay,
  revision: z.int(),
}).meta({ id: 'MeetingDetail' })
export type MeetingDetail = z.infer<typeof MeetingDetail>

/** All papers of a meeting at once. */
export const MeetingPapers = z
  .object({ papers: z.array(z.object({ id: z.string(), label: Bilingual, content: MeetingPaper })) })
  .meta({ id: 'MeetingPapers' })
export type MeetingPapers = z.infer<typeof MeetingPapers>

/** What forms of meetings offer. */
export const MeetingChoices = z
  .object({ bodies: z.array(z.object({ id: z.string(), label: Bilingual, names: z.array(z.string()) })) })
  .meta({ id: 'MeetingChoices' })
export type MeetingChoices = z.infer<typeof MeetingChoices>
