import { lazy, type ReactNode, Suspense } from 'react'
import { TaskActions } from '../documents/tasks/task-actions.ts'
import { EntryTabsProvider } from '../registers/entry/entry-tabs.tsx'
import { entryTabs } from './entry-tabs.ts'

const LazyMakeTasks = lazy(() =>
  import('../cases/from-document/make-tasks.tsx').then((it) => ({ default: it.MakeTasks })),
)

const MakeTasks = ({ document }: { readonly document: string }) => (
  <Suspense>
    <LazyMakeTasks document={document} />
  </Suspense>
)

/** What later rooms add to pages of earlier ones: the only place that knows both. */
export function RoomParts({ children }: { children: ReactNode }) {
  return (
    <TaskActions value={MakeTasks}>
      <EntryTabsProvider tabs={entryTabs}>{children}</EntryTabsProvider>
    </TaskActions>
  )
}
