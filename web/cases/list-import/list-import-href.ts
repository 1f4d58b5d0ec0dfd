import { stringifySearch } from '../../client/search-string.ts'

export const listImportHref = (type?: string, list?: string): string =>
  `/lists/import${stringifySearch({ type, list })}`
