import './lists.css'
import { DownloadOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented, Select } from 'antd'
import { useMemo } from 'react'
import { useMay } from '../../client/session.ts'
import { Settled } from '../../client/settled.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { type TableState, tableState, withTableSearch } from '../../ui/data-table/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { newCaseHref } from '../case-href.ts'
import { type CaseParams, queryText, typeQuery, typesQuery } from '../case-queries.ts'
import { LeadsLink } from '../leads/leads-link.tsx'
import { FillTemplate } from '../list-import/fill-template.tsx'
import { ImportLink } from '../list-import/import-link.tsx'
import { useCaseWords } from '../words.ts'
import { CaseBoard } from './case-board.tsx'
import { CaseCounts } from './case-counts.tsx'
import { filterParams, pageParams } from './case-params.ts'
import { CaseTable } from './case-table.tsx'
import { limitsOf } from './cases-search.ts'
import { LimitChips } from './limit-chips.tsx'
import { ListsFrame, listName } from './lists-frame.tsx'
import { shownKeys } from './principal-columns.ts'
import { useCaseViews } from './use-case-views.ts'

/** One list: a table, or a board by state. What is set on it stands in the address. */
export function CasesPage() {
  return (
    <Settled>
      <Cases />
    </Settled>
  )
}

function Cases() {
  const words = useCaseWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/cases' })
  const navigate = useNavigate({ from: '/cases' })
  const state = useMemo(() => tableState(search), [search])
  const filter = limitsOf(search)
  const { data: types } = useQuery(typesQuery)
  const oneType = oneOf(filter.type)
  const type = types?.items.find(({ id }) => id === oneType)
  const asked = filter.type?.split(',')
  const title =
    asked === undefined
      ? words.lists.allCases
      : asked
          .flatMap((id) => types?.items.find((each) => each.id === id) ?? [])
          .map((each) => listName(each, words, language))
          .join(words.list)
  usePageTitle(title || undefined)

  const onChange = (next: TableState, replace = false) =>
    void navigate({ search: withTableSearch(search, next), replace })
  const set = (name: string, value: string | undefined) => {
    const { [name]: _before, after: _after, page: _page, ...rest } = search
    void navigate({ search: value === undefined ? rest : { ...rest, [name]: value }, replace: true })
  }
  const { data: detail } = useQuery({ ...typeQuery(asked?.[0] ?? ''), enabled: asked !== undefined })
  const names = detail?.names
  const mayAct = useMay('cases.act')
  const views = useCaseViews(oneType)
  const isBoard = search.view === 'board' && oneType !== undefined
  return (
    <ListsFrame
      current={oneType ?? null}
      title={title}
      note={type ? words.lists.count(type.open) : undefined}
      actions={
        <>
          {type?.principal === 'task' ? <LeadsLink /> : null}
          {type ? <FillTemplate type={type.id} params={filterParams(filter, state)} /> : null}
          {type?.mayOpen ? <ImportLink type={type.id} /> : null}
          {type?.mayOpen ? (
            <AppLink className="button-link" data-primary href={newCaseHref(type.id, subjectKey(filter))}>
              <PlusOutlined aria-hidden="true" />
              {words.lists.openOf(type.label[language])}
            </AppLink>
          ) : null}
        </>
      }
    >
      <div className="list-body">
        <LimitChips filter={filter} names={names} onRemove={(limit) => set(limit, undefined)} />
        <div className="list-tools" data-screen-only>
          <Segmented
            aria-label={words.lists.status.label}
            value={filter.status ?? 'open'}
            options={(['open', 'closed', 'all'] as const).map((value) => ({ value, label: words.lists.status[value] }))}
            onChange={(value) => set('status', value === 'open' ? undefined : value)}
          />
          <Select
            className="list-mine"
            value={filter.mine ?? 'anybody'}
            aria-label={words.lists.mine}
            options={(['anybody', 'waiting', 'handler', 'opened'] as const).map((value) => ({
              value,
              label: words.lists[value],
            }))}
            onChange={(value) => set('mine', value === 'anybody' ? undefined : value)}
          />
          <CaseCounts filter={filter} state={state} onChange={onChange} hasStates={oneType !== undefined && !isBoard} />
          {oneType === undefined ? null : (
            <Segmented
              className="list-view"
              aria-label={words.lists.view}
              value={isBoard ? 'board' : 'table'}
              options={(['table', 'board'] as const).map((value) => ({ value, label: words.lists[value] }))}
              onChange={(value) => set('view', value === 'board' ? 'board' : undefined)}
            />
          )}
        </div>
        {isBoard && oneType !== undefined ? (
          <CaseBoard filter={{ ...filterParams(filter, state), type: oneType }} label={title} />
        ) : (
          <CaseTable
            filter={filter}
            label={title}
            state={state}
            onChange={onChange}
            views={views}
            isSelectable={oneType !== undefined && mayAct}
            tools={<ExportLink filter={filter} state={state} />}
            empty={<EmptyState title={words.lists.empty}>{words.lists.emptyOpen}</EmptyState>}
          />
        )}
      </div>
    </ListsFrame>
  )
}

/** The workbook of what is shown: the same filters, order and columns. */
function ExportLink({ filter, state }: { filter: CaseParams; state: TableState }) {
  const words = useCaseWords()
  const oneType = oneOf(filter.type)
  const { data: type } = useQuery({ ...typeQuery(oneType ?? ''), enabled: oneType !== undefined })
  if (!useMay('cases.export')) return null
  const { after: _after, limit: _limit, ...params } = pageParams(filter, state, state.columns ?? shownKeys(type))
  return (
    <a href={`/api/cases/export.xlsx?${queryText(params)}`} download className="button-link">
      <DownloadOutlined aria-hidden="true" />
      {words.lists.export}
    </a>
  )
}

const oneOf = (type: string | undefined): string | undefined => (type?.includes(',') ? undefined : type)
const subjectKey = ({ subject }: CaseParams): string | undefined => subject?.split('/').slice(1).join('/')
