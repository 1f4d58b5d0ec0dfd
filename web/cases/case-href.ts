import { stringifySearch } from '../client/search-string.ts'
import type { CaseParams } from './case-queries.ts'

/** `move`: its form opens at once. */
export const caseHref = (id: string, move?: string): string =>
  `/cases/${encodeURIComponent(id)}${stringifySearch({ move })}`

/** A list of cases; what it is limited to stands in the address, and what is set on its table (`f.state`). */
export const casesHref = (filter: CaseParams & Readonly<Record<`f.${string}`, string>>): string =>
  `/cases${stringifySearch(filter)}`

/** `values`: what its form begins with, by field. */
export const newCaseHref = (type: string, subject?: string, values: Readonly<Record<string, string>> = {}): string =>
  `/cases/new${stringifySearch({ type, subject, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`v.${name}`, value])) })}`
