import type { RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { usePerson } from '../../client/session.ts'
import { entryRowQuery } from '../register-queries.ts'

/** The code of the one enterprise that the person acts for; undefined for anybody else. */
export function useOwnEnterprise(): string | undefined {
  const own = (usePerson()?.roles ?? []).filter(({ scope }) => scope.kind === 'enterprise')
  return own.length === 1 ? own[0]?.scope.id : undefined
}

/** Where an enterprise itself stands in what it enters: in the first field that says whose the entry is. */
export function useOwnPlace(register: RegisterDetail) {
  const code = useOwnEnterprise()
  const isAsking = !register.may.includes('add')
  const field = isAsking && code ? register.fields.find(({ of, belongs }) => of === register.id && belongs) : undefined
  const of = field?.register ?? ''
  const { data } = useQuery({ ...entryRowQuery(of, code ?? ''), enabled: field !== undefined, retry: false })
  if (field === undefined || code === undefined) return { given: {}, names: undefined }
  return { given: { [field.name]: code }, names: data && { [of]: { [code]: data.name } } }
}
