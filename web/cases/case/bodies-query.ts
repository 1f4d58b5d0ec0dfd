import type { PeopleChoices } from '@linchpin/api'
import { queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import type { NamedBody } from '../../registers/index.ts'

const choices = queryOptions({
  queryKey: ['people-choices'],
  queryFn: ({ signal }) => askApi<PeopleChoices>('/people/choices', { signal }),
  staleTime: 300_000,
})

/** The bodies of the city, with what else they are called and the initials of all that. */
export const bodiesQuery = queryOptions({
  ...choices,
  select: ({ bodies }) =>
    bodies.map(({ id, label, names, initials }): NamedBody => ({ key: id, label, names: [...names, ...initials] })),
})

/** A district is written to as its government. */
export const bodyKindsQuery = queryOptions({
  ...choices,
  select: ({ bodies }) => new Map(bodies.map(({ id, kind }) => [id, kind])),
})
