import type { Session } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { askApi } from './api-client.ts'

export function useSession(): Session | undefined {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => askApi<Session>('/session', { signal }),
    staleTime: 10 * 60_000,
  }).data
}

/** What the person may do with documents. Everything until the session is known: the server decides in any case. */
export function usePermissions() {
  const granted = useSession()?.permissions
  const may = (name: string) => granted === undefined || granted.includes(name)
  return { import: may('documents.import'), review: may('documents.review'), delete: may('documents.delete') }
}
