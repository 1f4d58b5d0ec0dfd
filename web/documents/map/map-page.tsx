import './map.css'
import { DownloadOutlined } from '@ant-design/icons'
import type { DocumentDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { detailQuery } from '../document-queries.ts'
import { PageHead } from '../page-head.tsx'
import { useDocumentWords } from '../words.ts'
import { type ClauseContent, clauseContents } from './clause-content.ts'
import { MapCanvas } from './map-canvas.tsx'
import { MapDetail } from './map-detail.tsx'
import { MapLegend } from './map-legend.tsx'

export function MapPage() {
  const words = useDocumentWords()
  const { id } = useParams({ from: '/documents/$id/map' })
  const { data, error, refetch } = useQuery(detailQuery(id, undefined))
  usePageTitle(data ? `${words.map.title} ${data.title}` : undefined)
  if (!data && error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />
  return <DocumentMap document={data} />
}

function DocumentMap({ document }: { document: DocumentDetail }) {
  const words = useDocumentWords()
  const search = useSearch({ from: '/documents/$id/map' })
  const navigate = useNavigate({ from: '/documents/$id/map' })
  const [active, setActive] = useState<ClauseContent>()
  const contents = useMemo(() => clauseContents(document.clauses, document.commitments), [document])
  const byReview = search.by === 'review'
  const items = contents.reduce((sum, one) => sum + one.items, 0)
  const { id } = document
  return (
    <div className="map-page">
      <PageHead id={id} title={document.title} name={words.map.title} sample={document.sample}>
        <span className="quiet figure">{words.map.summary(contents.length, items)}</span>
        {document.status === 'repealed' ? <span className="page-head-draft">{words.reading.repealed}</span> : null}
        <span className="page-head-space" />
        <a href={`/api/documents/${encodeURIComponent(id)}/akoma-ntoso.xml`} download className="tool-link">
          <DownloadOutlined aria-hidden="true" />
          {words.map.xml}
        </a>
      </PageHead>
      {contents.length === 0 ? (
        <p className="map-empty card">{words.map.empty}</p>
      ) : (
        <div className="map-panes">
          <MapCanvas
            documentId={id}
            contents={contents}
            byReview={byReview}
            chosen={search.look}
            onActive={setActive}
          />
          <aside className="map-side card" aria-label={words.map.legend}>
            <Segmented
              block
              value={search.by ?? 'content'}
              aria-label={words.map.colourBy}
              options={[
                { value: 'content', label: words.map.byContent },
                { value: 'review', label: words.map.byReview },
              ]}
              onChange={(by) => void navigate({ replace: true, search: by === 'review' ? { by: 'review' } : {} })}
            />
            <MapLegend
              contents={contents}
              byReview={byReview}
              chosen={search.look}
              onChoose={(look) =>
                void navigate({
                  replace: true,
                  search: { ...(byReview ? { by: 'review' as const } : {}), ...(look ? { look } : {}) },
                })
              }
            />
            <MapDetail content={active} />
          </aside>
        </div>
      )}
    </div>
  )
}
