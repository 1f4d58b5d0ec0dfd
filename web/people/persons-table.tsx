import './people.css'
import type { Person } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { ProblemPanel } from '../client/problem-panel.tsx'
import { DataTable, tableState, withTableSearch } from '../ui/data-table/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { useLanguage } from '../ui/language.tsx'
import { choicesQuery } from './people-queries.ts'
import { type PersonsSearch, withPerson } from './people-search.ts'
import { personColumns } from './person-columns.tsx'
import { listPersons, pageSize } from './person-list.ts'
import { usePeopleWords } from './words.ts'

interface PersonsTableProps {
  readonly label: string
  readonly persons: readonly Person[] | undefined
  readonly problem: { readonly error: unknown; readonly onRetry: () => void } | null
  readonly search: PersonsSearch
  readonly onSearch: (search: PersonsSearch, replace: boolean) => void
  readonly empty: { readonly title: string; readonly note: string; readonly action?: ReactNode }
}

/** The persons of the city as a table; the one that is opened stands in the address. */
export function PersonsTable({ label, persons, problem, search, onSearch, empty }: PersonsTableProps) {
  const words = usePeopleWords()
  const { language } = useLanguage()
  const { data: choices } = useQuery(choicesQuery)
  const { person: current, ...table } = search
  const state = tableState(table)
  const columns = useMemo(() => personColumns(words, language, choices), [words, language, choices])
  const listed = persons ? listPersons(persons, state, language, new Date()) : undefined
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={listed?.rows}
      rowKey={({ id }) => id}
      state={state}
      onChange={(next, replace) => onSearch(withTableSearch(search, next), replace)}
      paging={{ pageSize: state.size ?? pageSize, total: listed?.total ?? 0 }}
      onOpen={({ id }) => onSearch(withPerson(search, id), false)}
      currentKey={current}
      searchHint={words.searchHint}
      cardColumns={['name', 'post', 'body', 'roles', 'state']}
      problem={problem ? <ProblemPanel {...problem} /> : undefined}
      empty={
        <EmptyState title={empty.title} action={empty.action}>
          {empty.note}
        </EmptyState>
      }
    />
  )
}
