import './work.css'
import type { MyWork } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { NotYet } from '../../client/not-yet.tsx'
import { usePerson } from '../../client/session.ts'
import { Settled } from '../../client/settled.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { type StatTile, StatTiles } from '../../ui/stat-tiles.tsx'
import { myWorkQuery } from '../case-queries.ts'
import { isOfEnterprise } from '../enterprise/is-of-enterprise.ts'
import { Requests } from '../enterprise/requests.tsx'
import { type CaseWords, useCaseWords } from '../words.ts'
import { NoticesPanel } from './notices-panel.tsx'
import { shownParts } from './work-parts.ts'
import { type WorkSearch, workParts } from './work-search.ts'
import { WorkSection } from './work-section.tsx'

/** What there is to do for the person; an enterprise sees its requests. */
export function WorkPage() {
  return <Settled>{isOfEnterprise(usePerson()) ? <EnterpriseWork /> : <OfficialWork />}</Settled>
}

function EnterpriseWork() {
  const words = useCaseWords()
  usePageTitle(words.enterprise.title)
  return (
    <div className="work-page">
      <PageHead title={words.enterprise.title} />
      <div className="work-body requests-body">
        <Requests />
        <NoticesPanel />
      </div>
    </div>
  )
}

/** What is late stands here until it ends. */
function OfficialWork() {
  const words = useCaseWords()
  usePageTitle(words.work.title)
  const { show } = useSearch({ from: '/work' })
  const { data, error, refetch } = useQuery(myWorkQuery)
  return (
    <div className="work-page">
      <PageHead title={words.work.title} />
      <div className="work-tiles" data-screen-only>
        <StatTiles label={words.work.counts} tiles={tilesOf(data, show, words)} />
      </div>
      <div className="work-body" data-show={show}>
        {show === 'notices' ? null : (
          <div className="work-parts">
            {data ? <Parts work={data} show={show} /> : <NotYet error={error} onRetry={refetch} lines={14} />}
          </div>
        )}
        <NoticesPanel />
      </div>
    </div>
  )
}

function Parts({ work, show }: { work: MyWork; show: Exclude<WorkSearch['show'], 'notices'> }) {
  const words = useCaseWords()
  if (show === undefined && workParts.every((part) => work[part].total === 0))
    return <EmptyState title={words.work.nothing}>{words.work.nothingText}</EmptyState>
  return shownParts(work, show).map((part) => <WorkSection key={part.part} {...part} />)
}

function tilesOf(work: MyWork | undefined, show: WorkSearch['show'], words: CaseWords): readonly StatTile[] {
  const tile = (key: NonNullable<WorkSearch['show']>, label: string, value: number | undefined): StatTile => ({
    key,
    label,
    value,
    href: show === key ? '/work' : `/work?show=${key}`,
    isCurrent: show === key,
    ...(key === 'overdue' && value ? { light: 'red' as const } : {}),
    ...(key === 'dueSoon' && value ? { light: 'yellow' as const } : {}),
  })
  return [
    ...workParts.map((part) => tile(part, words.work[part], work?.[part].total)),
    tile('notices', words.work.notifications, work?.unread),
  ]
}
