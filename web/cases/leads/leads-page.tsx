import './leads.css'
import type { CaseRow, CaseTypeDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { Settled } from '../../client/settled.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { casesHref } from '../case-href.ts'
import { casesQuery } from '../case-queries.ts'
import { useCaseWords } from '../words.ts'
import { LeadRow } from './lead-row.tsx'
import { useLeadlessTasks } from './leadless-tasks.ts'

const most = '200'
const columns = ['basis', 'keyTask', 'printedBodies', 'cooperating']

/** 待明确牵头: the office gives each task its lead, row by row, without leaving the keyboard. */
export function LeadsPage() {
  return (
    <Settled>
      <Leads />
    </Settled>
  )
}

function Leads() {
  const words = useCaseWords()
  const { language } = useLanguage()
  usePageTitle(words.leads.title)
  const { params, type, assigning } = useLeadlessTasks()
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...casesQuery({
      ...params,
      limit: most,
      sort: 'number',
      columns: [...columns, type?.deadline ?? []].flat().join(','),
    }),
    enabled: assigning !== undefined,
    // The table keeps the rows that it begins with: they are not to be those of an earlier visit.
    refetchOnMount: 'always',
  })
  return (
    <>
      <PageHead
        title={words.leads.title}
        note={data && data.total > 0 ? words.leads.left(data.total) : undefined}
        crumbs={type ? [{ label: type.label[language], href: casesHref({ type: type.id }) }] : []}
      />
      <div className="leads">
        <p className="quiet">{words.leads.note}</p>
        {data?.total === 0 ? null : <p className="quiet leads-keys">{words.leads.keys}</p>}
        {data && isFetchedAfterMount && type && assigning ? (
          <LeadTable rows={data.items} type={type} assigning={assigning} />
        ) : error ? (
          <ProblemPanel error={error} onRetry={() => void refetch()} actions={null} />
        ) : type && !assigning ? (
          <EmptyState title={words.leads.empty} />
        ) : (
          <LoadingLines lines={12} />
        )}
      </div>
    </>
  )
}

interface LeadTableProps {
  readonly rows: readonly CaseRow[]
  readonly type: CaseTypeDetail
  readonly assigning: { readonly field: string; readonly move: string }
}

function LeadTable({ rows: found, type, assigning }: LeadTableProps) {
  const words = useCaseWords()
  // Those that got their lead stay where they are, so that no row moves under the hands.
  const [rows] = useState(found)
  const table = useRef<HTMLTableElement>(null)
  if (rows.length === 0) return <EmptyState title={words.leads.empty}>{words.leads.emptyText}</EmptyState>
  /** A closed list leaves the arrows to the rows. */
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const input = event.target as HTMLElement
    if (step === undefined || input.getAttribute('aria-expanded') === 'true') return
    if (!moveFocus(table.current, input, step)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <table ref={table} className="leads-table card" onKeyDownCapture={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{words.leads.task}</th>
          <th scope="col">{words.leads.named}</th>
          <th scope="col">{words.leads.due}</th>
          <th scope="col">{words.leads.lead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LeadRow
            key={row.id}
            row={row}
            type={type}
            assigning={assigning}
            onDone={(from) => moveFocus(table.current, from, 1)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** From the control of one row to that of the next; whether there is one. */
function moveFocus(table: HTMLElement | null, from: HTMLElement, step: number): boolean {
  const all = [...(table?.querySelectorAll<HTMLElement>('[role="combobox"]') ?? [])]
  const next = all[all.indexOf(from) + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}
