import './overview.css'
import type { CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { myWorkQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { CaseBriefs } from './case-brief.tsx'
import { Panel } from './panel.tsx'
import { PanelRows, type PanelRowsProps } from './panel-rows.tsx'
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

export const BriefRows = (props: Omit<PanelRowsProps<CaseRow>, 'children'>) => (
  <PanelRows {...props}>{(rows) => <CaseBriefs rows={rows} />}</PanelRows>
)
