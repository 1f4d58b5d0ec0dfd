import './projects.css'
import { useSearch } from '@tanstack/react-router'
import { Segmented, Select } from 'antd'
import { useMemo } from 'react'
import { Settled } from '../../client/settled.tsx'
import { registerHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { shortChain, useCity } from '../overview/city-query.ts'
import { ProjectBoard } from './project-board.tsx'
import { ProjectList } from './project-list.tsx'
import { ProjectMap } from './project-map.tsx'
import { oneOf, projectViews } from './projects-search.ts'
import { useSetSearch } from './use-set-search.ts'
import { WallChart } from './wall-chart.tsx'
import { useProjectWords } from './words.ts'

/** Of many parts; a table and a board keep their own place while they wait. */
const isDrawn = (view: string): boolean => view === 'wall' || view === 'map'

const views = { list: ProjectList, wall: WallChart, board: ProjectBoard, map: ProjectMap } as const

/** Major projects: as a list, as a wall chart (挂图作战), by stage, on the map. */
export function ProjectsPage() {
  return (
    <Settled>
      <Projects />
    </Settled>
  )
}

function Projects() {
  const words = useProjectWords()
  const search = useSearch({ from: '/projects' })
  const city = useCity()
  const view = oneOf(projectViews, search.view)
  const View = views[view]
  usePageTitle(words.full)
  const register = city?.principal.majorProjects
  return (
    <div className="projects-page">
      <PageHead
        title={words.full}
        actions={
          register ? (
            <AppLink className="button-link" href={registerHref(register)}>
              {words.register}
            </AppLink>
          ) : null
        }
      />
      <ProjectTools />
      {register === null ? (
        <EmptyState title={words.noRegister} />
      ) : isDrawn(view) ? (
        <Settled key={view}>
          <View />
        </Settled>
      ) : (
        <View />
      )}
    </div>
  )
}

function ProjectTools() {
  const words = useProjectWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/projects' })
  const set = useSetSearch()
  const city = useCity()
  const chains = useMemo(
    () => (city?.chains ?? []).map((chain) => ({ value: chain.id, label: shortChain(chain, language) })),
    [city, language],
  )
  const districts = (city?.districts ?? []).map(({ id, label }) => ({ value: id, label: label[language] }))
  return (
    <div className="project-tools" data-screen-only>
      <Segmented
        aria-label={words.views.label}
        value={oneOf(projectViews, search.view)}
        options={projectViews.map((value) => ({ value, label: words.views[value] }))}
        onChange={(view) => set({ view: view === 'list' ? undefined : view })}
      />
      <Select
        aria-label={words.filters.chain}
        value={search.chain ?? ''}
        options={[{ value: '', label: words.filters.anyChain }, ...chains]}
        onChange={(chain) => set({ chain })}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={words.filters.district}
        value={search.district ?? ''}
        options={[{ value: '', label: words.filters.anyDistrict }, ...districts]}
        onChange={(district) => set({ district })}
        popupMatchSelectWidth={false}
      />
    </div>
  )
}
