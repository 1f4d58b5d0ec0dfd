import type { PeopleChoices, Person } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../client/api-client.ts'

/** The system officer's list. */
export const accountsQuery = queryOptions({
  queryKey: ['people', 'accounts'],
  queryFn: ({ signal }) => askApi<Person[]>('/people', { signal }),
})

/** The security officer's list: the same persons, without telephones. */
export const grantedQuery = queryOptions({
  queryKey: ['people', 'granted'],
  queryFn: ({ signal }) => askApi<Person[]>('/people/granted', { signal }),
})

export const choicesQuery = queryOptions({
  queryKey: ['people', 'choices'],
  queryFn: ({ signal }) => askApi<PeopleChoices>('/people/choices', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
