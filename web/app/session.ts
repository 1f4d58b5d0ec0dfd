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
