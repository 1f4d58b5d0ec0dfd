import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { exactTime } from '../../platform/database/index.ts'
import type { SheetCell } from '../../platform/sheets/index.ts'
import type { Values } from '../lifecycle/case-state.ts'
import type { MatchedColumn } from './read-list.ts'
import type { CellIssue, Told } from './read-list-row.ts'

/** `kept`: of a list that was undone, what somebody worked on since. */
export type RowOutcome = 'new' | 'duplicate' | 'faulty' | 'opened' | 'kept'
/** `key` is empty where the register has nothing by that name. */
export interface StoredSubject {
  readonly key: string
  readonly name: string
}

/** A list that came in as somebody's own table. */
export const caseList = pgTable(
  'case_list',
  {
    id: uuid('id').primaryKey(),
    type: text('type').notNull(),
    fileName: text('file_name').notNull(),
    sheet: text('sheet').notNull(),
    sheets: text('sheets').array().notNull(),
    header: text('header').array().notNull(),
    unit: text('unit'),
    columns: jsonb('columns').$type<readonly MatchedColumn[]>().notNull(),
    skipped: integer('skipped').notNull(),
    state: text('state').$type<'preview' | 'applied' | 'undone'>().notNull(),
    personId: text('person_id').notNull(),
    at: exactTime('at').notNull(),
  },
  (table) => [index('case_list_person').on(table.personId, table.at)],
)

export const caseListRow = pgTable(
  'case_list_row',
  {
    listId: uuid('list_id')
      .notNull()
      .references(() => caseList.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    cells: jsonb('cells').$type<readonly SheetCell[]>().notNull(),
    /** The name of the group that it stands under. */
    section: text('section'),
    outcome: text('outcome').$type<RowOutcome>().notNull(),
    issues: jsonb('issues').$type<readonly CellIssue[]>().notNull(),
    values: jsonb('values').$type<Values>().notNull(),
    subject: jsonb('subject').$type<StoredSubject>(),
    state: text('state'),
    told: jsonb('told').$type<Told>().notNull(),
    caseId: uuid('case_id'),
    caseNumber: text('case_number'),
  },
  (table) => [
    primaryKey({ columns: [table.listId, table.number] }),
    index('case_list_row_outcome').on(table.listId, table.outcome, table.number),
  ],
)
