import { stringifySearch } from '../client/search-string.ts'
import type { CaseParams } from './case-queries.ts'

/** `move`: its form opens at once. */
export const caseHref = (id: string, move?: string): string =>
  `/cases/${encodeURIComponent(id)}${stringifySearch({ move })}`

/** A list of cases; what it is limited to stands in the address, and what is set on its table (`f.state`). */
export const casesHref = (filter: CaseParams & Readonly<Record<`f.${string}`, string>>): string =>
  `/cases${stringifySearch(filter)}`

export const newCaseHref = (type: string, subject?: string): string => `/cases/new${stringifySearch({ type, subject })}`
