/** What stands in the address of a case: the move whose form opens at once. */
export interface CaseSearch {
  move?: string
}
export const readCaseSearch = (raw: Readonly<Record<string, unknown>>): CaseSearch =>
  typeof raw.move === 'string' && raw.move !== '' ? { move: raw.move.slice(0, 100) } : {}

/** What stands in the address of a new case: `v.title` and the like are what its form begins with. */
export interface OpenSearch {
  type?: string
  subject?: string
  [given: `v.${string}`]: string
}
export function readOpenSearch(raw: Readonly<Record<string, unknown>>): OpenSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined)
  const [type, subject] = [text(raw.type), text(raw.subject)]
  const given = Object.entries(raw).flatMap(([name, value]) =>
    name.startsWith('v.') && typeof value === 'string' && value !== '' ? [[name, value.slice(0, 500)] as const] : [],
  )
  return { ...(type ? { type } : {}), ...(subject ? { subject } : {}), ...Object.fromEntries(given.slice(0, 20)) }
}

/** By field. */
export const givenValues = (search: OpenSearch): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      name.startsWith('v.') ? [[name.slice(2), value as string]] : [],
    ),
  )
