import type { FindingList, FindingsQuery } from '@linchpin/api'
import { findingKinds, openSeverities, severities } from '@linchpin/api'
import type { ComparedDocument, Finding } from '@linchpin/kernels/policy'
import type { Database } from '../platform/database/index.ts'
import { currentCompiled, type PresentDocument, presentDocuments } from './findings.store.ts'

type Compare = (documents: readonly ComparedDocument[]) => Promise<readonly Finding[]>

interface Compared {
  readonly key: string
  readonly findings: Promise<readonly Finding[]>
}

/**
 * The findings of the whole library. They are found once for a set of documents and versions: who asks meanwhile waits
 * for the same answer, and a document that comes, goes or changes makes the next question find them anew.
 */
export function findingsOf(db: Database, compare: Compare): (query: FindingsQuery) => Promise<FindingList> {
  let kept: Compared | undefined
  return async (query) => {
    const documents = await presentDocuments(db)
    const key = JSON.stringify(documents)
    if (kept?.key !== key) {
      const fresh: Compared = { key, findings: compareAll(db, documents, compare) }
      kept = fresh
      // What failed is tried again by the next question.
      fresh.findings.catch(() => {
        if (kept === fresh) kept = undefined
      })
    }
    return page(await kept.findings, documents, query)
  }
}

async function compareAll(db: Database, documents: readonly PresentDocument[], compare: Compare) {
  const compiled = await currentCompiled(
    db,
    documents.map(({ id }) => id),
  )
  return compare(
    documents.flatMap(({ id, title, issuer, date }) => {
      const found = compiled.get(id)
      return found ? [{ key: id, compiled: { ...found, document: { ...found.document, title, issuer, date } } }] : []
    }),
  )
}

/** What `query` asks for of all findings. */
function page(
  findings: readonly Finding[],
  documents: readonly PresentDocument[],
  { document, kind, severity, limit, offset }: FindingsQuery,
): FindingList {
  const touched = document === undefined ? findings : findings.filter((finding) => touches(finding, document))
  const asked = touched.filter(
    (finding) =>
      (kind === undefined || finding.kind === kind) &&
      (severity === undefined ||
        (severity === 'open' ? openSeverities.includes(finding.severity) : finding.severity === severity)),
  )
  return {
    items: asked.slice(offset, offset + limit).map(plain),
    total: asked.length,
    severities: counted(severities, touched, (finding) => finding.severity).map(([name, count]) => ({
      severity: name,
      count,
    })),
    kinds: counted(findingKinds, touched, (finding) => finding.kind).map(([name, count]) => ({ kind: name, count })),
    documents: touchedBy(findings, documents),
  }
}

const touches = ({ statements }: Finding, id: string): boolean => statements.some(({ document }) => document === id)

function touchedBy(findings: readonly Finding[], documents: readonly PresentDocument[]): FindingList['documents'] {
  const counts = new Map<string, number>()
  for (const { statements } of findings) {
    for (const id of new Set(statements.map(({ document }) => document))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return documents.map(({ id, title, sample, version }) => ({
    id,
    title,
    sample,
    version,
    findings: counts.get(id) ?? 0,
  }))
}

function counted<T extends string>(names: readonly T[], findings: readonly Finding[], of: (finding: Finding) => T) {
  return names
    .map((name) => [name, findings.filter((finding) => of(finding) === name).length] as const)
    .filter(([, count]) => count > 0)
}

const plain = ({ statements, ...finding }: Finding): FindingList['items'][number] => ({
  ...finding,
  statements: statements.map((statement) => ({ ...statement, names: [...statement.names] })),
})
