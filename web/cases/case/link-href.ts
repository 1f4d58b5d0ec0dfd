import type { CaseLink } from '@linchpin/api'
import { stringifySearch } from '../../client/search-string.ts'
import { entryHref } from '../../registers/index.ts'
import { caseHref } from '../case-href.ts'

/** The place in the reading page where a clause, or one of its commitments, stands. */
export const clauseHref = (document: string, clause: string, commitment?: string | null): string =>
  `/documents/${encodeURIComponent(document)}${stringifySearch({ clause, item: commitment ?? undefined })}`

export function linkHref(link: CaseLink): string {
  if (link.kind === 'case') return caseHref(link.id)
  if (link.kind === 'entry') return entryHref(link.register, link.key)
  return clauseHref(link.document, link.clause, link.commitment)
}
