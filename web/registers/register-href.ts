import { stringifySearch } from '../client/search-string.ts'
import type { TableSearch } from '../ui/data-table/index.ts'

const part = (text: string): string => encodeURIComponent(text)

export const registerHref = (register: string, search: TableSearch = {}): string =>
  `/registers/${part(register)}${stringifySearch(search)}`

export const entryHref = (register: string, key: string, tab?: string): string =>
  `/registers/${part(register)}/${part(key)}${tab === undefined ? '' : `?tab=${part(tab)}`}`

export const editHref = (register: string, key: string): string => `${entryHref(register, key)}/edit`
/** `values`: what its form begins with, by field. */
export const newEntryHref = (
  register: string,
  subject?: string,
  values: Readonly<Record<string, string>> = {},
): string =>
  `/registers/${part(register)}/new${stringifySearch({ subject, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`v.${name}`, value])) })}`
export const importsHref = (register: string): string => `/registers/${part(register)}/imports`
export const importHref = (register: string, id: number): string => `${importsHref(register)}/${id}`
