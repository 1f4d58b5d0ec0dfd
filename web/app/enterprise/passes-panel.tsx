import { useQuery } from '@tanstack/react-query'
import { casesQuery, newCaseHref, typesQuery } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useCity } from '../overview/city-query.ts'
import { Panel } from '../overview/panel.tsx'
import { BriefRows } from '../overview/waiting-panel.tsx'
import { useOwnFirm } from './own-firm.ts'
import { useEnterpriseWords } from './words.ts'

const most = 6

/** The passes of the enterprise; one opens with its code to be shown on the road. */
export function PassesPanel() {
  const { passes: words } = useEnterpriseWords()
  const { code } = useOwnFirm()
  const type = useCity()?.principal.pass ?? null
  const { data: types } = useQuery(typesQuery)
  const { data, error, refetch } = useQuery({
    ...casesQuery({ type: type ?? '', status: 'all', sort: '-openedAt', limit: String(most) }),
    enabled: type !== null,
  })
  if (type === null) return null
  const mayOpen = types?.items.some(({ id, mayOpen: may }) => id === type && may)
  return (
    <Panel
      title={words.title}
      count={data?.total}
      aside={mayOpen ? <AppLink href={newCaseHref(type, code ?? undefined)}>{words.apply}</AppLink> : null}
    >
      <BriefRows
        rows={data?.items}
        error={error}
        onRetry={() => void refetch()}
        none={words.none}
        noneText={words.noneText}
      />
    </Panel>
  )
}
