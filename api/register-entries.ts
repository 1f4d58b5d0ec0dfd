import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'
import { PackTryResult } from './pack-try.ts'
import { Entry, EntryState, EntryValue } from './registers.ts'

const Values = z.record(z.string().max(100), EntryValue)
const Source = z.string().trim().max(500)
const AsOf = z.iso.date().refine((day) => day >= '0001-01-01', 'a day from 0001-01-01')

/** Where values come from and what day they tell of. Only those who keep the register confirm. */
const Evidence = {
  source: Source.nullable().default(null),
  asOf: AsOf.nullable().default(null),
  confirmed: z.boolean().default(false),
}

export const NewEntry = z
  .object({
    values: Values,
    /** Where the register is of another: the key of the entry there. */
    subject: z.string().max(200).nullable().default(null),
    ...Evidence,
  })
  .meta({ id: 'NewEntry' })
export type NewEntry = z.infer<typeof NewEntry>

/** The values that change; `null` empties. */
export const EntryChange = z.object({ values: Values, ...Evidence }).meta({ id: 'EntryChange' })
export type EntryChange = z.infer<typeof EntryChange>

export const entryMoves = ['propose', 'admit', 'refuse', 'exit', 'review', 'withdraw'] as const
export const EntryMove = z
  .object({
    move: z.enum(entryMoves),
    /** Why; needed to refuse, to let go, and where the rule cannot decide. */
    reason: z.string().trim().max(2000).nullable().default(null),
  })
  .meta({ id: 'EntryMove' })
export type EntryMove = z.infer<typeof EntryMove>

export const EntryConfirmation = z
  .object({ fields: z.array(z.string().max(100)).min(1).max(200), source: Source.nullable().default(null) })
  .meta({ id: 'EntryConfirmation' })
export type EntryConfirmation = z.infer<typeof EntryConfirmation>

export const Reveal = z.object({ field: z.string().max(100) }).meta({ id: 'Reveal' })
export const Revealed = z.object({ value: z.string().nullable() }).meta({ id: 'Revealed' })

export const EntryWarning = z.object({ field: z.string(), message: Bilingual }).meta({ id: 'EntryWarning' })
export type EntryWarning = z.infer<typeof EntryWarning>

/** Where a value comes from. */
const Mark = z.object({
  source: z.string().nullable(),
  asOf: z.string().nullable(),
  confirmed: z.boolean(),
  at: IsoTime,
  person: z.string(),
  /** The import that brought it. */
  import: z.int().nullable(),
})

/** An entry as its own page shows it. */
export const EntryDetail = Entry.extend({
  register: z.string(),
  /** The entry that this one is about, and the one that that is about. */
  above: z.array(z.object({ register: z.string(), key: z.string(), name: z.string() })),
  marks: z.record(z.string(), Mark),
  warnings: z.array(EntryWarning),
  /** What the rules of the register say of it today. */
  admission: PackTryResult.nullable(),
  exit: PackTryResult.nullable(),
  /** The day by which it is to be looked at again. */
  reviewDue: z.string().nullable(),
  /** The class that staff and revenue give by the rule of 2017, beside the one that is stated. */
  sizeClass: z
    .object({
      computed: z.enum(['large', 'medium', 'small', 'micro']).nullable(),
      group: Bilingual.nullable(),
      missing: z.array(z.string()),
    })
    .nullable(),
  names: z.record(z.string(), z.record(z.string(), z.string())),
  /** Moves that the asking person may make, and `change`, `confirm`, `reveal`. */
  may: z.array(z.string()),
}).meta({ id: 'EntryDetail' })
export type EntryDetail = z.infer<typeof EntryDetail>

/** Registers on which an entry stands besides its own. */
export const EntryStanding = z
  .object({
    register: z.string(),
    label: Bilingual,
    key: z.string(),
    name: z.string(),
    state: EntryState,
    since: z.string().nullable(),
    until: z.string().nullable(),
  })
  .meta({ id: 'EntryStanding' })
export type EntryStanding = z.infer<typeof EntryStanding>

/** One change of an entry. */
export const EntryVersion = z
  .object({
    revision: z.int(),
    kind: z.enum(['added', 'changed', 'confirmed', 'moved', 'withdrawn']),
    /** Personal values masked. */
    changes: z.record(z.string(), z.object({ from: EntryValue, to: EntryValue })),
    confirms: z.array(z.string()),
    move: z.string().nullable(),
    fromState: EntryState.nullable(),
    toState: EntryState.nullable(),
    /** What the rule said then. */
    rule: z.object({ outcome: z.string(), summary: Bilingual, reasons: z.array(Bilingual) }).nullable(),
    reason: z.string().nullable(),
    source: z.string().nullable(),
    asOf: z.string().nullable(),
    confirmed: z.boolean(),
    person: z.string(),
    at: IsoTime,
    import: z.int().nullable(),
  })
  .meta({ id: 'EntryVersion' })
export type EntryVersion = z.infer<typeof EntryVersion>

const ViewTexts = z.record(z.string().max(100), z.string().max(4000))
/** Filters, order and columns under a name, as they stand in an address. */
export const SavedView = z.object({ id: z.int(), name: z.string(), search: ViewTexts }).meta({ id: 'SavedView' })
export type SavedView = z.infer<typeof SavedView>
export const NewSavedView = z
  .object({ name: z.string().trim().min(1).max(50), search: ViewTexts })
  .meta({ id: 'NewSavedView' })
export type NewSavedView = z.infer<typeof NewSavedView>
