import './lists.css'
import type { CaseNames, CaseRow, CaseTypeDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import {
  DataTable,
  type DataTableProps,
  firstState,
  type Selection,
  type TableState,
} from '../../ui/data-table/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useUiWords } from '../../ui/words.ts'
import { caseHref } from '../case-href.ts'
import { type CaseParams, casesQuery, countsQuery, typeQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'
import { BulkMoves } from './bulk-moves.tsx'
import { caseColumns } from './case-columns.tsx'
import { fixedColumns, pageParams, pageSize } from './case-params.ts'
import { shownKeys } from './principal-columns.ts'
import { usePageCursors } from './use-page-cursors.ts'

export interface CaseTableProps {
  /** What the list is limited to. */
  readonly filter: CaseParams
  readonly label: string
  /** What somebody set on the table, where it lives in the address; without it the table keeps it. */
  readonly state?: TableState
  readonly onChange?: (state: TableState, replace: boolean) => void
  readonly tools?: ReactNode
  readonly empty?: ReactNode
  readonly views?: DataTableProps<CaseRow>['views']
  /** Several can be moved at once. */
  readonly isSelectable?: boolean
  readonly hasSearch?: boolean
}

/** A list of cases: of one type with its own columns, of several with those that all have. */
export function CaseTable(props: CaseTableProps) {
  const words = useCaseWords()
  const [own, setOwn] = useState<TableState>(firstState)
  const { filter, label, state = own, onChange = setOwn, tools, views, isSelectable = false, hasSearch = true } = props
  const hasType = isOneType(filter.type)
  const { data: type, isPending } = useQuery({ ...typeQuery(filter.type ?? ''), enabled: hasType })
  const keys = state.columns ?? shownKeys(type)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...casesQuery(pageParams(filter, state, keys)),
    // The type says which of its fields are shown: without it the list would be asked for twice.
    enabled: !(hasType && isPending),
  })
  const columns = useCaseColumns(filter, type, data?.names)
  const previous = usePageCursors(
    JSON.stringify([filter, { ...state, page: 0, cursor: null }]),
    state.page,
    state.cursor,
  )
  const size = state.size ?? pageSize
  const [selected, setSelected] = useState<Selection>(new Set())
  // What is out of view is not moved unseen.
  const chosen = data?.items.filter(({ id }) => selected.has(id)) ?? []
  const selection = isSelectable
    ? {
        selected: new Set(chosen.map(({ id }) => id)),
        onChange: setSelected,
        actions: <BulkMoves rows={chosen} onDone={() => setSelected(new Set())} />,
      }
    : undefined
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={data?.items}
      rowKey={rowKey}
      rowHref={rowHref}
      state={state}
      onChange={onChange}
      isFading={isPlaceholderData}
      paging={{ pageSize: size, total: data?.total ?? null, next: data?.next ?? null, previous }}
      cardColumns={cardColumns}
      tools={tools}
      views={views}
      selection={selection}
      empty={props.empty}
      {...(hasSearch ? { searchHint: words.lists.search } : {})}
      problem={
        !data && error ? <ProblemPanel error={error} onRetry={() => void refetch()} actions={null} /> : undefined
      }
    />
  )
}

function useCaseColumns(filter: CaseParams, type: CaseTypeDetail | undefined, names: CaseNames | undefined) {
  const words = useCaseWords()
  const { task: lightNames } = useUiWords().light
  const { language } = useLanguage()
  const { data: counts } = useQuery(countsQuery(filter))
  const fixed = JSON.stringify(filter)
  return useMemo(
    () =>
      caseColumns({
        ...{ type, counts, language, words, lightNames, names },
        fixed: fixedColumns(JSON.parse(fixed) as CaseParams),
      }),
    [type, counts, language, words, lightNames, names, fixed],
  )
}

const isOneType = (type: string | undefined): type is string => type !== undefined && !type.includes(',')
const rowKey = ({ id }: CaseRow): string => id
const rowHref = ({ id }: CaseRow): string => caseHref(id)
const cardColumns = ['title', 'light', 'due', 'lead', 'state'] as const
