import './work-badge.css'
import { InboxOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { countsQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'

/** My work with a count, in the frame of every page. */
export function WorkBadge() {
  const words = useCaseWords()
  const reads = useMay('cases.read')
  const { data } = useQuery({ ...countsQuery({ mine: 'waiting' }), enabled: reads, refetchInterval: 120_000 })
  if (!reads) return null
  const count = data?.total ?? 0
  const isLate = data?.lights.some(({ key, count }) => key === 'red' && count > 0)
  return (
    <AppLink href="/work" className="work-badge" aria-label={words.work.badge(count)} title={words.work.badge(count)}>
      <InboxOutlined aria-hidden="true" />
      <span className="work-badge-name">{words.work.title}</span>
      <span className="work-badge-place">
        {count > 0 ? (
          <span className="work-badge-count figure" data-late={isLate || undefined}>
            {count > 99 ? '99+' : count}
          </span>
        ) : null}
      </span>
    </AppLink>
  )
}
