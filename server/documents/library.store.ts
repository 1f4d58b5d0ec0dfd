import type { DocumentList, DocumentQuery, SearchHit } from '@linchpin/api'
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { currentVersion, summaryColumns, toSummary } from './documents.store.ts'
import { clause, commitment, document, documentVersion } from './documents.tables.ts'
import { excerptOf, queryWords, wordNgrams } from './search.ts'

const hitsShown = 3

/** The documents that `query` asks for, newest import first, each with the first places where its words stand. */
export async function listDocuments(db: Database, query: DocumentQuery): Promise<DocumentList> {
  const words = queryWords(query.q ?? '')
  const where = and(...conditions(query), words.length ? matches(words) : undefined)
  const rows = await db
    .select({ ...summaryColumns, total: sql<number>`count(*) over ()::int` })
    .from(document)
    .innerJoin(documentVersion, currentVersion)
    .where(where)
    .orderBy(desc(document.importedAt), desc(document.id))
    .limit(query.limit)
    .offset(query.offset)
  const hits = await hitsIn(
    db,
    rows.map((row) => row.document.id),
    words,
  )
  return {
    items: rows.map(({ total: _total, ...row }) => {
      const own = hits.get(row.document.id) ?? []
      return { ...toSummary(row), hits: own.map((hit) => toHit(hit, words)), hitCount: own[0]?.total ?? 0 }
    }),
    // A page behind the last one has no row to say how many there are.
    total: rows[0]?.total ?? (query.offset > 0 ? await db.$count(document, where) : 0),
    ...(await wholeLibrary(db)),
  }
}

/** What the filters offer, whatever is asked for. */
async function wholeLibrary(db: Database): Promise<Pick<DocumentList, 'deletedTotal' | 'years'>> {
  const year = sql<number>`extract(year from ${document.date})::int`
  const present = and(isNull(document.deletedAt), isNotNull(document.date))
  const years = await db.selectDistinct({ year }).from(document).where(present).orderBy(desc(year))
  return { deletedTotal: await db.$count(document, isNotNull(document.deletedAt)), years: years.map((row) => row.year) }
}

interface Hit {
  readonly documentId: string
  readonly ref: string
  readonly heading: string | null
  readonly text: string
  /** How many clauses of its document hold the words. */
  readonly total: number
}

/** For each of `documents` the first clauses of its current version that hold all words. */
async function hitsIn(
  db: Database,
  documents: readonly string[],
  words: readonly string[],
): Promise<Map<string, Hit[]>> {
  const byDocument = new Map<string, Hit[]>()
  if (words.length === 0 || documents.length === 0) return byDocument
  const { rows } = await db.execute<Hit & Record<string, unknown>>(sql`
    select h.document_id as "documentId", h.ref, h.heading, h.text, h.total from (
      select c.document_id, c.ref, c.heading, c.text, c.position,
        row_number() over (partition by c.document_id order by c.position) as place,
        count(*) over (partition by c.document_id)::int as total
      from ${clause} c join ${document} d on d.id = c.document_id and d.version = c.version
      where c.document_id = any(${sql.param([...documents])}::uuid[]) and ${holds(words)}
    ) h where h.place <= ${hitsShown} order by h.document_id, h.position`)
  for (const hit of rows) byDocument.set(hit.documentId, [...(byDocument.get(hit.documentId) ?? []), hit])
  return byDocument
}

function toHit({ ref, heading, text }: Hit, words: readonly string[]): SearchHit {
  return { clause: ref, heading, ...excerptOf(text, words) }
}

function conditions(query: DocumentQuery): (SQL | undefined)[] {
  const open = sql`exists (select 1 from ${commitment} m
    where m.document_id = ${document.id} and m.version = ${document.version} and m.state = 'proposed')`
  return [
    query.deleted === 'true' ? isNotNull(document.deletedAt) : isNull(document.deletedAt),
    query.genre ? eq(document.genre, query.genre) : undefined,
    query.year === undefined ? undefined : sql`extract(year from ${document.date}) = ${query.year}`,
    query.review ? (query.review === 'open' ? open : sql`not ${open}`) : undefined,
  ]
}

/** Whether clause `c` holds all words: the index finds those that can, the words themselves decide. */
const holds = (words: readonly string[]): SQL =>
  sql.join(
    [
      sql`c.ngrams @> ${sql.param(wordNgrams(words))}::text[]`,
      ...words.map((word) => sql`strpos(c.search_text, ${word}) > 0`),
    ],
    sql` and `,
  )

function matches(words: readonly string[]): SQL {
  const inTitle = sql.join(
    words.map((word) => sql`strpos(${document.searchText}, ${word}) > 0`),
    sql` and `,
  )
  // As a list, so that one scan of the index finds the documents, however many there are.
  const inText = sql`(${document.id}, ${document.version}) in (select c.document_id, c.version from ${clause} c where ${holds(words)})`
  return sql`((${inTitle}) or ${inText})`
}
