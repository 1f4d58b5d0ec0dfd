import { useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { caseHref } from '../../cases/index.ts'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { entryHref } from '../../registers/index.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Gantt, type GanttColumn, type GanttGroup, type GanttRow } from '../../ui/gantt/index.ts'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { ProgressLine } from '../../ui/progress-line.tsx'
import { type CityNames, useCityNames } from './city-names.ts'
import { groupProjects } from './group-projects.ts'
import { type Project, yearGone } from './project.ts'
import { moneyOr, ProjectSums, slippageText } from './project-sums.tsx'
import { groupings, oneOf } from './projects-search.ts'
import { slippageOf } from './slippage.ts'
import { useSetSearch } from './use-set-search.ts'
import { useShownProjects } from './use-shown-projects.ts'
import { type ProjectWords, useProjectWords } from './words.ts'

const scales = ['quarter', 'month', 'year'] as const

/** 挂图作战: every project with its planned and actual time, the next step, and how much of the year's investment is done. */
export function WallChart() {
  const words = useProjectWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/projects' })
  const set = useSetSearch()
  const names = useCityNames()
  const { shown, data, error, refetch, register } = useShownProjects()
  const by = oneOf(groupings, search.by)
  const today = todayInChina()
  const groups = useMemo(
    () => ganttGroups(groupProjects(shown ?? [], by, { names, words, language }), { register, words, language, today }),
    [shown, by, names, words, register, language, today],
  )
  const columns = useMemo(
    () => columnsOf(new Map(shown?.map((each) => [each.key, each])), { by, names, words, language, today }),
    [shown, by, names, words, language, today],
  )
  if (error && !data) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  return (
    <div className="wall-chart">
      <ProjectSums projects={shown} />
      <div className="wall-chart-tools">
        <Segmented
          aria-label={words.wall.groupBy}
          value={by}
          options={[
            { value: 'chain', label: words.wall.byChain },
            { value: 'district', label: words.wall.byDistrict },
            { value: 'stage', label: words.wall.byStage },
          ]}
          onChange={(value) => set({ by: value === 'chain' ? undefined : value })}
          data-screen-only
        />
        <span className="quiet">{words.slippage.rule}</span>
      </div>
      {data?.isCut ? <p role="alert">{words.cut(data.projects.length)}</p> : null}
      {shown === undefined ? (
        <LoadingLines lines={14} />
      ) : shown.length === 0 ? (
        <EmptyState title={data?.projects.length ? words.noneMatch : words.none}>{words.noneText}</EmptyState>
      ) : (
        <Gantt
          label={words.views.wall}
          groups={groups}
          scale={oneOf(scales, search.scale)}
          onScale={(scale) => set({ scale: scale === 'quarter' ? undefined : scale })}
          today={today}
          rowTitle={words.wall.project}
          columns={columns}
          labelWidth={260}
        />
      )}
    </div>
  )
}

interface Drawing {
  readonly register: string | null | undefined
  readonly words: ProjectWords
  readonly language: Language
  readonly today: string
}

function ganttGroups(groups: ReturnType<typeof groupProjects>, drawing: Drawing): readonly GanttGroup[] {
  return groups.map(({ key, title, projects }) => ({
    key,
    title,
    rows: projects.map((project) => ganttRow(project, drawing)),
  }))
}

export function ganttRow(project: Project, { register, words, today }: Omit<Drawing, 'language'>): GanttRow {
  const { key, name, plannedStart, plannedFinish, actualStart, actualFinish, nextStep, nextStepDue } = project
  const slippage = slippageOf(project, today)
  return {
    key,
    label: name,
    href: project.case ? caseHref(project.case.id) : entryHref(register ?? '', key),
    light: slippage.light,
    planned: plannedStart && plannedFinish ? { from: plannedStart, to: plannedFinish } : undefined,
    actual: actualStart ? { from: actualStart, to: actualFinish } : undefined,
    milestones:
      nextStep && nextStepDue && project.case?.closedAt === null
        ? [{ key: 'next', label: words.wall.next(nextStep), due: nextStepDue }]
        : undefined,
    tip: slippageText(slippage, words),
  }
}

interface ColumnTerms extends Omit<Drawing, 'register'> {
  readonly by: (typeof groupings)[number]
  readonly names: CityNames
}

function columnsOf(
  projects: ReadonlyMap<string, Project>,
  { by, names, words, language, today }: ColumnTerms,
): readonly GanttColumn[] {
  const elapsed = yearGone(today)
  const column = (
    key: string,
    title: string,
    width: number,
    render: (project: Project) => React.ReactNode,
    align?: 'end',
  ): GanttColumn => ({
    ...{ key, title, width, ...(align ? { align } : {}) },
    render: (row) => {
      const project = projects.get(row.key)
      return project ? render(project) : null
    },
  })
  const all = [
    column('chain', words.wall.chain, 120, ({ chain }) => names.chain(chain)),
    column('district', words.wall.district, 90, ({ district }) => names.district(district)),
    column('stage', words.wall.stage, 80, (each) => each.case?.state.label[language] ?? words.wall.noStage),
    column('investment', words.wall.investment, 118, (each) => moneyOr(each.investment, language), 'end'),
    column('year', words.wall.year, 150, ({ name, plannedThisYear, doneThisYear }) => (
      <ProgressLine
        share={plannedThisYear ? (doneThisYear ?? 0) / plannedThisYear : null}
        label={words.wall.progress(name)}
        elapsed={elapsed}
      />
    )),
  ]
  // What the groups say already, the rows need not repeat; the chain stands in the groups or in its own page.
  return all.filter(({ key }) => key !== by && key !== 'chain')
}
