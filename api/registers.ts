import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'
import { PackBlock } from './pack-page.ts'

export const entryStates = ['proposed', 'admitted', 'refused', 'exited'] as const
export const EntryState = z.enum(entryStates)
export type EntryState = z.infer<typeof EntryState>

const Option = z.object({ key: z.string(), label: Bilingual })

/** A field of a register, its own or of the one that it is of. */
export const RegisterField = z
  .object({
    name: z.string(),
    label: Bilingual,
    kind: z.enum(['number', 'money', 'date', 'text', 'flag', 'body', 'file', 'choice', 'entry']),
    /** Of a number. */
    unit: z.string().nullable(),
    /** Of a choice. */
    options: z.array(Option).nullable(),
    /** Of an entry: the register that it points into. */
    register: z.string().nullable(),
    format: z.enum(['creditCode', 'industryCode', 'divisionCode']).nullable(),
    isRequired: z.boolean(),
    isMany: z.boolean(),
    /** Masked in replies; not filtered or sorted by. */
    isPersonal: z.boolean(),
    /** The key: left empty, the system gives it. */
    isNumbered: z.boolean(),
    /** Asked of those who keep the register only. */
    isForKeepers: z.boolean(),
    /** The field without which this one is required. */
    requiredWithout: z.string().nullable(),
    /** What it names says in whose districts and chains the entry is. */
    belongs: z.boolean(),
    /** The register that has the field: this one, or one that it is of, where it is changed. */
    of: z.string(),
  })
  .meta({ id: 'RegisterField' })
export type RegisterField = z.infer<typeof RegisterField>

/** What else a list shows, filters and sorts by: state, days, marks. */
const SystemColumn = z.object({
  name: z.string(),
  label: Bilingual,
  filter: z.string(),
  options: z.array(Option).nullable(),
})

/** What the asking person may do with the register. */
export const RegisterAction = z.enum(['add', 'propose', 'import', 'export'])
export type RegisterAction = z.infer<typeof RegisterAction>

/** A register in the list of registers. */
export const RegisterSummary = z
  .object({
    id: z.string(),
    label: Bilingual,
    /** Rows of the mission. */
    rows: z.array(z.string()),
    of: z.string().nullable(),
    isPublic: z.boolean(),
    keptBy: z.array(Bilingual),
    /** Admitted entries within reach; those that wait for a decision. */
    admitted: z.int(),
    proposed: z.int(),
    may: z.array(RegisterAction),
  })
  .meta({ id: 'RegisterSummary' })
export type RegisterSummary = z.infer<typeof RegisterSummary>

/** The registers that somebody may see. */
export const RegisterList = z
  .object({
    registers: z.array(RegisterSummary),
    /** The one that holds the city's enterprises. */
    enterprises: z.string().nullable(),
  })
  .meta({ id: 'RegisterList' })
export type RegisterList = z.infer<typeof RegisterList>

export const RegisterDetail = z
  .object({
    id: z.string(),
    label: Bilingual,
    note: Bilingual.nullable(),
    rows: z.array(z.string()),
    of: z.object({ id: z.string(), label: Bilingual }).nullable(),
    /** The field by which entries are told apart. */
    key: z.string(),
    /** The field that entries are called by; `null`: by their key. */
    name: z.string().nullable(),
    /** An entry says which entry of the other register it is about. */
    hasSubject: z.boolean(),
    /** Its entries are the city's enterprises. */
    isEnterprises: z.boolean(),
    isPublic: z.boolean(),
    keptBy: z.array(Bilingual),
    openTo: z.array(Bilingual),
    review: z.enum(['day', 'week', 'month', 'quarter', 'halfYear', 'year']).nullable(),
    /** Conditions that no document words. */
    unknown: z.array(Bilingual),
    fields: z.array(RegisterField),
    columns: z.array(SystemColumn),
    /** Of fields that name a body; `names`: what else people call it. */
    bodies: z.array(Option.extend({ names: z.array(z.string()) })),
    /** The rules in words. */
    rules: z.array(PackBlock),
    may: z.array(RegisterAction),
  })
  .meta({ id: 'RegisterDetail' })
export type RegisterDetail = z.infer<typeof RegisterDetail>

/** A number in its unit, money in whole fen, a day, a text, the key of an option or an entry, the id of a body; several as a list. */
export const EntryValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
export type EntryValue = z.infer<typeof EntryValue>
const Values = z.record(z.string(), EntryValue)

export const Entry = z
  .object({
    key: z.string(),
    name: z.string(),
    /** The key of the entry that this one is about, where that is not its own key. */
    subject: z.string().nullable(),
    state: EntryState,
    since: z.string().nullable(),
    until: z.string().nullable(),
    reviewedOn: z.string().nullable(),
    changedAt: IsoTime,
    revision: z.int(),
    /** Invented for the demonstration. */
    isInvented: z.boolean(),
    /** Fields whose value nobody has confirmed. */
    unconfirmed: z.array(z.string()),
    /** By field, personal ones masked; what is not filled in is left out. */
    values: Values,
  })
  .meta({ id: 'Entry' })
export type Entry = z.infer<typeof Entry>

/** By register and key, the names of entries that fields point at. */
const Names = z.record(z.string(), z.record(z.string(), z.string()))

export const EntryList = z
  .object({
    items: z.array(Entry),
    /** Gives the next page as `after`; `null` on the last. */
    next: z.string().nullable(),
    /** How many there are; `null`: ask `count`, which may take longer than the page. */
    total: z.int().nullable(),
    names: Names,
  })
  .meta({ id: 'EntryList' })
export type EntryList = z.infer<typeof EntryList>

/** Besides these, `f.<column>` filters: text, `a,b`, `from..until`, `-` empty, `*` filled. */
export const EntryChoiceQuery = z.object({ q: z.string().max(100).optional() }).catchall(z.string().max(4000))
export type EntryChoiceQuery = z.infer<typeof EntryChoiceQuery>

export const EntryQuery = EntryChoiceQuery.extend({
  /** A column, `-` before it for the greatest first; absent: by key. */
  sort: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).max(1_000_000).optional(),
  after: z.string().max(1000).optional(),
  size: z.coerce.number().int().min(1).max(200).default(50),
  /** Names of columns, with commas between; absent: all. */
  columns: z.string().max(4000).optional(),
})
export type EntryQuery = z.infer<typeof EntryQuery>

export const EntryCount = z.object({ total: z.int() }).meta({ id: 'EntryCount' })
/** How many entries there are by each value of a column; `null`: without one. */
export const EntryGroups = z
  .object({ groups: z.array(z.object({ value: z.string().nullable(), count: z.int() })) })
  .meta({ id: 'EntryGroups' })
export type EntryGroups = z.infer<typeof EntryGroups>
