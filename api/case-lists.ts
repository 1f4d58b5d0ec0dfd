import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'

/** What a column of the table is taken for: a field of the type, what a case is about, or something that no field holds. */
export const ImportedListTarget = z
  .string()
  .regex(/^(field:[\w-]+|subject|subjectKey|state|raisedOn|progress|remark|serial)$/)

export const ImportedListColumn = z.object({
  target: ImportedListTarget,
  label: Bilingual,
  isRequired: z.boolean(),
  /** From 0; `null`: no column of the table. */
  column: z.int().nullable(),
  /** From 0 to 1; below 0.9 somebody should look at it. */
  score: z.number(),
})
export type ImportedListColumn = z.infer<typeof ImportedListColumn>

/**
 * `new` can be a case, `duplicate` says what an open case or an earlier row says, `faulty` cannot be one; `opened` became one, and
 * `kept` still is one after the list was undone, for somebody had worked on it.
 */
export const ImportedListOutcome = z.enum(['new', 'duplicate', 'faulty', 'opened', 'kept'])
export type ImportedListOutcome = z.infer<typeof ImportedListOutcome>

export const ImportedListRow = z.object({
  /** As the table counts. */
  number: z.int(),
  cells: z.array(z.string()),
  outcome: ImportedListOutcome,
  /** `column` -1: of the row as a whole. Without `isFault` it is only told. */
  issues: z.array(z.object({ column: z.int(), text: Bilingual, isFault: z.boolean() })),
  /** What the case is about; not found: the register has nothing by that name. */
  subject: z.object({ name: z.string(), isFound: z.boolean() }).nullable(),
  /** Where the table says that it stands; `null`: where cases of the type begin. */
  state: Bilingual.nullable(),
  /** The case that the row became, or an open one that says the same. */
  case: z.object({ id: z.string(), number: z.string() }).nullable(),
})
export type ImportedListRow = z.infer<typeof ImportedListRow>

/** A list that came in as somebody's own table: as read, not yet taken over, or taken over and perhaps undone. */
export const ImportedList = z
  .object({
    id: z.string(),
    type: z.string(),
    typeLabel: Bilingual,
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
      kept: z.int(),
      /** About something that the register does not have. */
      unmatched: z.int(),
      /** Sums, names of groups, notes. */
      skipped: z.int(),
    }),
  })
  .meta({ id: 'ImportedList' })
export type ImportedList = z.infer<typeof ImportedList>
export const ImportedLists = z.object({ lists: z.array(ImportedList) }).meta({ id: 'ImportedLists' })
export type ImportedLists = z.infer<typeof ImportedLists>

export const NewImportedList = z.object({ type: z.string().min(1).max(100), sheet: z.string().max(100).optional() })

export const ImportedListRowsQuery = z.object({
  outcome: ImportedListOutcome.optional(),
  /** Only rows about something that the register does not have. */
  unmatched: z.stringbool().optional(),
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
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
