import type { Session } from '@linchpin/api'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { askApi } from './api-client.ts'
import { sessionEnd } from './session-end.ts'
import { tellTabs } from './tabs.ts'

export type SignedIn = NonNullable<Session['person']>

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client, signal }) => {
    const before = client.getQueryData<Session>(['session'])
    const now = await askApi<Session>('/session', { signal })
    if (before?.person && now.person === null) {
      // The page of the person who was here stays until that person is back or goes.
      sessionEnd.found()
      return before
    }
    follow(client, before, now)
    return now
  },
  staleTime: 10 * 60_000,
})

export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data
}

/** Whoever is signed in. Pages are drawn for somebody only. */
export function usePerson(): SignedIn | null {
  return useSession()?.person ?? null
}

/** Whether the person may do something at all; on which records, the server decides. */
export function useMay(permission: string): boolean {
  return useSession()?.permissions.includes(permission) ?? false
}

/** What the person may do with documents. */
export function usePermissions() {
  const granted = useSession()?.permissions ?? []
  const may = (name: string) => granted.includes(name)
  return { import: may('documents.import'), review: may('documents.review'), delete: may('documents.delete') }
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(sessionEnd.subscribe, sessionEnd.isEnded)
}

/** From here on the app is `session`’s, in every tab. */
export function enterSession(client: QueryClient, session: Session): void {
  // An answer that is still on its way would be that of whoever was here before.
  void client.cancelQueries({ queryKey: ['session'] })
  follow(client, client.getQueryData<Session>(['session']), session)
  client.setQueryData(['session'], session)
  tellTabs('session')
}

/** The same person goes on with what was waiting; of another, nothing that was answered before is shown. */
function follow(client: QueryClient, before: Session | undefined, now: Session): void {
  if (before?.person && before.person.id === now.person?.id) {
    sessionEnd.resume()
    return
  }
  sessionEnd.leave()
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  client.getMutationCache().clear()
}
