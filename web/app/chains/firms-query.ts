import type { Entry } from '@linchpin/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { countQuery, entriesQuery } from '../../registers/register-queries.ts'
import type { TableSearch } from '../../ui/data-table/index.ts'
import { useCity } from '../overview/city-query.ts'

const columns = 'name,district,primaryChain,otherChains,isLeadFirm,staff,revenue,sizeClass'
const admitted = { 'f._state': 'admitted' } as const

export const ofChain = (chain: string): TableSearch => ({ ...admitted, 'f.primaryChain': chain })

/** Firms of the chain, a page of them. Each counts once, with its primary chain. */
export function useFirms(search: TableSearch, isEnabled = true) {
  const register = useCity()?.principal.enterprises
  const answer = useQuery({
    ...entriesQuery(register ?? '', { ...search, columns }),
    enabled: typeof register === 'string' && isEnabled,
    placeholderData: keepPreviousData,
    retry: false,
  })
  return { ...answer, register }
}

export function useFirmCount(search: TableSearch): number | undefined {
  const register = useCity()?.principal.enterprises
  const { data } = useQuery({
    ...countQuery(register ?? '', search),
    enabled: typeof register === 'string',
    retry: false,
  })
  return data?.total
}

export interface Firm {
  readonly key: string
  readonly name: string
  readonly isLead: boolean
  /** Of last year, in fen. */
  readonly revenue: number | null
}

export const firmOf = ({ key, name, values }: Entry): Firm => ({
  ...{ key, name },
  isLead: values.isLeadFirm === true,
  revenue: typeof values.revenue === 'number' ? values.revenue : null,
})
