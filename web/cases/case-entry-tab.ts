import { lazy } from 'react'
import type { EntryTab } from '../registers/index.ts'

/** 事项: the cases about an entry, on the entry's page. */
export const caseEntryTab: EntryTab = {
  key: 'cases',
  label: { zh: '事项', en: 'Cases' },
  Tab: lazy(() => import('./lists/entry-cases.tsx').then(({ EntryCases }) => ({ default: EntryCases }))),
}
