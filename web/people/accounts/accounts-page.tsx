import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { accountsQuery } from '../people-queries.ts'
import { type PersonsSearch, withPerson } from '../people-search.ts'
import { PersonsTable } from '../persons-table.tsx'
import { usePeopleWords } from '../words.ts'
import { AccountDrawer } from './account-drawer.tsx'
import { AddAccount } from './add-account.tsx'
import { ChangeAccount } from './change-account.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { FirstPasswordDialog, type HandedOver } from './first-password-dialog.tsx'

/** The system officer’s page: accounts, and nothing about what they may do. */
export function AccountsPage() {
  const words = usePeopleWords()
  const search = useSearch({ from: '/people' })
  const navigate = useNavigate({ from: '/people' })
  const { data: persons, error, refetch } = useQuery(accountsQuery)
  const [doing, setDoing] = useState<'adding' | 'changing' | 'closing' | null>(null)
  const [given, setGiven] = useState<HandedOver | null>(null)
  usePageTitle(words.accounts.title)
  const show = (next: PersonsSearch, replace = false) => void navigate({ search: next, replace })
  const stop = () => setDoing(null)
  const person = persons?.find(({ id }) => id === search.person)
  const add = (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setDoing('adding')}>
      {words.accounts.add}
    </Button>
  )
  return (
    <div className="people-page">
      <PageHead title={words.accounts.title} actions={add} />
      <div className="people-body">
        <PersonsTable
          label={words.accounts.list}
          persons={persons}
          problem={error && !persons ? { error, onRetry: () => void refetch() } : null}
          search={search}
          onSearch={show}
          empty={{ title: words.accounts.empty, note: words.accounts.emptyNote, action: add }}
        />
      </div>
      <AccountDrawer
        person={person}
        onClose={() => show(withPerson(search, null))}
        onChange={() => setDoing('changing')}
        onCloseAccount={() => setDoing('closing')}
        onPassword={setGiven}
      />
      {doing === 'adding' ? <AddAccount onClose={stop} onAdded={setGiven} /> : null}
      {doing === 'changing' && person ? <ChangeAccount person={person} onClose={stop} /> : null}
      {doing === 'closing' && person ? <CloseDialog person={person} persons={persons ?? []} onClose={stop} /> : null}
      <FirstPasswordDialog given={given} onDone={() => setGiven(null)} />
    </div>
  )
}
