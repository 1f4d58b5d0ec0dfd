import { z } from 'zod'
import { CaseLabel } from './case-parts.ts'
import { IsoTime } from './iso-time.ts'

/** What a column of the table is taken for: a field of the type, what a case is about, or something that no field holds. */
export const ImportedListTarget = z.string().regex(/^(field:[\w-]+|subject|state|openedOn|progress|remark|serial)$/)

export const ImportedListColumn = z.object({
  target: ImportedListTarget,
  label: CaseLabel,
  isRequired: z.boolean(),
  /** From 0; `null`: no column of the table. */
  column: z.int().nullable(),
  /** From 0 to 1; below 0.9 somebody should look at it. */
  score: z.number(),
})

export const ImportedListRow = z.object({
  /** As the table counts. */
  number: z.int(),
  cells: z.array(z.string()),
  outcome: z.enum(['new', 'duplicate', 'faulty', 'opened', 'kept']),
  issues: z.array(z.object({ column: z.int(), text: CaseLabel, isFault: z.boolean() })),
  /** What the case is about was found in its register. */
  subject: z.object({ name: z.string(), isFound: z.boolean() }).nullable(),
  state: CaseLabel.nullable(),
  /** The case that the row became, or an open one that says the same. */
  case: z.object({ id: z.string(), number: z.string() }).nullable(),
})
export type ImportedListRow = z.infer<typeof ImportedListRow>

/** A list that came in as somebody's own table: as read, not yet taken over, or taken over and perhaps undone. */
export const ImportedList = z
  .object({
    id: z.string(),
    type: z.string(),
    typeLabel: CaseLabel,
    fileName: z.string(),
    sheet: z.string(),
    sheets: z.array(z.string()),
    state: z.enum(['preview', 'applied', 'undone']),
    at: IsoTime,
    header: z.array(z.string()),
    columns: z.array(ImportedListColumn),
    counts: z.object({
      new: z.int(),
      duplicate: z.int(),
      faulty: z.int(),
      opened: z.int(),
      /** After an undo: those that somebody worked on since, which stay. */
      kept: z.int(),
      unmatched: z.int(),
      /** Sums, names of groups, notes. */
      skipped: z.int(),
    }),
  })
  .meta({ id: 'ImportedList' })
export type ImportedList = z.infer<typeof ImportedList>

export const ImportedListRowsQuery = z.object({
  outcome: z.enum(['new', 'duplicate', 'faulty', 'opened', 'kept']).optional(),
  after: z.coerce.number().int().min(0).default(0),
})
export const ImportedListRows = z
  .object({ rows: z.array(ImportedListRow), next: z.int().nullable() })
  .meta({ id: 'ImportedListRows' })
export type ImportedListRows = z.infer<typeof ImportedListRows>

/** Another reading of the columns: by target, the column or none. */
export const ImportedListColumns = z.object({ columns: z.record(ImportedListTarget, z.int().min(0).nullable()) })
export const ImportedListTaking = z.object({
  /** Whether rows that say what an open case says already are taken over too. */
  withDuplicates: z.boolean().default(false),
})
