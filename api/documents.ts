import { z } from 'zod'
import { Commitment, LostReview } from './commitments.ts'
import { IsoTime } from './iso-time.ts'

export const genres = ['plan', 'measures', 'decision', 'regulation', 'news', 'report', 'other'] as const
export const Genre = z.enum(genres)
export type Genre = z.infer<typeof Genre>

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
    /** Words before the first clause, ref `前言`, and after the last, ref `落款`: no clauses, but figures stand there too. */
    front: ClauseView.nullable(),
    clauses: z.array(ClauseView),
    back: ClauseView.nullable(),
    tables: z.array(
      z.object({
        clause: z.string(),
        title: z.string().nullable(),
        rows: z.array(z.array(z.string())),
        start: z.int(),
        end: z.int(),
      }),
    ),
    /** What the text names, with the clause of first mention. */
    entities: z.array(z.object({ name: z.string(), type: z.string(), clause: z.string() })),
    /** Which place develops what. */
    layout: z.array(
      z.object({
        district: z.string(),
        zone: z.string().nullable(),
        industry: z.string(),
        segments: z.array(z.string()),
      }),
    ),
    /** Documents that it cites. */
    references: z.array(z.object({ title: z.string(), number: z.string().nullable(), clause: z.string() })),
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
        lost: z.array(LostReview),
      })
      .nullable(),
  })
  .meta({ id: 'ImportResult' })
export type ImportResult = z.infer<typeof ImportResult>
