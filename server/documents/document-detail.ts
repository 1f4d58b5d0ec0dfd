import type { DocumentDetail } from '@linchpin/api'
import type { Database } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { commitmentsOf } from './commitments.store.ts'
import { findSummary, findVersion, versionsOf } from './documents.store.ts'

/** A document with the text, clauses and commitments of `version`, the current one where none is asked for. */
export async function documentDetail(db: Database, id: string, version?: number): Promise<DocumentDetail> {
  const summary = await findSummary(db, id)
  if (!summary) throw new ProblemError('document-not-found', { id })
  const asked = version ?? summary.version
  const [row, commitments, versions] = await Promise.all([
    findVersion(db, id, asked),
    commitmentsOf(db, id, asked),
    versionsOf(db, id),
  ])
  if (!row) throw new ProblemError('version-not-found', { version: asked })
  const { text, front, clauses, back, tables, entities, layout, references, diagnostics } = row.compiled
  return {
    ...summary,
    version: asked,
    fileName: row.fileName,
    format: row.format as DocumentDetail['format'],
    fileSize: row.fileSize,
    text,
    front: front && { ...front },
    clauses: clauses.map((clause) => ({ ...clause })),
    back: back && { ...back },
    tables: tables.map((table) => ({ ...table, rows: table.rows.map((cells) => [...cells]) })),
    entities: entities.map((entity) => ({ ...entity })),
    layout: layout.map((place) => ({ ...place, segments: [...place.segments] })),
    references: references.map((reference) => ({ ...reference })),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic })),
    commitments,
    versions: versions.map((item) => ({ ...item, importedAt: item.importedAt.toISOString() })),
  }
}
