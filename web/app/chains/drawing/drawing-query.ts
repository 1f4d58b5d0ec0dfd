import type { CaseLight, ChainDrawing } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { casesQuery } from '../../../cases/index.ts'
import { askApi } from '../../../client/api-client.ts'
import { useCity } from '../../overview/city-query.ts'

export const drawingQuery = (chain: string) =>
  queryOptions({
    queryKey: ['chains', 'drawing', chain],
    queryFn: ({ signal }) => askApi<ChainDrawing>(`/chains/${encodeURIComponent(chain)}/drawing`, { signal }),
  })

const mostProblems = '200'
const weights: Readonly<Record<CaseLight, number>> = { red: 3, yellow: 2, green: 1, noData: 0 }

/** The heaviest light among the open problems of each firm, by its key; a firm without any is not in it. */
export function useFirmLights(chain: string): ReadonlyMap<string, CaseLight> {
  const principal = useCity()?.principal
  const type = principal?.problem ?? null
  const { data } = useQuery({
    ...casesQuery({ type: type ?? '', chain, limit: mostProblems }),
    enabled: type !== null,
    retry: false,
  })
  const lights = new Map<string, CaseLight>()
  for (const { subject, light } of data?.items ?? []) {
    if (subject === null || light === null) continue
    const held = lights.get(subject.key)
    if (held === undefined || weights[light] > weights[held]) lights.set(subject.key, light)
  }
  return lights
}
