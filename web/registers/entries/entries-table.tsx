import type { RegisterDetail } from '@linchpin/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { DataTable, type Paging, type TableState, tableState, withTableSearch } from '../../ui/data-table/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useValueNames } from '../names.ts'
import { entryHref } from '../register-href.ts'
import { countQuery, entriesQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { CountChips } from './count-chips.tsx'
import { AddLink } from './entries-page.tsx'
import { useEntryColumns } from './entry-columns.tsx'
import { choiceOf, requestOf } from './entry-search.ts'
import { ExportButton } from './export-button.tsx'
import { placeField, shownAtFirst, titleColumn } from './shown-at-first.ts'
import { useSavedViews } from './use-saved-views.ts'

const pageSize = 50

export function EntriesTable({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/registers/$register' })
  const navigate = useNavigate({ from: '/registers/$register' })
  const state = useMemo(() => tableState(search), [search])
  const set = (next: TableState, replace = false) => void navigate({ search: withTableSearch(search, next), replace })
  const listed = useListedEntries(register, state)
  const names = useValueNames(register, listed.names)
  const columns = useEntryColumns(register, names)
  const views = useSavedViews(register.id)
  const place = placeField(register)
  const states = register.columns.find(({ name }) => name === '_state')?.options ?? []
  const firstCards = useMemo(() => [...shownAtFirst(register)].slice(0, 5), [register])
  return (
    <div className="entries">
      <div className="entries-counts">
        <CountChips
          register={register}
          state={state}
          onChange={set}
          column="_state"
          label={words.entries.byState}
          options={states}
          isWhole
        />
        {place === null ? null : (
          <CountChips
            register={register}
            state={state}
            onChange={set}
            column={place.name}
            label={words.entries.byPlace(place.label[language])}
            options={register.bodies}
          />
        )}
      </div>
      <DataTable
        label={register.label[language]}
        columns={columns}
        rows={listed.rows}
        rowKey={({ key }) => key}
        state={state}
        onChange={set}
        paging={listed.paging}
        isFading={listed.isFading}
        rowHref={({ key }) => entryHref(register.id, key)}
        searchHint={register.name === null ? words.entries.searchKey : words.entries.search}
        views={views}
        tools={register.may.includes('export') ? <ExportButton register={register} state={state} /> : null}
        empty={<Empty register={register} />}
        problem={listed.problem}
        cardColumns={[...new Set([titleColumn(register), '_state', ...firstCards])]}
      />
    </div>
  )
}

/** A page of entries, and how many there are: a count that takes longer comes by itself. */
function useListedEntries(register: RegisterDetail, state: TableState) {
  const columns = state.columns ?? shownAtFirst(register)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...entriesQuery(register.id, requestOf({ ...state, size: state.size ?? pageSize }, register, columns)),
    placeholderData: keepPreviousData,
  })
  const { data: counted } = useQuery({
    ...countQuery(register.id, choiceOf(state, register)),
    enabled: data?.total === null,
  })
  const total = data?.total ?? counted?.total ?? null
  const size = state.size ?? pageSize
  const paging: Paging =
    total === null ? { pageSize: size, total, next: null, previous: null } : { pageSize: size, total }
  return {
    rows: error ? [] : data?.items,
    names: data?.names,
    paging,
    isFading: isPlaceholderData,
    problem: error ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : undefined,
  }
}

function Empty({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { may, keptBy } = register
  const keepers = keptBy.map((label) => label[language]).join(words.fields.list)
  return (
    <EmptyState title={words.entries.empty} action={<AddLink register={register} />}>
      <p>
        {may.includes('add')
          ? words.entries.emptyAdd
          : may.includes('propose')
            ? words.entries.emptyApply
            : words.entries.emptyRead(keepers)}
      </p>
    </EmptyState>
  )
}
