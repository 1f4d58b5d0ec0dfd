import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, ConnectionError } from '../client/api-client.ts'
import { sessionQuery } from '../client/session.ts'

/**
 * A command that found nobody stays in the air and goes out again when the server is back: what a person decided is not
 * lost, and the screen keeps showing it. Questions are asked again by the banner.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof ApiError && changesOfOneself.includes(error.problem.code)) {
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey })
    }
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
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
  return client
}

/** Refusals that tell of a role withdrawn or a password outworn meanwhile: who one is here is asked again. */
const changesOfOneself: readonly string[] = ['forbidden', 'password-change-first']
