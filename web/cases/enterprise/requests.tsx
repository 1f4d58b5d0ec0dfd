import './requests.css'
import { PlusOutlined } from '@ant-design/icons'
import type { CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { newCaseHref } from '../case-href.ts'
import { casesQuery, typesQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'
import { RequestCard } from './request-card.tsx'

const most = '50'

/** 我的诉求: what waits for the enterprise's word first, then what is handled, then what ended. */
export function Requests() {
  const { enterprise: words } = useCaseWords()
  const { data: types } = useQuery(typesQuery)
  // What the city answers waits for the enterprise's word; a pass in its hands waits for nothing.
  const answered = types?.items.filter(({ principal }) => principal === 'problem' || principal === 'visit')
  const waiting = useQuery({
    ...casesQuery({
      mine: 'waiting',
      limit: most,
      ...(answered?.length ? { type: answered.map(({ id }) => id).join(',') } : {}),
    }),
    enabled: types !== undefined,
  })
  const open = useQuery(casesQuery({ limit: most }))
  const ended = useQuery(casesQuery({ status: 'closed', sort: '-stateSince', limit: most }))
  const problem = types?.items.find(({ principal, mayOpen }) => principal === 'problem' && mayOpen)
  const waits = new Set(waiting.data?.items.map(({ id }) => id))
  const handled = open.data?.items.filter(({ id }) => !waits.has(id))
  const error = waiting.error ?? open.error ?? ended.error
  if (error && !waiting.data)
    return <ProblemPanel error={error} onRetry={() => void waiting.refetch()} actions={null} />
  return (
    <div className="requests">
      {problem ? (
        <AppLink className="button-link request-open" data-primary href={newCaseHref(problem.id)}>
          <PlusOutlined aria-hidden="true" />
          {words.open}
        </AppLink>
      ) : null}
      <Part title={words.toConfirm} none={words.noneToConfirm} rows={waiting.data?.items} canAnswer />
      <Part title={words.inProgress} none={words.noneInProgress} hint={words.noneText} rows={handled} />
      <Part title={words.ended} none={words.noneEnded} rows={ended.data?.items} />
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly none: string
  readonly hint?: string
  readonly rows: readonly CaseRow[] | undefined
  readonly canAnswer?: boolean
}

function Part({ title, none, hint, rows, canAnswer = false }: PartProps) {
  return (
    <section className="request-part" aria-label={title}>
      <h2>
        {title} {rows ? <span className="figure quiet">{rows.length}</span> : null}
      </h2>
      {rows === undefined ? (
        <LoadingLines lines={3} />
      ) : rows.length === 0 ? (
        <EmptyState title={none}>{hint}</EmptyState>
      ) : (
        <ul>
          {rows.map((row) => (
            <RequestCard key={row.id} row={row} canAnswer={canAnswer} />
          ))}
        </ul>
      )}
    </section>
  )
}
