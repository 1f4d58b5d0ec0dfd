import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import {
  CaseDay,
  CaseField,
  CaseFile,
  CaseLight,
  CaseLink,
  CaseNames,
  CasePerson,
  CaseRow,
  CaseStateName,
  CaseValues,
} from './case-parts.ts'
import { IsoTime } from './iso-time.ts'

/** A kind of case (台账) as this person may use it. */
export const CaseTypeItem = z
  .object({
    id: z.string(),
    label: Bilingual,
    /** Mechanisms of the mission that it serves: `M7`. */
    rows: z.array(z.string()),
    /** `task`, `problem`, … where the system's own pages work with it. */
    principal: z.string().nullable(),
    mayOpen: z.boolean(),
    /** Within reach: open ones, and those of them that are late. */
    open: z.int(),
    late: z.int(),
  })
  .meta({ id: 'CaseTypeItem' })
export type CaseTypeItem = z.infer<typeof CaseTypeItem>
export const CaseTypeList = z.object({ items: z.array(CaseTypeItem) }).meta({ id: 'CaseTypeList' })
export type CaseTypeList = z.infer<typeof CaseTypeList>

export const CaseTypeDetail = CaseTypeItem.extend({
  note: Bilingual.nullable(),
  /** The register that such a case is about. */
  subject: z.object({ register: z.string(), label: Bilingual }).nullable(),
  fields: z.array(CaseField),
  /** Of the fields, those that may be given when such a case is opened; others come with a later step. */
  atOpening: z.array(z.string()),
  /** The date field that says until when it has to be done. */
  deadline: z.string().nullable(),
  states: z.array(CaseStateName),
  moves: z.array(z.object({ id: z.string(), label: Bilingual, from: z.array(z.string()), to: z.string() })),
  names: CaseNames,
}).meta({ id: 'CaseTypeDetail' })
export type CaseTypeDetail = z.infer<typeof CaseTypeDetail>

const several = z.string().max(2000)
const range = z
  .string()
  .max(40)
  .regex(/^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/, '2026-01-01..2026-06-30, either end may be left out')
export const caseSortKeys = ['due', 'openedAt', 'stateSince', 'number', 'title'] as const

/** Which cases: all that are given have to hold; of several values with commas between, any. */
export const CaseFilter = z.object({
  q: z.string().max(200).optional(),
  type: several.optional(),
  state: several.optional(),
  light: several.optional(),
  /** `none`: nobody answers for it yet. */
  body: several.optional(),
  /** Bodies that answer for it first. */
  lead: several.optional(),
  district: several.optional(),
  chain: several.optional(),
  enterprise: several.optional(),
  /** `register/key` of what it is about. */
  subject: z.string().max(300).optional(),
  /** `kind:id` of where it came from: `document:…`, `meeting:…`, `import:…`. */
  origin: z.string().max(200).optional(),
  due: range.optional(),
  opened: range.optional(),
  status: z.enum(['open', 'closed', 'all']).default('open'),
  /** `handler`: in my hands; `waiting`: I may take it on; `opened`: I opened it. */
  mine: z.enum(['handler', 'waiting', 'opened']).optional(),
})
export type CaseFilter = z.infer<typeof CaseFilter>

export const CaseQuery = CaseFilter.extend({
  /** A key of `caseSortKeys`, `-` before it for downwards. */
  sort: z
    .string()
    .regex(new RegExp(`^-?(${caseSortKeys.join('|')})$`))
    .default('due'),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Names of fields, with commas between; of use with one `type`. */
  columns: z.string().max(2000).optional(),
})
export type CaseQuery = z.infer<typeof CaseQuery>

export const CaseList = z
  .object({ items: z.array(CaseRow), total: z.int(), next: z.string().nullable(), names: CaseNames })
  .meta({ id: 'CaseList' })
export type CaseList = z.infer<typeof CaseList>

const counted = <T extends z.ZodType>(key: T) => z.array(z.object({ key, label: Bilingual, count: z.int() }))
export const CaseCounts = z
  .object({
    total: z.int(),
    states: z.array(z.object({ type: z.string(), key: z.string(), label: Bilingual, count: z.int() })),
    lights: z.array(z.object({ key: CaseLight, count: z.int() })),
    types: counted(z.string()),
    bodies: counted(z.string()),
    districts: counted(z.string()),
    chains: counted(z.string()),
  })
  .meta({ id: 'CaseCounts' })
