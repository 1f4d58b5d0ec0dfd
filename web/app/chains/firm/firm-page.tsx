import '../chains.css'
import './firm.css'
import type { FirmPage as Firm } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { NetworkData } from '../../../chains/graph/network/network-data.ts'
import { NetworkView } from '../../../chains/graph/network/network-view.tsx'
import { ApiError, askApi } from '../../../client/api-client.ts'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { entryHref, moneyText } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { InventedMark } from '../../../ui/invented-mark.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { useCity } from '../../overview/city-query.ts'
import { useCityNames } from '../../projects/city-names.ts'
import { type ChainWords, useChainWords } from '../words.ts'
import { PartnerTable } from './partner-table.tsx'
import { PurchaseTable } from './purchase-table.tsx'

const firmQuery = (firm: string) =>
  queryOptions({
    queryKey: ['chains', 'firm', firm],
    queryFn: ({ signal }) => askApi<Firm>(`/chains/firms/${encodeURIComponent(firm)}`, { signal }),
    retry: false,
  })

/** A firm among its neighbours. */
export function FirmPage() {
  const words = useChainWords()
  const { id } = useParams({ from: '/chains/firms/$id' })
  const { data, error, refetch } = useQuery(firmQuery(id))
  usePageTitle(data?.name)
  if (error instanceof ApiError && error.problem.status === 404)
    return (
      <EmptyState
        title={words.firm.notFound}
        action={<AppLink href="/chains/explore">{words.panorama.explore}</AppLink>}
      />
    )
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />
  return (
    <div>
      <Head firm={data} />
      <div className="chain-body">
        <div className="firm-parts" data-first>
          <Products firm={data} />
          <PurchaseTable firm={data} />
        </div>
        <div className="firm-parts">
          <PartnerTable title={words.firm.suppliers} side={data.suppliers} firm={data} />
          <PartnerTable title={words.firm.customers} side={data.customers} firm={data} />
        </div>
        <Net firm={data} words={words} />
      </div>
    </div>
  )
}

function Head({ firm }: { firm: Firm }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const names = useCityNames()
  const register = useCity()?.principal.enterprises
  const [first] = firm.chains
  return (
    <PageHead
      title={firm.name}
      note={names.district(firm.district)}
      marks={firm.isInvented ? <InventedMark /> : null}
      crumbs={[
        { label: words.title, href: '/chains' },
        ...(first ? [{ label: names.chain(first), href: `/chains/${encodeURIComponent(first)}` }] : []),
      ]}
      actions={
        firm.key && register ? (
          <AppLink className="button-link" href={entryHref(register, firm.key)}>
            {words.firm.entry}
          </AppLink>
        ) : null
      }
      facts={[
        ...(firm.code ? [{ key: 'code', label: words.firm.code, value: firm.code }] : []),
        ...(firm.staff === null ? [] : [{ key: 'staff', label: words.firm.staff, value: String(firm.staff) }]),
        ...(firm.revenue === null
          ? []
          : [{ key: 'revenue', label: words.firm.revenue, value: moneyText(firm.revenue, language) }]),
        ...(firm.chains.length > 0
          ? [{ key: 'chains', label: words.firm.chains, value: firm.chains.map((id) => names.chain(id)).join(' · ') }]
          : []),
      ]}
    />
  )
}

function Products({ firm: { products, segments } }: { firm: Firm }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const nameOf = (key: string) => segments.find((segment) => segment.key === key)?.label[language] ?? key
  return (
    <section className="card firm-part">
      <h2>
        {words.firm.products} <span className="figure quiet">{products.length}</span>
      </h2>
      {products.length === 0 ? <p className="quiet">{words.firm.noProducts}</p> : null}
      <ul>
        {products.map((product) => (
          <li key={product.key}>
            <AppLink href={`/chains/products/${encodeURIComponent(product.key)}`}>{product.name}</AppLink>
            <span className="quiet">
              {[product.standing?.[language], product.segments.map(nameOf).join(' / ')].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const most = 400

/** Suppliers at the left, customers at the right. */
function Net({ firm, words }: { firm: Firm; words: ChainWords }) {
  const { language } = useLanguage()
  const data = useMemo(() => networkOf(firm, words, (value) => moneyText(value, language)), [firm, words, language])
  if (data.nodes.length === 1) return null
  return (
    <section className="card firm-part">
      <h2>{words.firm.network}</h2>
      <NetworkView
        data={data}
        label={`${firm.name} ${words.firm.network}`}
        cellTitles={[words.firm.value]}
        note={words.firm.asOf(firm.asOf)}
        start={0}
      />
    </section>
  )
}

function networkOf(firm: Firm, { firm: words }: ChainWords, money: (value: number) => string): NetworkData {
  const [suppliers, customers] = [firm.suppliers.firms.slice(0, most), firm.customers.firms.slice(0, most)]
  const largest = Math.max(1, ...[...suppliers, ...customers].map(({ value }) => value))
  const node = (partner: (typeof suppliers)[number], group: number, column: number) => ({
    ...{ id: `${group}:${partner.id}`, label: partner.name, group, column, weight: (partner.value / largest) * 0.7 },
    href: partner.isReached ? `/chains/firms/${encodeURIComponent(partner.key ?? partner.id)}` : undefined,
    cells: [money(partner.value)],
  })
  return {
    nodes: [
      { id: 'self', label: firm.name, group: 0, weight: 1, column: 1, cells: [null] },
      ...suppliers.map((each) => node(each, 1, 0)),
      ...customers.map((each) => node(each, 2, 2)),
    ],
    from: [...suppliers.map((_, at) => at + 1), ...customers.map(() => 0)],
    to: [...suppliers.map(() => 0), ...customers.map((_, at) => at + 1 + suppliers.length)],
    groups: [
      { label: words.self, colour: '--accent', shape: 'circle' },
      { label: words.suppliers, colour: '--green', shape: 'square' },
      { label: words.customers, colour: '--purple', shape: 'diamond' },
    ],
  }
}
