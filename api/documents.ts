import { z } from 'zod'

export const genres = ['plan', 'measures', 'decision', 'regulation', 'news', 'report', 'other'] as const
export const Genre = z.enum(genres)
export type Genre = z.infer<typeof Genre>

/** `proposed` by the compiler, then `confirmed` or `rejected` by a person; a correction confirms. */
export const CommitmentState = z.enum(['proposed', 'confirmed', 'rejected'])
export type CommitmentState = z.infer<typeof CommitmentState>

export const Modality = z.enum(['obligation', 'prohibition', 'permission', 'encouragement', 'plan', 'none'])
export type Modality = z.infer<typeof Modality>

const IsoTime = z.iso.datetime()
/** A day, a month or a year, as far as the document says: `2025`, `2025-06`, `2025-06-30`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as 2025, 2025-06 or 2025-06-30')
const BodyNames = z.array(z.string().trim().min(1).max(100)).max(60)

const Responsibility = z.enum(['lead', 'byDuty'])

/** What a measure says. */
export const MeasureFields = z
  .object({
    quote: z.string(),
    action: z.string(),
    leads: z.array(z.string()),
    cooperating: z.array(z.string()),
    deadline: z.string().nullable(),
    responsibility: Responsibility.nullable(),
    modality: Modality,
  })
  .meta({ id: 'MeasureFields' })
export type MeasureFields = z.infer<typeof MeasureFields>

/** The same as a person writes it, with what is accepted. */
export const MeasureInput = z
  .object({
    quote: z.string().min(1).max(20_000),
    action: z.string().trim().min(1).max(20_000),
    leads: BodyNames,
    cooperating: BodyNames,
    deadline: PartialDate.nullable(),
    responsibility: Responsibility.nullable(),
    modality: Modality,
  })
  .meta({ id: 'MeasureInput' })

export const Commitment = z
  .object({
    /** Stable while clause and quote stay the same. */
    id: z.string(),
    kind: z.literal('measure'),
    clause: z.string(),
    /** Offsets of `current.quote` in the document's text. */
    start: z.int(),
    end: z.int(),
    state: CommitmentState,
    origin: z.enum(['compiled', 'added']),
    /** As the compiler proposed it; null where a person added it. */
    proposed: MeasureFields.nullable(),
    current: MeasureFields,
    /** Whether a person changed what the compiler proposed. */
    corrected: z.boolean(),
    /** Counts the changes of this item: send it back as `If-Match: "<revision>"`. */
    revision: z.int(),
    reviewedBy: z.string().nullable(),
    reviewedAt: IsoTime.nullable(),
    /** The version of the document in which it was reviewed, where the review was carried over. */
    carriedFrom: z.int().nullable(),
  })
  .meta({ id: 'Commitment' })
export type Commitment = z.infer<typeof Commitment>

export const ReviewCommand = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('confirm') }),
    z.object({ action: z.literal('reject'), reason: z.string().trim().max(500).optional() }),
    z.object({ action: z.literal('correct'), fields: MeasureInput.partial() }),
    /** Back to `proposed`, as the compiler had it. */
    z.object({ action: z.literal('reopen') }),
  ])
  .meta({ id: 'ReviewCommand' })
export type ReviewCommand = z.infer<typeof ReviewCommand>

export const NewCommitment = z.object({ clause: z.string(), fields: MeasureInput }).meta({ id: 'NewCommitment' })
export type NewCommitment = z.infer<typeof NewCommitment>

export const BulkConfirm = z
  .object({
    items: z
      .array(z.object({ id: z.string(), revision: z.int() }))
      .min(1)
      .max(2000),
  })
  .meta({ id: 'BulkConfirm' })
export const BulkConfirmResult = z
  .object({ confirmed: z.array(Commitment), stale: z.array(z.string()) })
  .meta({ id: 'BulkConfirmResult' })
export type BulkConfirmResult = z.infer<typeof BulkConfirmResult>

export const HistoryEntry = z
  .object({
    at: IsoTime,
    person: z.string(),
    action: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'HistoryEntry' })
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** What the document says of itself. */
export const DocumentFields = z
  .object({
    title: z.string(),
    issuer: z.string().nullable(),
    docNumber: z.string().nullable(),
    date: z.iso.date().nullable(),
    genre: Genre,
    openness: z.enum(['public', 'on-request', 'not-public']).nullable(),
    effective: z.iso.date().nullable(),
    status: z.enum(['in-force', 'amended', 'repealed']).nullable(),
  })
  .meta({ id: 'DocumentFields' })
