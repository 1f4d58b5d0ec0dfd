import { useMemo, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { todayInChina } from '../../ui/days-between.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Gantt } from '../../ui/gantt/index.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { ProjectSums } from '../projects/project-sums.tsx'
import { useProjects } from '../projects/projects-query.ts'
import { within } from '../projects/use-shown-projects.ts'
import { ganttRow } from '../projects/wall-chart.tsx'
import { useProjectWords } from '../projects/words.ts'
import type { OfChain } from './chain-lists.tsx'
import { useChainWords } from './words.ts'

/** The projects of the chain on a wall chart of their own. */
export function ChainProjects({ chain }: OfChain) {
  const words = useChainWords()
  const projectWords = useProjectWords()
  const { data, error, refetch, register } = useProjects()
  const [scale, setScale] = useState<'month' | 'quarter' | 'year'>('quarter')
  const own = useMemo(() => data && within(data.projects, { chain: chain.id }), [data, chain.id])
  const today = todayInChina()
  const groups = useMemo(
    () => [
      {
        key: chain.id,
        rows: (own ?? [])
          .toSorted((one, other) => (other.investment ?? 0) - (one.investment ?? 0))
          .map((project) => ganttRow(project, { register, words: projectWords, today })),
      },
    ],
    [own, register, projectWords, today, chain.id],
  )
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (own === undefined) return <LoadingLines lines={8} />
  if (own.length === 0) return <EmptyState title={words.projects.none}>{words.projects.noneText}</EmptyState>
  return (
    <div className="chain-tab">
      <div className="chain-tab-tools">
        <span className="quiet">{projectWords.slippage.rule}</span>
        <AppLink href={`/projects?${new URLSearchParams({ view: 'wall', chain: chain.id })}`}>
          {words.projects.all}
        </AppLink>
      </div>
      <ProjectSums projects={own} />
      <Gantt
        label={words.tabs.projects}
        groups={groups}
        scale={scale}
        onScale={setScale}
        today={today}
        rowTitle={projectWords.wall.project}
      />
    </div>
  )
}
