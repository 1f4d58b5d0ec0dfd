import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { CaseDay, GivenValues } from './case-parts.ts'
import { IsoTime } from './iso-time.ts'

const text = z.string().trim().max(10_000)
const files = z.array(z.uuid()).max(50).default([])

export const CaseOpening = z.object({
  type: z.string().min(1).max(100),
  values: GivenValues.default({}),
  /** Key of the entry that it is about; the register is the type's. */
  subject: z.string().max(300).nullable().default(null),
})
export type CaseOpening = z.input<typeof CaseOpening>

export const CaseMoving = z.object({
  move: z.string().min(1).max(100),
  values: GivenValues.default({}),
  reason: text.nullable().default(null),
  evidence: files,
})
export type CaseMoving = z.input<typeof CaseMoving>

export const CaseEditing = z.object({ values: GivenValues })
export type CaseEditing = z.input<typeof CaseEditing>
/** 进展. Internal ones show to the authorities only; by default what an authority writes is. */
export const CaseNote = z.object({ text: text.min(1), files, isInternal: z.boolean().optional() })
export type CaseNote = z.input<typeof CaseNote>

/** 批示. `leader`: whose words an office enters (代录); without, the leader's own entry. */
export const CaseInstruction = z.object({
  text: text.default(''),
  leader: z.string().trim().max(60).nullable().default(null),
  day: CaseDay,
  scans: files,
})
export type CaseInstruction = z.input<typeof CaseInstruction>

export const CaseLinking = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), register: z.string().max(100), key: z.string().min(1).max(300) }),
  z.object({ kind: z.literal('case'), id: z.uuid() }),
  z.object({
    kind: z.literal('clause'),
    document: z.uuid(),
    clause: z.string().min(1).max(200),
    commitment: z.string().max(100).nullable().default(null),
  }),
])
export type CaseLinking = z.input<typeof CaseLinking>
export const CaseAttaching = z.object({ files: z.array(z.uuid()).min(1).max(50) })
export type CaseAttaching = z.input<typeof CaseAttaching>

/** Who handles it: `person` `null` takes the handler away, absent leaves it; `body` gives it to a body beside those of its fields. */
export const CaseAssigning = z.object({
  person: z.uuid().nullable().optional(),
  body: z.string().max(100).nullable().default(null),
  reason: text.nullable().default(null),
})
export type CaseAssigning = z.input<typeof CaseAssigning>

/** What a command made of a case. The same `Idempotency-Key` gives the same answer again. */
export const CaseChange = z
  .object({
    id: z.string(),
    number: z.string(),
    state: z.string(),
    due: CaseDay.nullable(),
    closedAt: IsoTime.nullable(),
    revision: z.int(),
  })
  .meta({ id: 'CaseChange' })
export type CaseChange = z.infer<typeof CaseChange>

export const CaseReveal = z.object({ field: z.string().min(1).max(100) })
export const CaseRevealed = z.object({
  field: z.string(),
  value: z.union([z.string(), z.array(z.string())]).nullable(),
})
export type CaseRevealed = z.infer<typeof CaseRevealed>

/** One move on many cases; each goes through by itself or says why not. */
export const CaseMovingMany = z.object({
  move: z.string().min(1).max(100),
  values: GivenValues.default({}),
  reason: text.nullable().default(null),
  cases: z
    .array(z.object({ id: z.uuid(), revision: z.int() }))
    .min(1)
    .max(200),
})
export type CaseMovingMany = z.input<typeof CaseMovingMany>
export const CaseMovedMany = z
  .object({
    moved: z.array(CaseChange),
    refused: z.array(z.object({ id: z.string(), code: z.string(), detail: z.string(), remedy: z.string() })),
  })
  .meta({ id: 'CaseMovedMany' })
export type CaseMovedMany = z.infer<typeof CaseMovedMany>

export const TasksFromDocument = z.object({ document: z.uuid() })
/** What would become of a document; nothing is written. */
export const TaskPreview = z
  .object({
    keyTasks: z.int(),
    actions: z.int(),
    confirmed: z.int(),
    there: z.int(),
    withoutLead: z.int(),
    dated: z.int(),
    resolved: z.array(z.object({ name: z.string(), body: z.object({ id: z.string(), label: Bilingual }) })),
    unresolved: z.array(z.object({ name: z.string(), commitments: z.array(z.string()) })),
  })
  .meta({ id: 'TaskPreview' })
export type TaskPreview = z.infer<typeof TaskPreview>
export const TasksMade = z
  .object({
    /** Cases that were opened now. */
    opened: z.int(),
    /** Measures that had their task already. */
    there: z.int(),
    /** Measures that nobody has confirmed yet: they become tasks later. */
    unconfirmed: z.int(),
    /** Tasks that the office has to give a lead. */
    withoutLead: z.int(),
    tasks: z.array(z.object({ id: z.string(), number: z.string(), commitment: z.string() })),
    /** Names that the city's bodies do not have, with the measures that name them. */
    unresolved: z.array(z.object({ name: z.string(), commitments: z.array(z.string()) })),
  })
  .meta({ id: 'TasksMade' })
export type TasksMade = z.infer<typeof TasksMade>
