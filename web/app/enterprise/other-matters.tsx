import { useQuery } from '@tanstack/react-query'
import { casesQuery, typesQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useCity } from '../overview/city-query.ts'
import { Panel } from '../overview/panel.tsx'
import { BriefRows } from '../overview/waiting-panel.tsx'
import { useEnterpriseWords } from './words.ts'

const most = 6

/** Applications and whatever else is open with the enterprise. */
export function OtherMatters() {
  const { others: words } = useEnterpriseWords()
  const principal = useCity()?.principal
  const { data: types } = useQuery(typesQuery)
  const others = types?.items
    .filter(({ id, open }) => open > 0 && id !== principal?.problem && id !== principal?.pass)
    .map(({ id }) => id)
  const { data, error, refetch } = useQuery({
    ...casesQuery({ type: others?.join(',') ?? '', sort: 'due', limit: String(most) }),
    enabled: others !== undefined && others.length > 0,
  })
  const rows = others?.length === 0 ? [] : data?.items
  return (
    <Panel
      title={words.title}
      count={rows && (data?.total ?? 0)}
      aside={<AppLink href="/lists">{words.apply}</AppLink>}
    >
      <BriefRows rows={rows} error={error} onRetry={() => void refetch()} none={words.none} />
    </Panel>
  )
}
