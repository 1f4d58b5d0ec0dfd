import { useQuery } from '@tanstack/react-query'
import { usePerson } from '../../client/session.ts'
import { entryRowQuery } from '../../registers/register-queries.ts'
import { useCity } from '../overview/city-query.ts'

/** The enterprise of the person who is signed in; `code` is `null` for somebody of none. */
export function useOwnFirm() {
  const register = useCity()?.principal.enterprises
  const code = usePerson()?.roles.find(({ scope }) => scope.kind === 'enterprise')?.scope.id ?? null
  const answer = useQuery({
    ...entryRowQuery(register ?? '', code ?? ''),
    enabled: typeof register === 'string' && code !== null,
    retry: false,
  })
  return { ...answer, register, code }
}
