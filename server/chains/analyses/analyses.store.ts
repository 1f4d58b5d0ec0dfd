import { and, desc, eq, getTableColumns, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Reach, withinReach } from '../../people/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { chainAnalysis } from './analyses.tables.ts'

export type StoredAnalysis = typeof chainAnalysis.$inferSelect
/** Without firms one by one. */
export type AnalysisHead = Omit<StoredAnalysis, 'rows'>
type NewRow = typeof chainAnalysis.$inferInsert
type Reader = Database | Transaction

const { rows: _rows, ...headColumns } = getTableColumns(chainAnalysis)

/** What is of the whole city is for those who reach all of it. */
const reached = (reach: Reach): SQL => withinReach(reach, { chains: { one: sql`chain` } })

export async function insertAnalysis(tx: Reader, row: NewRow): Promise<StoredAnalysis> {
  const [made] = await tx.insert(chainAnalysis).values(row).returning()
  return made as StoredAnalysis
}

export async function updateAnalysis(db: Reader, id: number, set: Partial<NewRow>): Promise<void> {
  await db.update(chainAnalysis).set(set).where(eq(chainAnalysis.id, id))
}

export async function analysisHead(db: Reader, reach: Reach, id: number): Promise<AnalysisHead | undefined> {
  const [row] = await db
    .select(headColumns)
    .from(chainAnalysis)
    .where(and(eq(chainAnalysis.id, id), reached(reach)))
  return row
}

type Rows = NonNullable<StoredAnalysis['rows']>
export async function analysisRows(db: Reader, id: number): Promise<Omit<Rows, 'rest'>> {
  const rows = sql<Rows | null>`${chainAnalysis.rows} - 'rest'`
  const [row] = await db.select({ rows }).from(chainAnalysis).where(eq(chainAnalysis.id, id))
  return row?.rows ?? {}
}

/** With the firms that are not kept row by row. */
export async function allRows(db: Reader, id: number): Promise<Rows> {
  const [row] = await db.select({ rows: chainAnalysis.rows }).from(chainAnalysis).where(eq(chainAnalysis.id, id))
  return row?.rows ?? {}
}

/** Of firms that were known by name only and have since been found to be another: which one. */
export async function foundToBe(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await db.execute<{ id: number; same: number }>(
    sql`select id, same_as as same from supply_firm where same_as is not null and id = any(${sql.param([...ids])}::int[])`,
  )
  return new Map(rows.map(({ id, same }) => [id, same]))
}

export interface AnalysisChoice {
  readonly kind?: StoredAnalysis['kind'] | undefined
  readonly chain?: string | undefined
  /** Of the whole city only. */
  readonly isCity: boolean
  readonly named: boolean
  readonly limit: number
}

/** The newest first. */
export function analysesWithin(
  db: Reader,
  reach: Reach,
  { kind, chain, isCity, named, limit }: AnalysisChoice,
): Promise<readonly Omit<AnalysisHead, 'data' | 'result'>[]> {
  const { data: _data, result: _result, ...short } = headColumns
  const limits = [
    reached(reach),
    kind === undefined ? undefined : eq(chainAnalysis.kind, kind),
    chain === undefined ? undefined : eq(chainAnalysis.chain, chain),
    isCity ? isNull(chainAnalysis.chain) : undefined,
    named ? isNotNull(chainAnalysis.name) : undefined,
  ]
  return db
    .select(short)
    .from(chainAnalysis)
    .where(and(...limits))
    .orderBy(desc(chainAnalysis.createdAt), desc(chainAnalysis.id))
    .limit(limit)
}

/** The jobs of what a person has begun lately. */
export async function jobsOfPerson(db: Reader, person: string): Promise<readonly string[]> {
  const rows = await db
    .select({ job: chainAnalysis.jobId })
    .from(chainAnalysis)
    .where(and(eq(chainAnalysis.personId, person), isNotNull(chainAnalysis.jobId)))
    .orderBy(desc(chainAnalysis.id))
    .limit(10)
  return rows.flatMap(({ job }) => job ?? [])
}

export async function knownFirms(db: Reader, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set()
  const { rows } = await db.execute<{ id: number }>(
    sql`select id from supply_firm where id = any(${sql.param([...ids])}::int[])`,
  )
  return new Set(rows.map(({ id }) => id))
}
