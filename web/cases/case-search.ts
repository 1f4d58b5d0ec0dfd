/** What stands in the address of a case: the move whose form opens at once. */
export interface CaseSearch {
  move?: string
}
export const readCaseSearch = (raw: Readonly<Record<string, unknown>>): CaseSearch =>
  typeof raw.move === 'string' && raw.move !== '' ? { move: raw.move.slice(0, 100) } : {}

/** What stands in the address of a new case. */
export interface OpenSearch {
  type?: string
  subject?: string
}
export function readOpenSearch(raw: Readonly<Record<string, unknown>>): OpenSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined)
  const [type, subject] = [text(raw.type), text(raw.subject)]
  return { ...(type ? { type } : {}), ...(subject ? { subject } : {}) }
}
