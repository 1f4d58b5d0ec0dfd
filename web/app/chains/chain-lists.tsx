import type { CityChain } from '@linchpin/api'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { CaseTable, casesHref } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { useCity } from '../overview/city-query.ts'
import { openOf } from '../overview/lights.ts'
import { listsOf } from '../overview/list-bars.tsx'
import { useTally } from '../overview/tally-query.ts'
import { useOverviewWords } from '../overview/words.ts'
import { useChainWords } from './words.ts'

export interface OfChain {
  readonly chain: CityChain
}

/** The three lists of the chain; without one in the address, the first that has something open. */
export function ChainLists({ chain }: OfChain) {
  const words = useChainWords()
  const overview = useOverviewWords()
  const search = useSearch({ from: '/chains/$id' })
  const navigate = useNavigate({ from: '/chains/$id' })
  const principal = useCity()?.principal
  const { data: tally } = useTally('chain', { chain: chain.id })
  const own = tally?.groups.filter(({ key }) => key === chain.id)
  const lists = listsOf(principal, own)
  const list = search.list ?? (lists.find(({ lights }) => openOf(lights) > 0) ?? lists[0])?.name
  const type = list && principal?.[list]
  const filter = useMemo(() => ({ type: type ?? '', chain: chain.id }), [type, chain.id])
  if (own === undefined || !list || !type) return <LoadingLines lines={8} />
  return (
    <div className="chain-tab">
      <div className="chain-tab-tools">
        <Segmented
          aria-label={words.lists.label}
          value={list}
          options={lists.map(({ name, lights }) => ({ value: name, label: `${words.lists[name]} ${openOf(lights)}` }))}
          onChange={(value) => void navigate({ search: { list: value }, replace: true })}
        />
        <AppLink href={casesHref(filter)}>{overview.listOf(words.lists[list])}</AppLink>
      </div>
      <CaseTable
        key={type}
        filter={filter}
        label={overview.listOf(words.lists[list])}
        empty={<EmptyState title={words.lists.empty} />}
      />
    </div>
  )
}
