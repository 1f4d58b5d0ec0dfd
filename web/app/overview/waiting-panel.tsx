import './overview.css'
import type { CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { myWorkQuery } from '../../cases/index.ts'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { CaseBriefs } from './case-brief.tsx'
import { Panel } from './panel.tsx'
import { useOverviewWords } from './words.ts'

interface WaitingPanelProps {
  /** What is sent up to a leader, or what somebody has to do. */
  readonly kind: 'decide' | 'toDo'
  readonly most: number
}

/** What waits for this person, the nearest first. */
export function WaitingPanel({ kind, most }: WaitingPanelProps) {
  const words = useOverviewWords()
  const { title, none, noneText } = words[kind]
  const { data, error, refetch } = useQuery(myWorkQuery)
  return (
    <Panel
      title={title}
      count={data?.waiting.total}
      aside={
        data && data.waiting.total > most ? (
          <AppLink href="/work?show=waiting">{words.all(data.waiting.total)}</AppLink>
        ) : null
      }
    >
      <BriefRows
        rows={data?.waiting.items.slice(0, most)}
        error={error}
        onRetry={() => void refetch()}
        none={none}
        noneText={noneText}
      />
    </Panel>
  )
}

interface BriefRowsProps {
  /** `undefined` until the first answer. */
  readonly rows: readonly CaseRow[] | undefined
  readonly error: unknown
  readonly onRetry: () => void
  readonly none: string
  readonly noneText?: string
}

export function BriefRows({ rows, error, onRetry, none, noneText }: BriefRowsProps) {
  if (rows === undefined)
    return error ? <ProblemPanel error={error} onRetry={onRetry} actions={null} /> : <LoadingLines lines={5} />
  if (rows.length > 0) return <CaseBriefs rows={rows} />
  return (
    <p className="panel-none">
      {none}
      {noneText ? <span className="quiet">{noneText}</span> : null}
    </p>
  )
}
