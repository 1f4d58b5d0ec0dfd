import { useQuery } from '@tanstack/react-query'
import { typeQuery } from '../../cases/index.ts'
import { useCity } from '../overview/city-query.ts'

/** The kind of case that a request is; `undefined` until it is known, and where the city has none. */
export function useProblemType() {
  const given = useCity()?.principal.problem
  const id = given ?? null
  const { data } = useQuery({ ...typeQuery(id ?? ''), enabled: id !== null, retry: false })
  return { id, type: data, first: data?.states[0]?.id, isNone: given === null }
}
