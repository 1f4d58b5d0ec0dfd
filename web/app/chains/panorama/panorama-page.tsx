import './panorama.css'
import type { ChainPanorama } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { askApi } from '../../../client/api-client.ts'
import { PictureActions } from '../../../client/pictures/picture-actions.tsx'
import { ProblemPanel } from '../../../client/problem-panel.tsx'
import { AppLink } from '../../../ui/app-link.tsx'
import { type Language, useLanguage } from '../../../ui/language.tsx'
import { LoadingLines } from '../../../ui/loading-lines.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { usePageTitle } from '../../../ui/page-title.ts'
import { useCityNames } from '../../projects/city-names.ts'
import { type ChainWords, useChainWords } from '../words.ts'
import { coverageOf } from './coverage-of.ts'

export const panoramaQuery = queryOptions({
  queryKey: ['chains', 'panorama'],
  queryFn: ({ signal }) => askApi<ChainPanorama>('/chains/panorama', { signal }),
})
type Chain = ChainPanorama['chains'][number]

/** All chains at one look: a strip each, its segments from upstream to downstream by who is there. */
export function PanoramaPage() {
  const words = useChainWords()
  const { language } = useLanguage()
  const names = useCityNames()
  const { data, error, refetch } = useQuery(panoramaQuery)
  const figure = useRef<HTMLDivElement>(null)
  usePageTitle(words.panorama.title)
  return (
    <div className="panorama-page">
      <PageHead
        title={words.panorama.title}
        note={data ? words.panorama.note(data.chains.length) : undefined}
        crumbs={[{ label: words.title, href: '/chains' }]}
        actions={
          data ? (
            <PictureActions
              name={words.panorama.title}
              picture={figure}
              table={() => tableOf(data, words, language, names.chain)}
            />
          ) : null
        }
      />
      {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="panorama" ref={figure}>
          <Legend hasGaps={data.hasGaps} />
          <ul className="panorama-chains">
            {data.chains.map((chain) => (
              <Strip key={chain.chain} chain={chain} name={names.chain(chain.chain)} />
            ))}
          </ul>
          <p className="quiet">{words.panorama.localNote}</p>
        </div>
      ) : error ? null : (
        <LoadingLines lines={14} />
      )}
    </div>
  )
}

function Strip({ chain, name }: { chain: Chain; name: string }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const { segments, firms, localSupply } = chain
  const covered = segments.filter((segment) => segment.firms > 0).length
  return (
    <li className="panorama-chain">
      <div className="panorama-head">
        <AppLink href={`/chains/${encodeURIComponent(chain.chain)}`}>
          <strong>{name}</strong>
        </AppLink>
        <span className="quiet">{words.panorama.covered(covered, segments.length)}</span>
      </div>
      <ol className="panorama-segments">
        {segments.map((segment, at) => (
          <li
            key={segment.key}
            data-coverage={coverageOf(segment)}
            data-starts={at > 0 && segments[at - 1]?.stage !== segment.stage ? true : undefined}
            title={words.panorama.segment(segment.label[language], segment.firms, segment.products)}
          >
            <span>{segment.label[language]}</span>
            <b className="figure">
              {segment.firms}
              {segment.gaps > 0 ? <span className="gap-sign" title={words.panorama.states.gap} /> : null}
            </b>
          </li>
        ))}
      </ol>
      <dl>
        <div>
          <dt>{words.panorama.firms}</dt>
          <dd className="figure">{firms}</dd>
        </div>
        <div>
          <dt>{words.panorama.local}</dt>
          <dd className="figure">{localSupply === null ? words.panorama.noSurvey : `${localSupply.toFixed(1)}%`}</dd>
        </div>
      </dl>
    </li>
  )
}

function Legend({ hasGaps }: { hasGaps: boolean }) {
  const { panorama, drawing } = useChainWords()
  return (
    <ul className="panorama-legend quiet">
      {(['firms', 'few', 'none'] as const).map((state) => (
        <li key={state}>
          <i data-coverage={state} />
          {panorama.states[state]}
        </li>
      ))}
      {hasGaps ? (
        <li>
          <span className="gap-sign" />
          {panorama.states.gap}
        </li>
      ) : null}
      <li className="panorama-stages">
        {drawing.upstream} → {drawing.midstream} → {drawing.downstream}
      </li>
    </ul>
  )
}

function tableOf(
  { chains }: ChainPanorama,
  { panorama, drawing }: ChainWords,
  language: Language,
  nameOf: (id: string) => string,
) {
  const { table } = panorama
  return {
    title: panorama.title,
    columns: [
      { title: table.chain, kind: 'text' as const, width: 20 },
      { title: table.stage, kind: 'text' as const, width: 12 },
      { title: table.segment, kind: 'text' as const, width: 26 },
      { title: table.firms, kind: 'integer' as const },
      { title: table.products, kind: 'integer' as const },
      { title: table.gaps, kind: 'integer' as const },
      { title: `${panorama.local}（%）`, kind: 'number' as const },
    ],
    rows: chains.flatMap(({ chain, segments, localSupply }) =>
      segments.map(({ stage, label, firms, products, gaps }) => [
        nameOf(chain),
        drawing[stage],
        label[language],
        firms,
        products,
        gaps,
        localSupply,
      ]),
    ),
    note: `${panorama.localNote}。${drawing.source}`,
  }
}
