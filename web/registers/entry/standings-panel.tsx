import { useQuery } from '@tanstack/react-query'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { EntryStateTag } from '../entries/entry-state-tag.tsx'
import { entryHref } from '../register-href.ts'
import { standingsQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import type { EntryTabProps } from './entry-tabs.tsx'

const shown = 8

/** On which registers it stands, at a glance. */
export function StandingsPanel({ register, entry }: EntryTabProps) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { data } = useQuery(standingsQuery(register.id, entry.key))
  if (data === undefined || data.length === 0) return null
  return (
    <section className="card dossier-group">
      <h2>
        {words.entry.standsIn}
        <AppLink href={entryHref(register.id, entry.key, 'standings')}>{words.entry.allStandings(data.length)}</AppLink>
      </h2>
      <ul className="standings-panel">
        {data.slice(0, shown).map(({ register, label, key, state }) => (
          <li key={`${register}/${key}`}>
            <AppLink href={entryHref(register, key)}>{label[language]}</AppLink>
            <EntryStateTag state={state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
