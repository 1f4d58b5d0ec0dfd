import type { DocumentList, DocumentQuery, SearchHit } from '@linchpin/api'
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../platform/database/index.ts'
import { clause, commitment, document, documentVersion } from './documents.tables.ts'
import { currentVersion, summaryColumns, toSummary } from './documents.store.ts'
import { excerptOf, queryWords, wordNgrams } from './search.ts'

const hitsShown = 3

/** The documents that `query` asks for, newest import first, each with the first places where its words stand. */
export async function listDocuments(db: Database, query: DocumentQuery): Promise<DocumentList> {
  const words = queryWords(query.q ?? '')
  const where = and(...conditions(query), words.length ? matches(words) : undefined)
  const [rows, [totals], years] = await Promise.all([
    db
      .select({ ...summaryColumns, hits: words.length ? firstHits(words) : sql<Hit[]>`'[]'::json`, hitCount: words.length ? hitCount(words) : sql<number>`0` })
      .from(document)
      .innerJoin(documentVersion, currentVersion)
      .where(where)
      .orderBy(desc(document.importedAt), desc(document.id))
      .limit(query.limit)
      .offset(query.offset),
    db.select({ total: sql<number>`count(*)::int` }).from(document).where(where),
    db
      .selectDistinct({ year: sql<number>`extract(year from ${document.date})::int` })
      .from(document)
      .where(and(isNull(document.deletedAt), isNotNull(document.date)))
      .orderBy(sql`1 desc`),
  ])
  const [deleted] = await db.select({ total: sql<number>`count(*)::int` }).from(document).where(isNotNull(document.deletedAt))
  return {
    items: rows.map(({ hits, hitCount, ...row }) => ({
      ...toSummary(row),
      hits: hits.map((hit) => toHit(hit, words)),
      hitCount: Number(hitCount),
    })),
    total: totals?.total ?? 0,
    deletedTotal: deleted?.total ?? 0,
    years: years.map(({ year }) => year),
  }
}

interface Hit {
  readonly ref: string
  readonly heading: string | null
  readonly text: string
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

/** The clauses of the document's current version that hold all words. */
const clausesWith = (words: readonly string[]) => sql`
  from ${clause} c where c.document_id = ${document.id} and c.version = ${document.version} and ${holds(words)}`

const holds = (words: readonly string[]): SQL =>
  sql.join(
    [
      sql`c.ngrams @> ${sql.param(wordNgrams(words))}::text[]`,
      ...words.map((word) => sql`strpos(c.search_text, ${word}) > 0`),
    ],
    sql` and `,
  )

function matches(words: readonly string[]): SQL {
  const inTitle = sql.join(words.map((word) => sql`strpos(${document.searchText}, ${word}) > 0`), sql` and `)
  // As a list, so that one scan of the index finds the documents, however many there are.
  const inText = sql`(${document.id}, ${document.version}) in (select c.document_id, c.version from ${clause} c where ${holds(words)})`
  return sql`((${inTitle}) or ${inText})`
}

const hitCount = (words: readonly string[]) => sql<number>`(select count(*)::int ${clausesWith(words)})`

const firstHits = (words: readonly string[]) => sql<Hit[]>`(
  select coalesce(json_agg(json_build_object('ref', h.ref, 'heading', h.heading, 'text', h.text) order by h.position), '[]'::json)
  from (select c.ref, c.heading, c.text, c.position ${clausesWith(words)} order by c.position limit ${hitsShown}) h)`
