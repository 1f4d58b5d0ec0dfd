import { useQuery } from '@tanstack/react-query'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { EntryStateTag } from '../entries/entry-state-tag.tsx'
import { entryHref, registerHref } from '../register-href.ts'
import { standingsQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import type { EntryTabProps } from './entry-tabs.tsx'

/** The registers on which the entry stands besides its own. */
export function EntryStandings({ register, entry }: EntryTabProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(standingsQuery(register.id, entry.key))
  if (error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LoadingLines lines={6} />
  const { standings } = words.entry
  if (data.length === 0)
    return (
      <EmptyState title={standings.none}>
        <p>{standings.noneText}</p>
      </EmptyState>
    )
  return (
    <div className="card dossier-group">
      <table className="standings">
        <thead>
          <tr>
            <th scope="col">{standings.register}</th>
            <th scope="col">{standings.name}</th>
            <th scope="col">{standings.state}</th>
            <th scope="col">{standings.since}</th>
            <th scope="col">{standings.until}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ register, label, key, name, state, since, until }) => (
            <tr key={`${register}/${key}`}>
              <td>
                <AppLink href={registerHref(register)}>{label[language]}</AppLink>
              </td>
              <td>
                <AppLink href={entryHref(register, key)}>{name}</AppLink>
              </td>
              <td>
                <EntryStateTag state={state} />
              </td>
              <td className="figure">{since ?? '—'}</td>
              <td className="figure">{until ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
