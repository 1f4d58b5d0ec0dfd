/** Sources of links: each file, each delivery, and the register. */
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../platform/database/index.ts'
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

/** The newest first; `personId`: what others have only begun is not shown. */
export function sourcesOf(db: Reader, personId: string | null): Promise<StoredSource[]> {
  const begun: SourceState[] = ['reading', 'failed', 'preview', 'writing']
  const own =
    personId === null
      ? undefined
      : sql`(${linkSource.personId} = ${personId} or ${notInArray(linkSource.state, begun)})`
  return db.select().from(linkSource).where(own).orderBy(desc(linkSource.id)).limit(200)
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

export async function deleteSource(db: Reader, id: number): Promise<void> {
  await db.delete(linkSource).where(eq(linkSource.id, id))
}
