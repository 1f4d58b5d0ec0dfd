import '../chains.css'
import '../firm/firm.css'
import type { ProductPage as Product } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ApiError, askApi } from '../../../client/api-client.ts'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { entryHref } from '../../../registers/index.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { useCity } from '../../overview/city-query.ts'
import { useCityNames } from '../../projects/city-names.ts'
import { useChainWords } from '../words.ts'

const productQuery = (product: string) =>
  queryOptions({
    queryKey: ['chains', 'product', product],
    queryFn: ({ signal }) => askApi<Product>(`/chains/products/${encodeURIComponent(product)}`, { signal }),
    retry: false,
  })

/** A product: its segments, who makes it, what it is made from level by level, what it goes into. */
export function ProductPage() {
  const words = useChainWords()
  const { language } = useLanguage()
  const names = useCityNames()
  const register = useCity()?.principal.chainProducts
  const { id } = useParams({ from: '/chains/products/$id' })
  const { data, error, refetch } = useQuery(productQuery(id))
  usePageTitle(data?.name)
  if (error instanceof ApiError && error.problem.status === 404)
    return (
      <EmptyState
        title={words.product.notFound}
        action={<AppLink href="/chains/explore">{words.panorama.explore}</AppLink>}
      />
    )
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />
  return (
    <div>
      <PageHead
        title={data.name}
        note={data.otherNames.join('、')}
        crumbs={[{ label: words.title, href: '/chains' }]}
        actions={
          register ? (
            <AppLink className="button-link" href={entryHref(register, data.key)}>
              {words.product.entry}
            </AppLink>
          ) : null
        }
        facts={data.segments.map(({ key, chain, label }) => ({
          key,
          label: names.chain(chain),
          value: <AppLink href={`/chains/${encodeURIComponent(chain)}`}>{label[language]}</AppLink>,
        }))}
      />
      <div className="chain-body">
        <div className="firm-parts">
          <Levels title={words.product.inputs} steps={data.inputs} product={data} tell={words.product.of} />
          <Levels title={words.product.outputs} steps={data.outputs} product={data} tell={words.product.from} />
        </div>
        <div className="firm-parts">
          <section className="card firm-part">
            <h2>
              {words.product.makers} <span className="figure quiet">{data.makers.length}</span>
            </h2>
            {data.makers.length === 0 ? <p className="quiet">{words.product.noMakers}</p> : null}
            <ul>
              {data.makers.map(({ key, name, district, standing }) => (
                <li key={key}>
                  <AppLink href={`/chains/firms/${encodeURIComponent(key)}`}>{name}</AppLink>
                  <span className="quiet">
                    {[standing?.[language], names.district(district)].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {data.graphNodes.length > 0 ? (
            <section className="card firm-part">
              <h2>{words.product.graphs}</h2>
              <ul>
                {data.graphNodes.map(({ graph, id: node, name, graphName }) => (
                  <li key={`${graph} ${node}`}>
                    <AppLink href={`/chains/nodes/${graph}/${node}`}>{name}</AppLink>
                    <span className="quiet">{graphName}</span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
    </div>
  )
}

interface LevelsProps {
  readonly title: string
  readonly steps: Product['inputs']
  readonly product: Product
  readonly tell: (name: string) => string
}

function Levels({ title, steps, product, tell }: LevelsProps) {
  const words = useChainWords()
  const nameOf = (key: string) =>
    key === product.key ? product.name : (steps.find((step) => step.key === key)?.name ?? key)
  return (
    <section className="card firm-part">
      <h2>
        {title} <span className="figure quiet">{steps.length}</span>
      </h2>
      {steps.length === 0 ? <p className="quiet">{words.product.none}</p> : null}
      <ul>
        {steps.map(({ key, name, of, level }) => (
          <li key={key} style={{ paddingInlineStart: `${(level - 1) * 20}px` }}>
            <AppLink href={`/chains/products/${encodeURIComponent(key)}`}>{name}</AppLink>
            <span className="quiet">
              {words.product.level(level)} · {tell(nameOf(of))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
