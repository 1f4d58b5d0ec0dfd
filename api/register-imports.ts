import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'
import { EntryValue } from './registers.ts'

/** What applying does with a row: `decide` waits for a person, `faulty` and `skipped` stay out. */
export const importOutcomes = ['added', 'changed', 'same', 'decide', 'faulty', 'skipped'] as const
export const ImportOutcome = z.enum(importOutcomes)
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** With the file: where its values come from, and how entries come in. */
export const ImportOptions = z.object({
  /** The sheet; absent: the first that is shown. */
  sheet: z.string().max(200).optional(),
  source: z.string().trim().max(500).optional(),
  asOf: z.iso.date().optional(),
  confirmed: z.enum(['true', 'false']).default('false'),
  /** Where the register admits by rule: entries come in as admitted, by a decision that was made elsewhere. */
  admits: z.enum(['true', 'false']).default('false'),
})
export type ImportOptions = z.infer<typeof ImportOptions>

const Column = z.object({
  /** A field; `_subject` and `_subjectName`: key and name of the entry that a row is about. */
  field: z.string(),
  label: Bilingual,
  isRequired: z.boolean(),
  /** From 0; `null`: no column gives it. */
  column: z.int().nullable(),
  /** 1: the name itself; below 0.9 somebody should look at it. */
  score: z.number(),
  unit: z.string().nullable(),
})

export const RegisterImport = z
  .object({
    id: z.int(),
    register: z.string(),
    fileName: z.string(),
    state: z.enum(['reading', 'failed', 'preview', 'applying', 'applied', 'undoing', 'undone']),
    at: IsoTime,
    person: z.string(),
    sheet: z.string().nullable(),
    sheets: z.array(z.string()),
    header: z.array(z.string()),
    columns: z.array(Column),
    counts: z.object({
      added: z.int(),
      changed: z.int(),
      same: z.int(),
      decide: z.int(),
      faulty: z.int(),
      skipped: z.int(),
      /** Rows that are no records: sums, headings, notes. */
      others: z.int(),
    }),
    source: z.string().nullable(),
    asOf: z.string().nullable(),
    confirmed: z.boolean(),
    admits: z.boolean(),
    appliedAt: IsoTime.nullable(),
    undoneAt: IsoTime.nullable(),
    /** Of what is under way; `total` is `null` where it is not known yet. */
    progress: z.object({ done: z.int(), total: z.int().nullable() }).nullable(),
    /** Why the last attempt failed. */
    problem: z.object({ code: z.string(), message: Bilingual, remedy: Bilingual }).nullable(),
    /** What an undo did: entries withdrawn, values put back, and what stayed because it was changed or is used since. */
    undone: z.object({ withdrawn: z.int(), restored: z.int(), changed: z.int(), used: z.int() }).nullable(),
    may: z.array(z.enum(['choose', 'decide', 'apply', 'discard', 'undo', 'cancel'])),
  })
  .meta({ id: 'RegisterImport' })
export type RegisterImport = z.infer<typeof RegisterImport>

const Told = z.object({
  /** From 0; `null`: the row as a whole. */
  column: z.int().nullable(),
  message: Bilingual,
})

export const ImportRow = z
  .object({
    /** As Excel counts. */
    number: z.int(),
    outcome: ImportOutcome,
    key: z.string().nullable(),
    name: z.string().nullable(),
    /** Of an entry that is added; personal ones masked. */
    values: z.record(z.string(), EntryValue),
    changes: z.record(z.string(), z.object({ from: EntryValue, to: EntryValue })),
    faults: z.array(Told),
    warnings: z.array(Told),
    /** Entries of the same name under another key: they were often different ones. */
    namesakes: z.array(z.object({ key: z.string(), name: z.string() })),
    undone: z.enum(['withdrawn', 'restored', 'changed', 'used']).nullable(),
  })
  .meta({ id: 'ImportRow' })
export type ImportRow = z.infer<typeof ImportRow>

export const ImportRowQuery = z.object({
  outcome: ImportOutcome.optional(),
  undone: z.enum(['withdrawn', 'restored', 'changed', 'used']).optional(),
  /** Rows behind this number. */
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export const ImportRows = z
  .object({
    items: z.array(ImportRow),
    next: z.int().nullable(),
    /** By register and key, the names of entries that fields point at. */
    names: z.record(z.string(), z.record(z.string(), z.string())),
  })
  .meta({ id: 'ImportRows' })
export type ImportRows = z.infer<typeof ImportRows>

/** Which column gives which field, chosen by a person; the file is looked through anew. */
export const ImportChoice = z
  .object({
    sheet: z.string().max(200).optional(),
    columns: z.record(z.string().max(100), z.int().min(0).max(300).nullable()),
  })
  .meta({ id: 'ImportChoice' })
export type ImportChoice = z.infer<typeof ImportChoice>

export const ImportDecision = z
  .object({
    /** Numbers of rows; `null`: all that wait. */
    rows: z.array(z.int()).min(1).max(1000).nullable(),
    /** Another entry, the same as the one with `key`, or left out. */
    decision: z.enum(['add', 'same', 'skip']),
    key: z.string().max(300).optional(),
  })
  .refine(({ decision, key, rows }) => decision !== 'same' || (key !== undefined && rows?.length === 1), {
    message: '“same” is said of one row, with the key of the entry',
  })
  .meta({ id: 'ImportDecision' })
export type ImportDecision = z.infer<typeof ImportDecision>

/** Rows with faults stay out only where that is said. */
export const ImportApply = z.object({ withoutFaulty: z.boolean().default(false) }).meta({ id: 'ImportApply' })
export type ImportApply = z.infer<typeof ImportApply>
