import { readTableSearch, type TableSearch } from '../ui/data-table/index.ts'
import { type ShownSet, shownSets } from './list/register-groups.ts'

type Raw = Readonly<Record<string, unknown>>

/** What stands in the address of the list of registers. */
export interface RegistersSearch {
  readonly q?: string
  readonly show?: ShownSet
}
export interface EntrySearch {
  readonly tab?: string
}
/** What stands in the address of a new entry: `v.title` and the like are what its form begins with. */
export interface NewSearch {
  readonly subject?: string
  readonly [given: `v.${string}`]: string
}

export function readRegistersSearch(raw: Raw): RegistersSearch {
  const show = shownSets.find((set) => set === raw.show && set !== 'all')
  return { ...text(raw.q, 'q'), ...(show === undefined ? {} : { show }) }
}

export const readEntrySearch = (raw: Raw): EntrySearch => text(raw.tab, 'tab')
export function readNewSearch(raw: Raw): NewSearch {
  const given = Object.entries(raw).flatMap(([name, value]) =>
    name.startsWith('v.') && typeof value === 'string' && value !== '' ? [[name, value.slice(0, 1000)] as const] : [],
  )
  return { ...text(raw.subject, 'subject'), ...Object.fromEntries(given.slice(0, 30)) }
}
export const givenValues = (search: NewSearch): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      name.startsWith('v.') ? [[name.slice(2), value as string]] : [],
    ),
  )
export const readEntriesSearch = (raw: Raw): TableSearch => readTableSearch(raw)

function text<K extends string>(value: unknown, name: K): { readonly [N in K]?: string } {
  const given = typeof value === 'number' ? String(value) : value
  if (typeof given !== 'string' || given.trim() === '') return {}
  return { [name]: given.slice(0, 200) } as { readonly [N in K]?: string }
}
