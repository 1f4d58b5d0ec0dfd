import { readTableSearch, type TableSearch } from '../ui/data-table/table-search.ts'

/** What stands in the address of a list of persons: the table, and who is open beside it. */
export type PersonsSearch = TableSearch & { readonly person?: string }
/** Of the audit: the table, and the line that is open beside it. */
export type AuditSearch = TableSearch & { readonly line?: string }

type Raw = Readonly<Record<string, unknown>>

export const readPersonsSearch = (raw: Raw): PersonsSearch => ({ ...readTableSearch(raw), ...one(raw, 'person') })
export const readAuditSearch = (raw: Raw): AuditSearch => ({ ...readTableSearch(raw), ...one(raw, 'line') })

/** With somebody open beside the list; `null`: nobody. */
export function withPerson({ person: _before, ...search }: PersonsSearch, person: string | null): PersonsSearch {
  return person === null ? search : { ...search, person }
}

export function withLine({ line: _before, ...search }: AuditSearch, seq: number | null): AuditSearch {
  return seq === null ? search : { ...search, line: String(seq) }
}

function one(raw: Raw, name: string): Record<string, string> {
  const value = raw[name]
  const isGiven = (typeof value === 'string' && value !== '') || typeof value === 'number'
  return isGiven ? { [name]: String(value).slice(0, 100) } : {}
}
