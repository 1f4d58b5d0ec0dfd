import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { useAnalysisCity } from './analysis-city.tsx'
import { reachQuery } from './analysis-queries.ts'
import { useAnalysisWords } from './words.ts'

const wholeCity = ''

/** One chain, or the whole city for those who reach it; it stands in the address of the page. */
export function ScopeChoice({ chain }: { chain: string | undefined }) {
  const { shared } = useAnalysisWords()
  const { chainName } = useAnalysisCity()
  const navigate = useNavigate()
  const { data } = useQuery(reachQuery)
  if (data === undefined) return null
  const options = [
    ...(data.wholeCity ? [{ value: wholeCity, label: shared.city }] : []),
    ...data.chains.map((id) => ({ value: id, label: chainName(id) })),
  ]
  return (
    <Select
      className="scope-choice"
      aria-label={shared.scope}
      value={chain ?? wholeCity}
      options={options}
      showSearch
      optionFilterProp="label"
      onChange={(value) => void navigate({ to: '.', search: value === wholeCity ? {} : { chain: value } })}
    />
  )
}

/** The chain that is looked at: the one of the address, else the only or first one in reach; `null`: none; `undefined`: not known yet. */
export function useScope(asked: string | undefined): { readonly chain: string | undefined } | null | undefined {
  const { data } = useQuery(reachQuery)
  if (data === undefined) return undefined
  if (asked !== undefined || data.wholeCity) return { chain: asked }
  const [first] = data.chains
  return first === undefined ? null : { chain: first }
}
