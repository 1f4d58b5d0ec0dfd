import { findingKinds, type Severity, severities } from '@linchpin/api/finding-kinds'

export type FindingKind = (typeof findingKinds)[number]

/** What stands in the address of the comparison. */
export interface FindingsSearch {
  severity?: Severity | 'open'
  kind?: FindingKind
  /** Only what touches this document. */
  document?: string
  /** The finding that was followed here; it stands out. */
  finding?: string
  /** Counted from 1. */
  page?: number
}

export const findingsOnPage = 50

export function readFindingsSearch(raw: Record<string, unknown>): FindingsSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const page = Number(raw.page)
  const search = {
    severity: ([...severities, 'open'] as const).find((one) => one === raw.severity),
    kind: findingKinds.find((one) => one === raw.kind),
    document: uuid.test(text(raw.document) ?? '') ? text(raw.document) : undefined,
    finding: text(raw.finding),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  }
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The same as the query of `GET /api/documents/findings`. */
export function findingsQueryString({ severity, kind, document, page = 1 }: FindingsSearch): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ severity, kind, document })) if (value) params.set(name, value)
  params.set('limit', String(findingsOnPage))
  params.set('offset', String((page - 1) * findingsOnPage))
  return params.toString()
}
