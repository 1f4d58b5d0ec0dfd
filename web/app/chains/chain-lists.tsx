import type { CityChain } from '@linchpin/api'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { CaseTable, casesHref } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useCity } from '../overview/city-query.ts'
import { listNames } from '../overview/list-bars.tsx'
import { useOverviewWords } from '../overview/words.ts'
import type { ChainSearch } from './chain-search.ts'
import { useChainWords } from './words.ts'

export interface OfChain {
  readonly chain: CityChain
}

/** The three lists of the chain. */
export function ChainLists({ chain }: OfChain) {
  const words = useChainWords()
  const overview = useOverviewWords()
  const { list = 'task' } = useSearch({ from: '/chains/$id' })
  const navigate = useNavigate({ from: '/chains/$id' })
  const principal = useCity()?.principal
  const type = principal?.[list]
  const filter = useMemo(() => ({ type: type ?? '', chain: chain.id }), [type, chain.id])
  return (
    <div className="chain-tab">
      <div className="chain-tab-tools">
        <Segmented
          aria-label={words.lists.label}
          value={list as ListName}
          options={listNames
            .filter((value) => principal?.[value] !== null)
            .map((value) => ({ value, label: words.lists[value] }))}
          onChange={(value) => void navigate({ search: searchOf(value), replace: true })}
        />
        {type ? <AppLink href={casesHref(filter)}>{overview.listOf(words.lists[list])}</AppLink> : null}
      </div>
      {type ? (
        <CaseTable
          key={type}
          filter={filter}
          label={overview.listOf(words.lists[list])}
          empty={<EmptyState title={words.lists.empty} />}
        />
      ) : null}
    </div>
  )
}

type ListName = (typeof listNames)[number]

const searchOf = (list: ListName): ChainSearch => (list === 'task' ? {} : { list })
