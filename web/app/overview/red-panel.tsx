import { useQuery } from '@tanstack/react-query'
import { type CaseParams, casesHref, casesQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Panel } from './panel.tsx'
import { useThreeLists } from './tally-query.ts'
import { BriefRows } from './waiting-panel.tsx'
import { useOverviewWords } from './words.ts'

/** The red items of the three lists, the longest late first. */
export function RedPanel({ most, filter = {} }: { most: number; filter?: CaseParams }) {
  const words = useOverviewWords()
  const type = useThreeLists()?.join(',')
  const asked = { ...filter, type: type ?? '', light: 'red', sort: 'due', limit: String(most) }
  const { data, error, refetch } = useQuery({ ...casesQuery(asked), enabled: Boolean(type) })
  const all = casesHref({ ...filter, type, 'f.light': 'red' } as CaseParams)
  return (
    <Panel
      title={words.reds.title}
      count={data?.total}
      aside={data && data.total > most ? <AppLink href={all}>{words.all(data.total)}</AppLink> : null}
    >
      <BriefRows rows={data?.items} error={error} onRetry={() => void refetch()} none={words.reds.none} />
    </Panel>
  )
}
