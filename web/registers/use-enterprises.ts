import { useQuery } from '@tanstack/react-query'
import { registersQuery } from './register-queries.ts'

/** The register of the city's enterprises; `null` until it is known, or where there is none. */
export function useEnterprises(): string | null {
  const { data } = useQuery(registersQuery)
  return data?.enterprises ?? null
}
