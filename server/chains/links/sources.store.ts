/** Sources of links: each file, each delivery, and the register. */
import { and, desc, eq, inArray, notInArray, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { FileToFold, TableSeen } from './fold/fold-file.ts'
import type { Folded } from './fold/fold-lines.store.ts'
import { linkSource, type SourceState } from './links.tables.ts'

type Reader = Database | Transaction
export type StoredSource = typeof linkSource.$inferSelect

/** A file of lines, where its copy is and how it is to be read. */
export interface LinkFile {
  readonly id: string
  readonly name: string
  readonly asked: Pick<FileToFold, 'sheet' | 'chosen' | 'unit' | 'asOf'>
  readonly table: TableSeen | null
}
export const fileOf = ({ file }: StoredSource): LinkFile | null => file as LinkFile | null
export const previewOf = ({ kind, preview }: StoredSource): Folded | null =>
  kind === 'file' ? (preview as Folded | null) : null

export async function insertSource(db: Reader, row: typeof linkSource.$inferInsert): Promise<StoredSource> {
  const [made] = await db.insert(linkSource).values(row).returning()
  return made as StoredSource
}

export async function sourceOf(db: Reader, id: number): Promise<StoredSource | undefined> {
  const [row] = await db.select().from(linkSource).where(eq(linkSource.id, id))
  return row
}

/** Of those that have ended without links. */
const latestShown = 200

/** The newest first, and all whose links count; `personId`: what others have only begun is not shown. */
export function sourcesOf(db: Reader, personId: string | null): Promise<StoredSource[]> {
  const begun: SourceState[] = ['reading', 'failed', 'preview', 'writing']
  const own =
    personId === null
      ? undefined
      : sql`(${linkSource.personId} = ${personId} or ${notInArray(linkSource.state, begun)})`
  const ended: SourceState[] = ['failed', 'undone']
  const latest = sql`${linkSource.id} in (select id from link_source order by id desc limit ${latestShown})`
  const shown = or(notInArray(linkSource.state, ended), latest)
  return db.select().from(linkSource).where(and(own, shown)).orderBy(desc(linkSource.id))
}

/** `false` where it is in none of the states `from`. */
export async function updateSource(
  db: Reader,
  id: number,
  set: Partial<Omit<StoredSource, 'id'>>,
  from: readonly SourceState[],
): Promise<boolean> {
  const changed = await db
    .update(linkSource)
    .set(set)
    .where(and(eq(linkSource.id, id), inArray(linkSource.state, [...from])))
    .returning({ id: linkSource.id })
  return changed.length === 1
}

/** For the end of a step: where somebody else has given the step up, or ended it, nothing of it may stay. */
export async function endStep(
  tx: Transaction,
  ...change: Parameters<typeof updateSource> extends [Reader, ...infer Rest] ? Rest : never
): Promise<void> {
  if (!(await updateSource(tx, ...change))) throw new ProblemError('job-interrupted')
}

export async function deleteSource(db: Reader, id: number): Promise<void> {
  await db.delete(linkSource).where(eq(linkSource.id, id))
}
