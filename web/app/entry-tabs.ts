import { caseEntryTab } from '../cases/case-entry-tab.ts'
import type { EntryTab } from '../registers/index.ts'

/** What later rooms have to say on the page of an entry, in this order between its file and the registers it stands on. */
export const entryTabs: readonly EntryTab[] = [caseEntryTab]
