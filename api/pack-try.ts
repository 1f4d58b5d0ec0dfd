import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { DefinitionKind } from './pack.ts'

const mostFields = 200
const mostText = 2000

/** A rule or a formula of a definition on values that somebody entered. */
export const PackTry = z
  .object({
    kind: DefinitionKind,
    id: z.string().max(100),
    /** As the page names it: `admission`, `exit`, `eligibility`, `where`, `needs/<move>`, or `formula`. */
    rule: z.string().max(200),
    /** By field: numbers in the field's unit, money in whole fen, days as `2026-03-01`, choices by key; `null`: not known. */
    record: z
      .record(z.string().max(100), z.union([z.string().max(mostText), z.number(), z.boolean(), z.null()]))
      .refine((record) => Object.keys(record).length <= mostFields, `at most ${mostFields} fields`),
    day: z.iso.date().refine((day) => day >= '0001-01-01', 'a day from 0001-01-01'),
  })
  .meta({ id: 'PackTry' })
export type PackTry = z.infer<typeof PackTry>

export const PackTryResult = z
  .object({
    outcome: z.enum(['met', 'notMet', 'unknown', 'computed']),
    /** The outcome in a line. */
    summary: Bilingual,
    /** The day from which the wording holds; `null` where none is in force. */
    from: z.string().nullable(),
    /** One for each condition that decided, with what was read and by how much it misses. */
    reasons: z.array(Bilingual),
    missing: z.array(z.object({ name: z.string(), label: Bilingual })),
    /** Conditions that no document words: where there are some, “met” is met as far as it is known. */
    unknown: z.array(Bilingual),
    /** Of a formula, in its unit. */
    value: z.number().nullable(),
  })
  .meta({ id: 'PackTryResult' })
export type PackTryResult = z.infer<typeof PackTryResult>
