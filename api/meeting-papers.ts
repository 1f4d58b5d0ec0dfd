import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { CaseBody, CaseDay, CaseLight } from './case-parts.ts'
import { IsoTime } from './iso-time.ts'

/** A line of a paper: a case or an entry that moved, is late or waits for a decision. */
export const PaperRow = z
  .object({
    /** Of the case; the key of an entry. */
    id: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    /** What it is about, where the title does not say it. */
    about: z.string().optional(),
    state: Bilingual.nullable(),
    light: CaseLight.nullable(),
    due: CaseDay.nullable(),
    daysLate: z.int(),
    lead: CaseBody.nullable(),
    /** When it last moved. */
    movedAt: IsoTime.nullable(),
  })
  .meta({ id: 'PaperRow' })
export type PaperRow = z.infer<typeof PaperRow>

export const decisionStandings = ['done', 'ended', 'underWay', 'overdue'] as const
export const DecisionStanding = z.enum(decisionStandings).meta({ id: 'DecisionStanding' })
export type DecisionStanding = z.infer<typeof DecisionStanding>

/** What became of a decision of an earlier meeting. */
export const EarlierDecision = z
  .object({
    id: z.string(),
    meeting: z.object({ id: z.string(), title: z.string(), heldOn: CaseDay }),
    content: z.string(),
    lead: CaseBody,
    due: CaseDay,
    standing: DecisionStanding,
    task: z.object({ id: z.string(), number: z.string(), state: Bilingual }),
    daysLate: z.int(),
    /** What was last reported of it. */
    progress: z.string().optional(),
  })
  .meta({ id: 'EarlierDecision' })
export type EarlierDecision = z.infer<typeof EarlierDecision>

const section = z.object({
  /** Of the meeting as a whole. */
  total: z.int(),
  /** How many of them the reader does not reach. */
  outOfReach: z.int(),
  /** The first of those that the reader reaches. */
  rows: z.array(PaperRow),
})

const paperHead = {
  /** The day that it speaks of: today, or the day on which it was frozen. */
  asOf: CaseDay,
  /** `null`: live. */
  frozenAt: IsoTime.nullable(),
}

export const CasesPaper = z.object({
  ...paperHead,
  kind: z.literal('case'),
  since: CaseDay,
  type: z.string(),
  counts: z.object({
    open: z.int(),
    opened: z.int(),
    closed: z.int(),
    lights: z.array(z.object({ light: CaseLight, count: z.int() })),
    states: z.array(z.object({ state: z.string(), label: Bilingual, count: z.int() })),
  }),
  toDecide: section,
  late: section,
  moved: section,
})
export const EntriesPaper = z.object({
  ...paperHead,
  kind: z.literal('register'),
  since: CaseDay,
  register: z.string(),
  counts: z.object({ total: z.int(), moved: z.int() }),
  moved: section,
})
export const IndicatorPaper = z.object({
  ...paperHead,
  kind: z.literal('indicator'),
  indicator: z.string(),
  unit: z.string(),
  /** `null`: no data yet. */
  value: z.number().nullable(),
})
export const DecisionsPaper = z.object({
  ...paperHead,
  kind: z.literal('decisions'),
  counts: z.object({ done: z.int(), ended: z.int(), underWay: z.int(), overdue: z.int() }),
  /** Of the meeting before all, of those before it what is still open. */
  decisions: z.array(EarlierDecision),
  /** How many of them the reader does not reach. */
  outOfReach: z.int(),
})

/** A paper of a meeting: assembled from live lists, or as it was when it was frozen. */
export const MeetingPaper = z
  .discriminatedUnion('kind', [DecisionsPaper, CasesPaper, EntriesPaper, IndicatorPaper])
  .meta({ id: 'MeetingPaper' })
export type MeetingPaper = z.infer<typeof MeetingPaper>
export type CasesPaper = z.infer<typeof CasesPaper>
export type EntriesPaper = z.infer<typeof EntriesPaper>
export type IndicatorPaper = z.infer<typeof IndicatorPaper>
export type DecisionsPaper = z.infer<typeof DecisionsPaper>
