import type { PeopleChoices } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import type { NamedBody } from '../../registers/index.ts'

/** The bodies of the city, with what else they are called. */
export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: async ({ signal }) => {
    const { bodies } = await askApi<PeopleChoices>('/people/choices', { signal })
    return bodies.map(({ id, label, ...rest }): NamedBody => ({ key: id, label, ...namesIn(rest) }))
  },
  staleTime: 300_000,
})

const namesIn = (body: object) =>
  'names' in body && Array.isArray(body.names) ? { names: body.names as string[] } : {}
