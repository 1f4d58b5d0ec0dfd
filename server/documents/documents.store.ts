import type { DocumentFields, DocumentSummary } from '@linchpin/api'
import type { Clause } from '@linchpin/kernels/policy'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import { storeBytes, storedFile } from '../platform/uploads/index.ts'
import { partsOf } from './document-parts.ts'
import { clause, commitment, document, documentVersion } from './documents.tables.ts'
import { ngrams, searchForm } from './search.ts'
import { storedForm } from './stored-form.ts'

export type DocumentRow = typeof document.$inferSelect
export type VersionRow = typeof documentVersion.$inferSelect
type Reader = Database | Transaction

const clausesPerInsert = 200

/** How many commitments of the current version of each document are in which state, and how many clauses it has. */
const counts = sql<DocumentSummary['counts']>`(
  select json_build_object(
    'clauses', ${documentVersion.clauseCount},
    'proposed', count(*) filter (where m.state = 'proposed'),
    'confirmed', count(*) filter (where m.state = 'confirmed'),
    'rejected', count(*) filter (where m.state = 'rejected'))
  from ${commitment} m where m.document_id = ${document.id} and m.version = ${document.version})`

/** The columns of a summary; joins the current version, so `from` has to be `document` joined with `documentVersion`. */
export const summaryColumns = {
  document,
  fileName: documentVersion.fileName,
  fileSize: documentVersion.fileSize,
  format: documentVersion.format,
  importedBy: documentVersion.importedBy,
  counts,
}
export const currentVersion = and(
  eq(documentVersion.documentId, document.id),
  eq(documentVersion.version, document.version),
)

export type SummaryRow = {
  readonly document: DocumentRow
  readonly fileName: string
  readonly fileSize: number
  readonly format: string
  readonly importedBy: string
  readonly counts: DocumentSummary['counts']
}

export function toSummary({ document: row, ...rest }: SummaryRow): DocumentSummary {
  const { searchText: _search, importedAt, deletedAt, ...fields } = row
  return {
    ...(fields as typeof fields & Pick<DocumentSummary, 'genre' | 'openness' | 'status'>),
    ...rest,
    format: rest.format as DocumentSummary['format'],
    importedAt: importedAt.toISOString(),
    deletedAt: deletedAt?.toISOString() ?? null,
  }
}

export async function findSummary(db: Reader, id: string): Promise<DocumentSummary | undefined> {
  const [row] = await db
    .select(summaryColumns)
    .from(document)
    .innerJoin(documentVersion, currentVersion)
    .where(eq(document.id, id))
  return row && toSummary(row)
}

/** The document, locked: `share` against a new version while something in it is reviewed, `update` to change it. */
export async function lockDocument(
  tx: Transaction,
  id: string,
  strength: 'share' | 'update',
): Promise<DocumentRow | undefined> {
  const [row] = await tx.select().from(document).where(eq(document.id, id)).for(strength)
  return row
}

export async function findVersion(db: Reader, id: string, version: number): Promise<VersionRow | undefined> {
  const [row] = await db
    .select()
    .from(documentVersion)
    .where(and(eq(documentVersion.documentId, id), eq(documentVersion.version, version)))
  return row && { ...row, compiled: storedForm(row.compiled) }
}

/** All versions of a document, newest first, without what was compiled. */
export function versionsOf(db: Reader, id: string) {
  const { version, fileName, fileSize, importedAt, importedBy } = documentVersion
  return db
    .select({ version, fileName, fileSize, importedAt, importedBy })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, id))
    .orderBy(desc(version))
}

/** The document that holds this very file in one of its versions. */
export async function findByFile(db: Reader, sha256: string) {
  const [row] = await db
    .select({ id: document.id, title: document.title, version: documentVersion.version, deletedAt: document.deletedAt })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .where(eq(documentVersion.fileSha256, sha256))
  return row
}

export async function findFile(db: Reader, sha256: string): Promise<Buffer | undefined> {
  const [row] = await db.select({ bytes: storedFile.bytes }).from(storedFile).where(eq(storedFile.sha256, sha256))
  return row?.bytes
}

export async function insertDocument(tx: Transaction, row: Omit<DocumentRow, 'searchText'>): Promise<void> {
  await tx.insert(document).values({ ...row, searchText: documentSearchText(row) })
}

export async function updateDocument(tx: Transaction, row: Omit<DocumentRow, 'searchText'>): Promise<void> {
  await tx
    .update(document)
    .set({ ...row, searchText: documentSearchText(row) })
    .where(eq(document.id, row.id))
}

export async function insertVersion(
  tx: Transaction,
  row: Omit<VersionRow, 'clauseCount'>,
  bytes: Uint8Array,
): Promise<void> {
  await storeBytes(tx, bytes)
  await tx.insert(documentVersion).values({ ...row, clauseCount: row.compiled.clauses.length })
  await insertClauses(tx, row.documentId, row.version, partsOf(row.compiled))
}

async function insertClauses(
  tx: Transaction,
  documentId: string,
  version: number,
  clauses: readonly Clause[],
): Promise<void> {
  const rows = clauses.map(({ ref, heading, text }, position) => {
    const searchText = searchForm(`${heading ?? ''}${text}`)
    return { documentId, version, position, ref, heading, text, searchText, ngrams: ngrams(searchText) }
  })
  for (let i = 0; i < rows.length; i += clausesPerInsert)
    await tx.insert(clause).values(rows.slice(i, i + clausesPerInsert))
}

const documentSearchText = ({
  title,
  issuer,
  docNumber,
}: Pick<DocumentFields, 'title' | 'issuer' | 'docNumber'>): string =>
  searchForm([title, issuer ?? '', docNumber ?? ''].join('|'))
