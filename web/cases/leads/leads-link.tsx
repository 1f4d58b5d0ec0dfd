import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { casesQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'
import { useLeadlessTasks } from './leadless-tasks.ts'

/** The way to the tasks that wait for a lead; nothing where there are none. */
export function LeadsLink() {
  const words = useCaseWords()
  const mayAssign = useMay('cases.assign')
  const { params } = useLeadlessTasks()
  const { data } = useQuery({
    ...casesQuery({ ...params, limit: '1' }),
    enabled: mayAssign && params.type !== undefined,
  })
  if (!mayAssign || !data || data.total === 0) return null
  return (
    <AppLink className="button-link" href="/cases/leads">
      {words.leads.link(data.total)}
    </AppLink>
  )
}
