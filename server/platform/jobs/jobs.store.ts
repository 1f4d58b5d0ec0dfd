import { and, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Database, Transaction } from '../database/index.ts'
import { type JobProblem, type JobState, job } from './jobs.tables.ts'

type Reader = Database | Transaction
export type JobRow = typeof job.$inferSelect

const unended: JobState[] = ['queued', 'running']

export async function insertJob(db: Reader, row: JobRow): Promise<void> {
  await db.insert(job).values(row)
}

export async function jobOf(db: Reader, id: string): Promise<JobRow | undefined> {
  const [row] = await db.select().from(job).where(eq(job.id, id))
  return row
}

/** Where a process died in the middle of a step: the state in which the step began. */
export async function stateBefore<State extends string>(
  db: Reader,
  { state, jobId }: { readonly state: State; readonly jobId: string | null },
  steps: Partial<Record<State, State>>,
): Promise<State | undefined> {
  if (steps[state] === undefined || jobId === null) return undefined
  const step = await jobOf(db, jobId)
  const hasGivenUp = !['queued', 'running', 'done'].includes(step?.state ?? '')
  return hasGivenUp ? steps[state] : undefined
}

/** The latest jobs of a kind, of one person or of everybody. */
export function jobsOf(db: Reader, kind: string, startedBy?: string, limit = 50): Promise<JobRow[]> {
  const own = startedBy === undefined ? undefined : eq(job.startedBy, startedBy)
  return db
    .select()
    .from(job)
    .where(and(eq(job.kind, kind), own))
    .orderBy(desc(job.at))
    .limit(limit)
}

export interface JobProgress {
  readonly done: number
  readonly total: number | null
  readonly message: string | null
}

/** Says that the owner lives, and how far the job is; tells whether somebody has asked to cancel it. */
export async function beat(db: Reader, id: string, progress: JobProgress, state: JobState, at: Date): Promise<boolean> {
  const [row] = await db
    .update(job)
    .set({ ...progress, state, heartbeat: at })
    .where(and(eq(job.id, id), inArray(job.state, unended)))
    .returning({ cancelAsked: job.cancelAsked })
  // A job that others have given up is to end.
  return row?.cancelAsked ?? true
}

export interface JobEnd {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly result?: unknown
  readonly problem?: JobProblem
}

/** Ends a job, unless it has ended. */
export async function endJob(db: Reader, id: string, progress: JobProgress, end: JobEnd, at: Date): Promise<void> {
  const { state, result = null, problem = null } = end
  await db
    .update(job)
    .set({ ...progress, state, result, problem, endedAt: at, heartbeat: at })
    .where(and(eq(job.id, id), inArray(job.state, unended)))
}

/** Asks for a job to be cancelled, wherever it runs; false where it has ended or was never there. */
export async function askToCancel(db: Reader, id: string): Promise<boolean> {
  const found = await db
    .update(job)
    .set({ cancelAsked: true })
    .where(and(eq(job.id, id), inArray(job.state, unended)))
    .returning({ id: job.id })
  return found.length > 0
}

/** The processes that jobs say they run in. */
export async function ownersOfUnended(db: Reader): Promise<readonly string[]> {
  const rows = await db.selectDistinct({ owner: job.owner }).from(job).where(inArray(job.state, unended))
  return rows.map(({ owner }) => owner)
}

/** Fails what a dead process has left: one of `dead`, or one that has been silent since `silentSince`. */
export async function failAbandoned(
  db: Reader,
  dead: readonly string[],
  silentSince: Date,
  problem: JobProblem,
  at: Date,
): Promise<number> {
  const silent = lt(job.heartbeat, silentSince)
  const abandoned = dead.length === 0 ? silent : or(silent, inArray(job.owner, [...dead]))
  const failed = await db
    .update(job)
    .set({ state: 'failed', problem, endedAt: at })
    .where(and(inArray(job.state, unended), abandoned))
    .returning({ id: job.id })
  return failed.length
}

/** Lets go of jobs that ended long ago. */
export async function dropOldJobs(db: Reader, before: Date): Promise<void> {
  await db.delete(job).where(lt(job.endedAt, before))
}
