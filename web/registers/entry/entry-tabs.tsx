import type { Bilingual, EntryDetail, RegisterDetail } from '@linchpin/api'
import { type ComponentType, createContext, type ReactNode, use } from 'react'

export interface EntryTabProps {
  readonly register: RegisterDetail
  readonly entry: EntryDetail
}

/** A part of an entry's page that a later room has to say: its cases, its programmes. */
export interface EntryTab {
  readonly key: string
  readonly label: Bilingual
  /** Absent: on every entry. */
  readonly appliesTo?: (register: RegisterDetail, entry: EntryDetail) => boolean
  readonly Tab: ComponentType<EntryTabProps>
}

const EntryTabsContext = createContext<readonly EntryTab[]>([])

/** Given once, by the app, which knows all rooms. */
export function EntryTabsProvider({ tabs, children }: { tabs: readonly EntryTab[]; children: ReactNode }) {
  return <EntryTabsContext value={tabs}>{children}</EntryTabsContext>
}

export const useEntryTabs = (): readonly EntryTab[] => use(EntryTabsContext)
