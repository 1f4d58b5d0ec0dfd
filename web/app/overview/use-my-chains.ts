import type { CityChain } from '@linchpin/api'
import { usePerson } from '../../client/session.ts'
import { useCity } from './city-query.ts'

/** The chains that the person answers for: those of their roles, and all where a role is of the whole city. */
export function useMyChains(): readonly CityChain[] | undefined {
  const scopes = usePerson()?.roles.map(({ scope }) => scope) ?? []
  const chains = useCity()?.chains
  if (chains === undefined || scopes.some(({ kind }) => kind === 'city')) return chains
  const own = scopes.flatMap(({ kind, id }) => (kind === 'chain' ? [id] : []))
  return chains.filter(({ id }) => own.includes(id))
}

/** The districts of the person's roles, by body. */
export const useMyDistricts = (): readonly string[] =>
  usePerson()?.roles.flatMap(({ scope }) => (scope.kind === 'district' ? [scope.id] : [])) ?? []
