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
export interface NewSearch {
  readonly subject?: string
}

export function readRegistersSearch(raw: Raw): RegistersSearch {
  const show = shownSets.find((set) => set === raw.show && set !== 'all')
  return { ...text(raw.q, 'q'), ...(show === undefined ? {} : { show }) }
}

export const readEntrySearch = (raw: Raw): EntrySearch => text(raw.tab, 'tab')
export const readNewSearch = (raw: Raw): NewSearch => text(raw.subject, 'subject')
export const readEntriesSearch = (raw: Raw): TableSearch => readTableSearch(raw)

function text<K extends string>(value: unknown, name: K): { readonly [N in K]?: string } {
  const given = typeof value === 'number' ? String(value) : value
  if (typeof given !== 'string' || given.trim() === '') return {}
  return { [name]: given.slice(0, 200) } as { readonly [N in K]?: string }
}
