import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../database/index.ts'
import { dailyRun } from './jobs.tables.ts'

/**
 * Runs `body` unless `name` has run on that day or runs somewhere else right now. The day counts as done when the body has
 * ended well; one that fails is tried again. The lock goes with its connection, so a process that dies holds nobody up.
 */
export async function oncePerDay(
  db: Database,
  name: string,
  day: string,
  now: () => Date,
  body: () => Promise<void>,
): Promise<'run' | 'done' | 'elsewhere'> {
  if (await hasRun(db, name, day)) return 'done'
  return db.transaction(async (tx) => {
    const lock = sql`select pg_try_advisory_xact_lock(hashtext('linchpin daily ' || current_schema()), hashtext(${name})) as free`
    const { rows } = await tx.execute<{ free: boolean }>(lock)
    if (!rows[0]?.free) return 'elsewhere'
    if (await hasRun(tx, name, day)) return 'done'
    const startedAt = now()
    await body()
    await tx.insert(dailyRun).values({ name, day, startedAt, endedAt: now() })
    return 'run'
  })
}

async function hasRun(db: Pick<Database, 'select'>, name: string, day: string): Promise<boolean> {
  const found = await db
    .select({ day: dailyRun.day })
    .from(dailyRun)
    .where(and(eq(dailyRun.name, name), eq(dailyRun.day, day)))
  return found.length > 0
}