export type DocumentFields = z.infer<typeof DocumentFields>

/** A person's correction of it. */
export const DocumentInput = DocumentFields.extend({
  title: z.string().trim().min(1).max(500),
  issuer: z.string().trim().max(200).nullable(),
  docNumber: z.string().trim().max(100).nullable(),
})
  .partial()
  .meta({ id: 'DocumentInput' })
export type DocumentInput = z.infer<typeof DocumentInput>

export const Counts = z.object({
  clauses: z.int(),
  proposed: z.int(),
  confirmed: z.int(),
  rejected: z.int(),
})

export const DocumentSummary = z
  .object({
    id: z.uuid(),
    ...DocumentFields.shape,
    /** Made up for trying the system out; marked wherever it shows. */
    sample: z.boolean(),
    version: z.int(),
    fileName: z.string(),
    format: z.enum(['txt', 'md', 'html', 'docx', 'doc', 'pdf']),
    fileSize: z.int(),
    counts: Counts,
    importedAt: IsoTime,
    importedBy: z.string(),
    deletedAt: IsoTime.nullable(),
    revision: z.int(),
  })
  .meta({ id: 'DocumentSummary' })
export type DocumentSummary = z.infer<typeof DocumentSummary>

/** A place where the searched words stand: the clause, and a piece of its text with the words at `from`–`to`. */
export const SearchHit = z.object({
  clause: z.string(),
  heading: z.string().nullable(),
  excerpt: z.string(),
  from: z.int(),
  to: z.int(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const DocumentQuery = z.object({
  /** Words to be found in title, number, issuer or text, separated by white space: all of them in one clause. */
  q: z.string().trim().max(100).optional(),
  genre: Genre.optional(),
  /** `open`: with proposals that wait for a person; `done`: none left. */
  review: z.enum(['open', 'done']).optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  deleted: z.enum(['true', 'false']).default('false'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type DocumentQuery = z.infer<typeof DocumentQuery>

export const DocumentList = z
  .object({
    items: z.array(DocumentSummary.extend({ hits: z.array(SearchHit), hitCount: z.int() })),
    total: z.int(),
    deletedTotal: z.int(),
    /** Years that occur, for the filter. */
    years: z.array(z.int()),
  })
  .meta({ id: 'DocumentList' })
export type DocumentList = z.infer<typeof DocumentList>

export const ClauseView = z
  .object({
    ref: z.string(),
    eId: z.string(),
    level: z.int(),
    heading: z.string().nullable(),
    text: z.string(),
    start: z.int(),
    end: z.int(),
    committing: z.union([z.literal(true), z.string()]),
  })
  .meta({ id: 'Clause' })
export type ClauseView = z.infer<typeof ClauseView>

export const DiagnosticView = z.object({
  code: z.string(),
  message: z.string(),
  clause: z.string().nullable(),
  quote: z.string().nullable(),
  hint: z.string(),
})
export type DiagnosticView = z.infer<typeof DiagnosticView>

export const VersionView = z.object({
  version: z.int(),
  fileName: z.string(),
  fileSize: z.int(),
  importedAt: IsoTime,
  importedBy: z.string(),
})

/** A document with everything that the reading page shows. `text` is what all offsets point into. */
export const DocumentDetail = z
  .object({
    ...DocumentSummary.shape,
    text: z.string(),
    clauses: z.array(ClauseView),
    tables: z.array(
      z.object({
        clause: z.string(),
        title: z.string().nullable(),
        rows: z.array(z.array(z.string())),
        start: z.int(),
        end: z.int(),
      }),
    ),
    diagnostics: z.array(DiagnosticView),
    commitments: z.array(Commitment),
    versions: z.array(VersionView),
  })
  .meta({ id: 'DocumentDetail' })
export type DocumentDetail = z.infer<typeof DocumentDetail>

export const ImportResult = z
  .object({
    document: DocumentSummary,
    /** For a new version: how many reviews were kept, and which could not be, because their clause changed. */
    carried: z
      .object({
        kept: z.int(),
        lost: z.array(z.object({ clause: z.string(), quote: z.string(), state: CommitmentState })),
      })
      .nullable(),
  })
  .meta({ id: 'ImportResult' })
export type ImportResult = z.infer<typeof ImportResult>
