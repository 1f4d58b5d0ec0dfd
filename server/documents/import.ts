import { createHash, randomUUID } from 'node:crypto'
import type { Commitment, DocumentFields, ImportResult } from '@linchpin/api'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { type Actor, recordAudit } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { type CarryOver, carryOver } from './carry-over.ts'
import { commitmentsOf, insertCommitments } from './commitments.store.ts'
import type { CompiledFile } from './compile-file.ts'
import { partsOf } from './document-parts.ts'
import {
  type DocumentRow,
  findByFile,
  findSummary,
  findVersion,
  insertDocument,
  insertVersion,
  lockDocument,
  updateDocument,
} from './documents.store.ts'
import { proposals } from './proposals.ts'

/** A file as it came, and what became of it. */
export interface ImportedFile extends CompiledFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Puts a file into the library as a new document, all of it or nothing. Throws `document-exists` where it is there. */
export async function importDocument(
  db: Database,
  file: ImportedFile,
  actor: Actor,
  sample: boolean,
): Promise<ImportResult> {
  const id = randomUUID()
  const fields = fieldsOf(file.compiled, file.name)
  await storing(db, file, async (tx) => {
    await insertDocument(tx, { id, revision: 1, version: 1, sample, ...fields, importedAt: actor.at, deletedAt: null })
    await insertVersion(tx, versionRow(id, 1, file, actor), file.bytes)
    await insertCommitments(tx, id, 1, proposals(file.compiled))
    const detail = { title: fields.title, fileName: file.name, sample }
    await recordAudit(tx, actor, [{ action: 'document.import', subject: `document:${id}`, detail }])
  })
  return { document: await summary(db, id), carried: null }
}

/** Puts a file in as the next version of a document; what was reviewed in unchanged clauses stays reviewed. */
export async function importVersion(db: Database, id: string, file: ImportedFile, actor: Actor): Promise<ImportResult> {
  let carried: CarryOver = { commitments: [], kept: 0, lost: [] }
  await storing(db, file, async (tx) => {
    const row = await lockDocument(tx, id, 'update')
    if (!row) throw new ProblemError('document-not-found', { id })
    if (row.deletedAt) throw new ProblemError('document-deleted')
    const old = await findVersion(tx, id, row.version)
    if (!old) throw new ProblemError('version-not-found', { version: row.version })
    const version = row.version + 1
    const commitments = await commitmentsOf(tx, id, row.version)
    carried = carryOver(
      { text: old.compiled.text, clauses: partsOf(old.compiled), version: row.version, commitments },
      { text: file.compiled.text, clauses: partsOf(file.compiled), proposals: proposals(file.compiled) },
    )
    await insertVersion(tx, versionRow(id, version, file, actor), file.bytes)
    await insertCommitments(tx, id, version, carried.commitments)
    const fields = keepCorrections(row, fieldsOf(old.compiled, old.fileName), fieldsOf(file.compiled, file.name))
    await updateDocument(tx, { ...row, ...fields, version, revision: row.revision + 1 })
    const detail = { version, fileName: file.name, kept: carried.kept, lost: carried.lost.map((item) => item.id) }
    await recordAudit(tx, actor, [{ action: 'document.version', subject: `document:${id}`, detail }])
  })
  const lost = carried.lost.map((item: Commitment) => ({
    kind: item.kind,
    clause: item.clause,
    quote: item.current.quote,
    state: item.state,
  }))
  return { document: await summary(db, id), carried: { kept: carried.kept, lost } }
}

/** Runs `body` in a transaction; a file that is there already, or comes in twice at once, ends in `document-exists`. */
async function storing(db: Database, file: ImportedFile, body: (tx: Transaction) => Promise<void>): Promise<void> {
  const sha256 = digest(file.bytes)
  await refuseTwice(db, sha256)
  try {
    await db.transaction(body)
  } catch (error) {
    await refuseTwice(db, sha256)
    throw error
  }
}

async function refuseTwice(db: Database, sha256: string): Promise<void> {
  const found = await findByFile(db, sha256)
  if (!found) return
  const { id: documentId, title, version, deletedAt } = found
  throw new ProblemError('document-exists', { documentId, title, version, deleted: deletedAt !== null })
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function versionRow(documentId: string, version: number, file: ImportedFile, actor: Actor) {
  return {
    documentId,
    version,
    fileSha256: digest(file.bytes),
    fileName: file.name,
    fileSize: file.bytes.byteLength,
    format: file.format,
    compiled: file.compiled,
    importedAt: actor.at,
    importedBy: actor.person.name,
  }
}

/** A document that names itself nowhere goes by its file's name. */
function fieldsOf({ document }: CompiledDocument, fileName: string): DocumentFields {
  const { title, issuer, docNumber, date, genre, openness, effective, status } = document
  const named = title || fileName.replace(/\.\w{2,5}$/, '') || fileName
  return { title: named, issuer, docNumber, date, genre, openness, effective, status }
}

/** What a person corrected stays; the rest follows the new version. */
function keepCorrections(row: DocumentRow, before: DocumentFields, after: DocumentFields): DocumentFields {
  const names = Object.keys(after) as (keyof DocumentFields)[]
  return Object.fromEntries(
    names.map((name) => [name, row[name] === before[name] ? after[name] : row[name]]),
  ) as DocumentFields
}

async function summary(db: Database, id: string) {
  const found = await findSummary(db, id)
  if (!found) throw new ProblemError('document-not-found', { id })
  return found
}
