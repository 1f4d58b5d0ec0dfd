import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { time } from '../database/index.ts'

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

/** Why a job failed: a row of an error table and its parameters. */
export interface JobProblem {
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Work that takes longer than a request, as people see it. The work itself lives in the process that does it. */
export const job = pgTable(
  'job',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    state: text('state').$type<JobState>().notNull(),
    done: integer('done').notNull(),
    /** Null: not known yet. */
    total: integer('total'),
    message: text('message'),
    startedBy: text('started_by').notNull(),
    at: time('at').notNull(),
    endedAt: time('ended_at'),
    result: jsonb('result').$type<unknown>(),
    problem: jsonb('problem').$type<JobProblem>(),
    cancelAsked: boolean('cancel_asked').notNull(),
    /** The process that does it: host, process id, start. */
    owner: text('owner').notNull(),
    /** When that process last said that it lives. */
    heartbeat: time('heartbeat').notNull(),
  },
  (table) => [index('job_of_kind').on(table.kind, table.at), index('job_state').on(table.state)],
)

/** What has run on which day. */
export const dailyRun = pgTable(
  'daily_run',
  {
    name: text('name').notNull(),
    day: date('day').notNull(),
    startedAt: time('started_at').notNull(),
    endedAt: time('ended_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.name, table.day] })],
)
