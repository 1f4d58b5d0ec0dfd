import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { findingKinds, severities } from './finding-kinds.ts'

export { findingKinds, openSeverities, severities } from './finding-kinds.ts'

/** What kind of statement a finding compares. */
export const FindingKind = z.enum(findingKinds)
export type FindingKind = z.infer<typeof FindingKind>

/** `fails` and `differs` cannot both be meant; `check` asks a person; `holds` and `restated` agree. */
export const Severity = z.enum(severities)
export type Severity = z.infer<typeof Severity>

/** A place that a finding rests on. `quote`, `start` and `end` fit the text of the document's current version. */
export const FindingStatement = z
  .object({
    document: z.uuid(),
    clause: z.string(),
    quote: z.string(),
    start: z.int(),
    end: z.int(),
    /** The indicator, the list or the action that is stated. */
    about: z.string(),
    value: z.number().nullable(),
    valueMax: z.number().nullable(),
    unit: z.string().nullable(),
    names: z.array(z.string()),
  })
  .meta({ id: 'FindingStatement' })
export type FindingStatement = z.infer<typeof FindingStatement>

export const Finding = z
  .object({
    /** Stable while documents, clauses and quotes stay. */
    id: z.string(),
    kind: FindingKind,
    severity: Severity,
    message: Bilingual,
    explanation: Bilingual,
    remedy: Bilingual,
    statements: z.array(FindingStatement),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof Finding>

export const FindingsQuery = z.object({
  /** Only findings that touch this document. */
  document: z.uuid().optional(),
  kind: FindingKind.optional(),
  /** `open`: without those that agree. */
  severity: z.union([Severity, z.literal('open')]).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type FindingsQuery = z.infer<typeof FindingsQuery>

/** Findings of the current versions of all documents that are not deleted, the gravest first. */
export const FindingList = z
  .object({
    items: z.array(Finding),
    total: z.int(),
    /** How many there are of each severity and kind, before the filters of severity and kind. */
    severities: z.array(z.object({ severity: Severity, count: z.int() })),
    kinds: z.array(z.object({ kind: FindingKind, count: z.int() })),
    /** The documents compared, with how many findings touch each. */
    documents: z.array(
      z.object({ id: z.uuid(), title: z.string(), sample: z.boolean(), version: z.int(), findings: z.int() }),
    ),
  })
  .meta({ id: 'FindingList' })
export type FindingList = z.infer<typeof FindingList>
