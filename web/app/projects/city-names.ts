import { useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { shortChain, shortDistrict, useCity } from '../overview/city-query.ts'

export interface CityNames {
  readonly chain: (id: string | null) => string
  readonly district: (id: string | null) => string
}

/** Ids of chains and districts as people read them; without any, nothing. */
export function useCityNames(): CityNames {
  const city = useCity()
  const { language } = useLanguage()
  return useMemo(() => {
    const chains = new Map(city?.chains.map((chain) => [chain.id, shortChain(chain, language)]))
    const districts = new Map(city?.districts.map((district) => [district.id, shortDistrict(district, language)]))
    return {
      chain: (id) => (id === null ? '' : (chains.get(id) ?? id)),
      district: (id) => (id === null ? '' : (districts.get(id) ?? id)),
    }
  }, [city, language])
}
