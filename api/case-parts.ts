import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'

/** What replies about cases are made of. */
export const CaseLight = z.enum(['red', 'yellow', 'green', 'noData']).meta({ id: 'CaseLight' })
export type CaseLight = z.infer<typeof CaseLight>

export const CasePerson = z.object({ id: z.string(), name: z.string() })
export const CaseBody = z.object({ id: z.string(), label: Bilingual })
export const CaseDay = z.iso.date()
export const CaseStateName = z.object({ id: z.string(), label: Bilingual, isFinal: z.boolean() })
export const CaseFile = z.object({ id: z.string(), name: z.string(), size: z.int().nullable() })
/** The key of a choice, the id of a body, an entry or an upload, whole fen, an ISO day; by the kind of its field. */
export const CaseValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
export const CaseValues = z.record(z.string(), CaseValue)
/** Values that come in: checked against the fields of the type, `null` empties one. */
export const GivenValues = z.record(z.string().max(100), z.unknown())

export const CaseField = z
  .object({
    name: z.string(),
    label: Bilingual,
    kind: z.enum(['text', 'number', 'money', 'date', 'flag', 'choice', 'body', 'entry', 'file']),
    unit: z.string().nullable(),
    options: z.array(z.object({ key: z.string(), label: Bilingual })).nullable(),
    /** Of an entry: the register that it stands in. */
    register: z.string().nullable(),
    isRequired: z.boolean(),
    isMany: z.boolean(),
    /** Masked in replies; `POST /api/cases/:id/reveal` shows one and writes it down. */
    isPersonal: z.boolean(),
  })
  .meta({ id: 'CaseField' })
export type CaseField = z.infer<typeof CaseField>

export const CaseSubject = z.object({ register: z.string(), key: z.string(), name: z.string() })
export const CaseLink = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), register: z.string(), key: z.string(), name: z.string() }),
  z.object({ kind: z.literal('case'), id: z.string(), number: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('clause'),
    document: z.string(),
    clause: z.string(),
    commitment: z.string().nullable(),
    name: z.string(),
  }),
])
export type CaseLink = z.infer<typeof CaseLink>

/** A line of a list, a card of a board. */
export const CaseRow = z
  .object({
    id: z.string(),
    number: z.string(),
    type: z.string(),
    typeLabel: Bilingual,
    title: z.string(),
    state: CaseStateName,
    /** `null`: it ended. */
    light: CaseLight.nullable(),
    due: CaseDay.nullable(),
    /** What is due: the time of the state, the deadline of the case, the next regular report. */
    dueBecause: z.enum(['state', 'deadline', 'report']).nullable(),
    /** Days past the due day; 0 where it is not late. */
    daysLate: z.int(),
    lead: CaseBody.nullable(),
    subject: CaseSubject.nullable(),
    chains: z.array(z.string()),
    districts: z.array(z.string()),
    handler: CasePerson.nullable(),
    openedAt: IsoTime,
    stateSince: IsoTime,
    closedAt: IsoTime.nullable(),
    revision: z.int(),
    isInvented: z.boolean(),
    /** Whether the person who asks may take it on from here. */
    waitsForMe: z.boolean(),
    /** The move that the person would begin with; `null` where there is none or the record has to decide which. */
    next: z.object({ move: z.string(), label: Bilingual }).nullable(),
    /** Fields that were asked for as columns. */
    values: CaseValues,
  })
  .meta({ id: 'CaseRow' })
export type CaseRow = z.infer<typeof CaseRow>

/** Ids in values as people read them. */
export const CaseNames = z.object({ bodies: z.record(z.string(), Bilingual), chains: z.record(z.string(), Bilingual) })
export type CaseNames = z.infer<typeof CaseNames>
