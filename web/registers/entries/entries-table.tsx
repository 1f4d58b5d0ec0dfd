import type { Entry, RegisterDetail } from '@linchpin/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import {
  DataTable,
  type Paging,
  type TableSelection,
  type TableState,
  tableState,
  withTableSearch,
} from '../../ui/data-table/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useValueNames } from '../names.ts'
import { entryHref } from '../register-href.ts'
import { countQuery, entriesQuery, groupsQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { AddLink } from './add-link.tsx'
import { BulkMoves, useMayDecide } from './bulk-moves.tsx'
import { CountChips } from './count-chips.tsx'
import { type Present, useEntryColumns } from './entry-columns.tsx'
import { choiceOf, requestOf } from './entry-search.ts'
import { ExportButton } from './export-button.tsx'
import { placeField, shownAtFirst, titleColumn, valuesShown } from './shown-at-first.ts'
import { useRegisterViews } from './use-register-views.ts'

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
  const columns = useEntryColumns(register, names, usePresent(register))
  const views = useRegisterViews(register.id)
  const selection = useSelection(register, listed.rows)
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
        selection={selection}
        tools={register.may.includes('export') ? <ExportButton register={register} state={state} /> : null}
        empty={<Empty register={register} />}
        problem={listed.problem}
        cardColumns={[...new Set([titleColumn(register), '_state', ...firstCards])]}
      />
    </div>
  )
}

function usePresent(register: RegisterDetail): Present | null {
  const column = placeField(register)?.name ?? ''
  const { data } = useQuery({ ...groupsQuery(register.id, column, {}), enabled: column !== '' })
  return (
    useMemo(
      () => data && { column, values: new Set(data.groups.flatMap(({ value }) => value ?? [])) },
      [data, column],
    ) ?? null
  )
}

/** Entries that were selected stay so on other pages: what is done to them needs what was seen of them. */
function useSelection(register: RegisterDetail, rows: readonly Entry[] | undefined): TableSelection | undefined {
  const mayDecide = useMayDecide(register)
  const [picked, setPicked] = useState<ReadonlyMap<string, Entry>>(new Map())
  if (!mayDecide) return undefined
  const known = new Map([...picked, ...(rows ?? []).map((row) => [row.key, row] as const)])
  return {
    selected: new Set(picked.keys()),
    onChange: (keys) => setPicked(new Map([...known].filter(([key]) => keys.has(key)))),
    actions: <BulkMoves register={register} entries={[...picked.values()]} onDone={() => setPicked(new Map())} />,
  }
}

/** A page of entries, and how many there are: a count that takes longer comes by itself. */
function useListedEntries(register: RegisterDetail, state: TableState) {
  const columns = valuesShown(state.columns ?? shownAtFirst(register), register.fields)
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
