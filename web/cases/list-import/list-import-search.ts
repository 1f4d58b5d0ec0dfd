/** What stands in the address of the import of a list: which kind, and which import. */
export interface ListImportSearch {
  type?: string
  list?: string
}

export function readListImportSearch(raw: Readonly<Record<string, unknown>>): ListImportSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined)
  const [type, list] = [text(raw.type), text(raw.list)]
  return { ...(type ? { type } : {}), ...(list ? { list } : {}) }
}
