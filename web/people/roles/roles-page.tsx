import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { choicesQuery, grantedQuery } from '../people-queries.ts'
import { type PersonsSearch, withPerson } from '../people-search.ts'
import { PersonsTable } from '../persons-table.tsx'
import { usePeopleWords } from '../words.ts'
import { GrantDialog } from './grant-dialog.tsx'
import { RolesDrawer } from './roles-drawer.tsx'

/** The security officer’s page: what each person may do, and for what. */
export function RolesPage() {
  const words = usePeopleWords()
  const search = useSearch({ from: '/people/roles' })
  const navigate = useNavigate({ from: '/people/roles' })
  const { data: persons, error, refetch } = useQuery(grantedQuery)
  const { data: choices } = useQuery(choicesQuery)
  const [isGranting, setGranting] = useState(false)
  usePageTitle(words.roles.title)
  const show = (next: PersonsSearch, replace = false) => void navigate({ search: next, replace })
  const person = persons?.find(({ id }) => id === search.person)
  return (
    <div className="people-page">
      <PageHead title={words.roles.title} />
      <div className="people-body">
        <PersonsTable
          label={words.roles.list}
          persons={persons}
          problem={error && !persons ? { error, onRetry: () => void refetch() } : null}
          search={search}
          onSearch={show}
          empty={{ title: words.roles.empty, note: words.roles.emptyNote }}
        />
      </div>
      <RolesDrawer person={person} onGrant={() => setGranting(true)} onClose={() => show(withPerson(search, null))} />
      {isGranting && person && choices ? (
        <GrantDialog person={person} choices={choices} onClose={() => setGranting(false)} />
      ) : null}
    </div>
  )
}
