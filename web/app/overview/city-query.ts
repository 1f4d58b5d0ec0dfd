import type { CityChain, CityDistrict, CityParts } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import type { Language } from '../../ui/language.tsx'

/** The definitions change with a restart only. */
export const cityQuery = queryOptions({
  queryKey: ['city'],
  queryFn: ({ signal }) => askApi<CityParts>('/city', { signal }),
  staleTime: 5 * 60_000,
})

/** `undefined` until it is known. */
export const useCity = (): CityParts | undefined => useQuery(cityQuery).data

/** 航空航天: where all names around it are those of chains. */
export const shortChain = ({ label }: Pick<CityChain, 'label'>, language: Language): string =>
  language === 'zh' ? label.zh.replace(/产业链$/, '') : label.en.replace(/ chain$/, '')

export const shortDistrict = ({ label }: Pick<CityDistrict, 'label'>, language: Language): string =>
  language === 'zh' ? label.zh : label.en.replace(/ District$/, '')
