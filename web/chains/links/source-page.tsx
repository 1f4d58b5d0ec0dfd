import './links.css'
import type { LinkSourceDetail } from '@linchpin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import { useEffect, useRef } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { ColumnChoice } from './column-choice.tsx'
import {
  coverageQuery,
  isUnderWay,
  sourceQuery,
  sourcesQuery,
  useDiscardSource,
  useSourceStep,
} from './link-queries.ts'
import { FirstLinks, RefusedLines, SourceFigures } from './preview.tsx'
import { toneOf } from './sources-table.tsx'
import { useLinkWords } from './words.ts'

/** One source: what its file says, what would be written, what is left out and why, and how it is undone. */
export function SourcePage() {
  const { source } = useParams({ from: '/chains/links/$source' })
  const { data, error, refetch } = useQuery(sourceQuery(Number(source)))
  const client = useQueryClient()
  const before = useRef(data?.state)
  usePageTitle(data?.name)
  useEffect(() => {
    if (before.current !== undefined && before.current !== data?.state) {
      void client.invalidateQueries({ queryKey: sourcesQuery.queryKey })
      void client.invalidateQueries({ queryKey: coverageQuery.queryKey })
    }
    before.current = data?.state
  }, [data?.state, client])
  if (data) return <Source key={source} given={data} />
  return <NotYet error={error} onRetry={refetch} lines={10} />
}

function Source({ given }: { given: LinkSourceDetail }) {
  const words = useLinkWords()
  const { language } = useLanguage()
  const { id, name, state, person, at, problem, table, preview, may } = given
  const isBusy = isUnderWay(given)
  return (
    <div>
      <PageHead
        title={name}
        note={`${words.source.number} ${id}`}
        marks={<StateTag tone={toneOf(given)} word={words.sources.states[state]} />}
        crumbs={[
          { label: words.chains, href: '/chains' },
          { label: words.title, href: '/chains/links' },
        ]}
        facts={[
          { key: 'by', value: `${person} ${formatInstant(at)}` },
          { key: 'asOf', label: words.sources.asOf, value: given.asOf },
          { key: 'confidence', label: words.sources.confidence, value: words.sources.confidences[given.confidence] },
          ...(given.fileName && given.fileName !== name ? [{ key: 'file', value: given.fileName }] : []),
        ]}
      />
      <div className="links-body">
        {problem && !isBusy ? (
          <ErrorPanel title={problem.message[language]} remedy={problem.remedy[language]} code={problem.code} />
        ) : null}
        {isBusy ? (
          <section className="card links-card" aria-live="polite">
            <p>{words.source.working}</p>
            <LoadingLines lines={3} />
          </section>
        ) : null}
        {state === 'undone' ? <p className="quiet">{words.source.undone}</p> : null}
        {preview && !isBusy ? <SourceFigures given={given} preview={preview} /> : null}
        {isBusy && !may.includes('cancel') ? null : <SourceActions given={given} />}
        {table && may.includes('choose') && !isBusy ? (
          <ColumnChoice key={JSON.stringify([table, given.stated])} given={given} table={table} />
        ) : null}
        {preview && !isBusy ? (
          <RefusedLines counts={given.counts ?? preview.counts} examples={preview.examples} />
        ) : null}
        {preview && !isBusy && preview.first.length > 0 ? <FirstLinks first={preview.first} /> : null}
      </div>
    </div>
  )
}

function SourceActions({ given: { id, may } }: { given: LinkSourceDetail }) {
  const words = useLinkWords()
  const navigate = useNavigate()
  const step = useSourceStep(id)
  const discard = useDiscardSource(id, () => void navigate({ to: '/chains/links' }))
  if (may.length === 0) return null
  return (
    <div className="links-actions">
      {may.includes('confirm') ? (
        <Button type="primary" loading={step.isPending} onClick={() => step.mutate({ kind: 'confirm' })}>
          {words.source.confirm}
        </Button>
      ) : null}
      {may.includes('cancel') ? (
        <Button loading={step.isPending} onClick={() => step.mutate({ kind: 'cancel' })}>
          {words.source.cancel}
        </Button>
      ) : null}
      {may.includes('undo') ? (
        <Popconfirm
          title={words.source.undoTitle}
          onConfirm={() => step.mutate({ kind: 'undo' })}
          okText={words.source.undo}
        >
          <Button danger loading={step.isPending}>
            {words.source.undo}
          </Button>
        </Popconfirm>
      ) : null}
      {may.includes('discard') ? (
        <Button loading={discard.isPending} onClick={() => discard.mutate()}>
          {words.source.discard}
        </Button>
      ) : null}
    </div>
  )
}