export type CaseCounts = z.infer<typeof CaseCounts>

export const CaseBoardQuery = CaseFilter.extend({
  type: z.string().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const CaseBoard = z
  .object({
    columns: z.array(z.object({ state: CaseStateName, count: z.int(), items: z.array(CaseRow) })),
    names: CaseNames,
  })
  .meta({ id: 'CaseBoard' })
export type CaseBoard = z.infer<typeof CaseBoard>

/** A move from where the case stands, and whether this person may make it. */
export const CaseMove = z
  .object({
    id: z.string(),
    label: Bilingual,
    to: CaseStateName,
    /** Fields that have to be filled; those that are filled already may stay as they are. */
    asks: z.array(z.string()),
    reason: z.enum(['required', 'optional']).nullable(),
    evidence: z.enum(['required', 'optional']).nullable(),
    by: z.array(Bilingual),
    isAllowed: z.boolean(),
    /** Why not. */
    refusal: Bilingual.nullable(),
    /** Its rule on the record as it stands; what the move asks for may still change it. */
    needs: z
      .object({
        outcome: z.enum(['met', 'notMet', 'unknown']),
        summary: Bilingual,
        reasons: z.array(Bilingual),
      })
      .nullable(),
  })
  .meta({ id: 'CaseMove' })
export type CaseMove = z.infer<typeof CaseMove>

/** Something that happened. `fields` are the fields that it set, `values` what to; `null` emptied one. */
export const CaseHappening = z
  .object({
    seq: z.int(),
    at: IsoTime,
    person: CasePerson,
    role: Bilingual.nullable(),
    kind: z.enum([
      'opened',
      'moved',
      'edited',
      'assigned',
      'instructed',
      'noted',
      'linked',
      'attached',
      'matched',
      'voided',
    ]),
    /** Of a move: its label and where it led. */
    move: z.object({ label: Bilingual, from: Bilingual, to: Bilingual }).nullable(),
    values: z.record(z.string(), CaseValues.valueType.nullable()),
    text: z.string().nullable(),
    /** Of an instruction: whose, of which day, and whether an office entered it (代录). */
    instruction: z.object({ leader: z.string(), day: CaseDay, isRecorded: z.boolean() }).nullable(),
    handler: CasePerson.nullable(),
    link: CaseLink.nullable(),
    files: z.array(CaseFile),
    isInternal: z.boolean(),
  })
  .meta({ id: 'CaseHappening' })
export type CaseHappening = z.infer<typeof CaseHappening>

export const CaseDetail = CaseRow.extend({
  fields: z.array(CaseField),
  /** Personal ones masked, and named in `masked`. */
  values: CaseValues,
  masked: z.array(z.string()),
  definition: z.string(),
  /** In the order of the definition. */
  states: z.array(CaseStateName),
  /** The three days that may be due, whichever comes first. */
  deadline: z.object({ state: CaseDay.nullable(), own: CaseDay.nullable(), report: CaseDay.nullable() }),
  openedBy: CasePerson,
  /** Withdrawn as never meant (已撤销). */
  voidedAt: IsoTime.nullable(),
  origin: z
    .object({
      kind: z.string(),
      id: z.string(),
      item: z.string(),
      clauses: z.array(z.string()),
      /** Of a document or another case. */
      title: z.string().nullable(),
    })
    .nullable(),
  moves: z.array(CaseMove),
  may: z.object({
    edit: z.array(z.string()),
    note: z.boolean(),
    instruct: z.boolean(),
    assign: z.boolean(),
    take: z.boolean(),
  }),
  history: z.array(CaseHappening),
  links: z.array(CaseLink),
  /** Cases that point at this one, or came out of it. */
  linkedFrom: z.array(z.object({ id: z.string(), number: z.string(), title: z.string(), typeLabel: Bilingual })),
  files: z.array(CaseFile),
  names: CaseNames,
}).meta({ id: 'CaseDetail' })
export type CaseDetail = z.infer<typeof CaseDetail>
