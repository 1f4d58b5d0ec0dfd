import type { ChainNetwork as Network } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { NetworkData } from '../../../chains/graph/network/network-data.ts'
import { NetworkView } from '../../../chains/graph/network/network-view.tsx'
import { askApi } from '../../../client/api-client.ts'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { moneyText } from '../../../registers/index.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { type Language, useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { type CityNames, useCityNames } from '../../projects/city-names.ts'
import type { OfChain } from '../chain-lists.tsx'
import { type ChainWords, useChainWords } from '../words.ts'

const networkQuery = (chain: string) =>
  queryOptions({
    queryKey: ['chains', 'network', chain],
    queryFn: ({ signal }) => askApi<Network>(`/chains/${encodeURIComponent(chain)}/network`, { signal }),
    // Comparing thousands of firms with those before would hold the page up.
    structuralSharing: false,
  })

/** Who supplies whom on the chain. */
export function ChainNetwork({ chain }: OfChain) {
  const words = useChainWords()
  const { language } = useLanguage()
  const names = useCityNames()
  const { data, error, refetch } = useQuery({ ...networkQuery(chain.id), retry: false })
  const network = useMemo(
    () => data && networkOf(data, chain.id, { words, language, names }),
    [data, chain.id, words, language, names],
  )
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!network || !data) return <LoadingLines lines={10} />
  if (data.value.length === 0) return <EmptyState title={words.network.none}>{words.network.noneText}</EmptyState>
  const { firms, links } = data.left
  return (
    <div className="chain-tab">
      <NetworkView
        data={network}
        label={`${chain.label[language]} ${words.network.title}`}
        cellTitles={[words.network.chain, words.districts.district, words.network.revenue]}
        note={[
          words.network.source(data.sources.map(({ name }) => name).join('、'), data.asOf),
          ...(links > 0 ? [words.network.left(firms, links)] : []),
        ].join(' · ')}
      />
    </div>
  )
}

interface Terms {
  readonly words: ChainWords
  readonly language: Language
  readonly names: CityNames
}

function networkOf(
  { firms, supplier, customer }: Network,
  chain: string,
  { words, language, names }: Terms,
): NetworkData {
  const most = Math.max(1, ...firms.map(({ revenue }) => revenue ?? 0))
  return {
    nodes: firms.map((firm) => ({
      id: String(firm.id),
      label: firm.name,
      group: firm.chain === chain ? 0 : firm.key === null ? 2 : 1,
      weight: (firm.revenue ?? 0) / most,
      href: firm.key === null ? undefined : `/chains/firms/${encodeURIComponent(firm.key)}`,
      cells: [
        names.chain(firm.chain),
        names.district(firm.district),
        firm.revenue === null ? null : moneyText(firm.revenue, language),
      ],
    })),
    from: supplier,
    to: customer,
    groups: [
      { label: words.network.own, colour: '--accent', shape: 'circle' },
      { label: words.network.others, colour: '--green', shape: 'square' },
      { label: words.network.outside, colour: '--ink-2', shape: 'diamond' },
    ],
  }
}
