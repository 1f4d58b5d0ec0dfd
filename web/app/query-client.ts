import { QueryClient } from '@tanstack/react-query'
import { ConnectionError } from '../client/api-client.ts'

/**
 * A command that found nobody stays in the air and goes out again when the server is back: what a person decided is not
 * lost, and the screen keeps showing it. Questions are asked again by the banner.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (count, error) => error instanceof ConnectionError && count < 1,
        retryDelay: 800,
      },
      mutations: {
        networkMode: 'always',
        retry: (_count, error) => error instanceof ConnectionError,
        retryDelay: 3_000,
      },
    },
  })
}
