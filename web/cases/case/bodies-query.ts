import type { PeopleChoices } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import type { NamedBody } from '../../registers/index.ts'

/** The bodies of the city, with what else they are called and the initials of all that. */
export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: async ({ signal }) => {
    const { bodies } = await askApi<PeopleChoices>('/people/choices', { signal })
    return bodies.map(
      ({ id, label, names, initials }): NamedBody => ({ key: id, label, names: [...names, ...initials] }),
    )
  },
  staleTime: 300_000,
})
