import { and, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { currentVersion } from './documents.store.ts'
import { document, documentVersion } from './documents.tables.ts'

/** A text that something outside the library was written from. */
export interface SoughtText {
  readonly id: string
  readonly title: string
  /** How many clauses it has. */
  readonly clauses: number
  /** SHA-256 of the compiled text in hex. */
  readonly textHash: string
}
export interface FoundText {
  readonly id: string
  /** False: only the title is the same. */
  readonly sameText: boolean
}

/** Where these texts stand in the library now, by `id`: the same text, else the same title. */
export async function findTexts(db: Database, sought: readonly SoughtText[]): Promise<ReadonlyMap<string, FoundText>> {
  const titles = sought.map(({ title }) => title)
  const clauseCounts = sought.map(({ clauses }) => clauses)
  if (sought.length === 0) return new Map()
  const hash = sql<string>`encode(sha256(convert_to(${documentVersion.compiled} ->> 'text', 'UTF8')), 'hex')`
  // Title and length first: to take the text out of what was compiled costs a thousand times as much.
  const isLike = or(inArray(document.title, titles), inArray(documentVersion.clauseCount, clauseCounts))
  const rows = await db
    .select({ id: document.id, title: document.title, hash })
    .from(document)
    .innerJoin(documentVersion, currentVersion)
    .where(and(isNull(document.deletedAt), isLike))
    .orderBy(document.importedAt)
  const found = sought.flatMap(({ id, title, textHash }) => {
    const same = rows.find(({ hash: own }) => own === textHash)
    const row = same ?? rows.find((each) => each.title === title)
    return row ? [[id, { id: row.id, sameText: same !== undefined }] as const] : []
  })
  return new Map(found)
}
