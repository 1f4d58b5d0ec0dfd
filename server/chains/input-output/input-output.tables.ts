import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { time } from '../../platform/database/index.ts'

export interface IoSector {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** As the kernel takes it, in the unit of the table: `flows` row by row, the others by sector. */
export interface IoValues {
  readonly flows: readonly number[]
  readonly finalUse: readonly number[]
  readonly imports: readonly number[]
  readonly importedInputs: readonly number[]
  readonly valueAdded: readonly number[]
  readonly output: readonly number[]
  readonly exports: readonly number[] | null
  /** People employed, where the table says so. */
  readonly jobs: readonly number[] | null
}

/** An input-output table: sectors and what each sells to each, in the unit that it says. */
export const ioTable = pgTable('io_table', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  year: integer('year').notNull(),
  place: text('place').notNull(),
  unit: text('unit').notNull(),
  origin: text('origin').notNull(),
  sectors: jsonb('sectors').$type<readonly IoSector[]>().notNull(),
  table: jsonb('table').$type<IoValues>().notNull(),
  personId: text('person_id').notNull(),
  personName: text('person_name').notNull(),
  createdAt: time('created_at').notNull(),
  undoneAt: time('undone_at'),
})
