import type { FindingList, FindingsQuery } from '@linchpin/api'
import { findingKinds, openSeverities, severities } from '@linchpin/api'
import type { ComparedDocument, Finding } from '@linchpin/kernels/policy/compare'
import type { Database } from '../platform/database/index.ts'
import { limitConcurrency } from '../platform/workers/index.ts'
import { asReviewed } from './as-reviewed.ts'
import { currentCompiled, type PresentDocument, presentDocuments, reviewedItems } from './findings.store.ts'

type Compare = (documents: readonly ComparedDocument[]) => Promise<readonly Finding[]>

interface Compared {
  readonly key: string
  readonly documents: readonly PresentDocument[]
  /** Undefined where the library had changed again before its turn came. */
  readonly findings: Promise<readonly Finding[] | undefined>
}

/**
 * The findings of the whole library, as people reviewed it. They are found once for a set of documents, versions and reviews:
 * who asks meanwhile waits for the same answer, and a document that comes, goes or changes makes the next question find
 * them anew. One comparison runs at a time; one that is outdated before its turn comes never starts.
 */
export function findingsOf(db: Database, compare: Compare): (query: FindingsQuery) => Promise<FindingList> {
  const inTurn = limitConcurrency(1)
  let latest: Compared | undefined
  let wanted: string | undefined

  const begin = (key: string, documents: readonly PresentDocument[]): Compared => {
    const findings = inTurn(async () => (wanted === key ? compareAll(db, documents, compare) : undefined))
    // What failed is tried again by the next question.
    findings.catch(() => {
      if (latest?.key === key) latest = undefined
    })
    return { key, documents, findings }
  }

  return async (query) => {
    for (;;) {
      const documents = await presentDocuments(db)
      const key = JSON.stringify(documents)
      wanted = key
      if (latest?.key !== key) latest = begin(key, documents)
      const asked = latest
      const findings = await asked.findings
      if (findings) return page(findings, asked.documents, query)
    }
  }
}

async function compareAll(db: Database, documents: readonly PresentDocument[], compare: Compare) {
  const ids = documents.map(({ id }) => id)
  const [compiled, reviewed] = await Promise.all([currentCompiled(db, ids), reviewedItems(db, ids)])
  return compare(
    documents.flatMap(({ id, title, issuer, date }) => {
      const found = compiled.get(id)
      if (!found) return []
      const document = { ...found.document, title, issuer, date }
      return [{ key: id, compiled: asReviewed({ ...found, document }, reviewed.get(id) ?? []) }]
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
