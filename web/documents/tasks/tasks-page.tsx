import './tasks.css'
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Segmented, Select } from 'antd'
import { use } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { taskTableQuery } from '../document-queries.ts'
import { LedgerTitle } from '../ledger-title.tsx'
import type { TasksSearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { TaskActions } from './task-actions.ts'
import { TasksByBody } from './tasks-by-body.tsx'
import { TasksByClause } from './tasks-by-clause.tsx'

export function TasksPage() {
  const words = useDocumentWords()
  const { id } = useParams({ from: '/documents/$id/tasks' })
  const search = useSearch({ from: '/documents/$id/tasks' })
  const navigate = useNavigate({ from: '/documents/$id/tasks' })
  const { data, error, refetch } = useQuery(taskTableQuery(id))
  const Actions = use(TaskActions)
  usePageTitle(data ? `${words.tasks.title} ${data.documentTitle}` : undefined)
  if (!data && error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={14} />

  const set = (change: { [K in keyof TasksSearch]?: TasksSearch[K] | undefined }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined))
    void navigate({ replace: true, search: next as TasksSearch })
  }
  const file = `/api/documents/${encodeURIComponent(id)}/task-table`
  return (
    <>
      <LedgerTitle
        ledger={data}
        name={words.tasks.title}
        checked={words.tasks.confirmedOf(data.confirmed, data.total)}
      />
      <div className="tasks">
        <div className="tasks-tools">
          <Segmented
            value={search.by ?? 'clause'}
            options={[
              { value: 'clause', label: words.tasks.byClause },
              { value: 'body', label: words.tasks.byBody },
            ]}
            onChange={(by) => set({ by: by === 'body' ? 'body' : undefined })}
          />
          {search.by === 'body' ? null : (
            <Select
              className="tasks-body-filter"
              allowClear
              showSearch
              value={search.body ?? null}
              placeholder={words.tasks.anyBody}
              aria-label={words.tasks.anyBody}
              options={data.bodies.map(({ name, rows }) => ({ value: name, label: `${name}（${rows.length}）` }))}
              onChange={(body) => set({ body: body ?? undefined })}
            />
          )}
          <Select
            className="tasks-state-filter"
            allowClear
            value={search.state ?? null}
            placeholder={words.tasks.anyState}
            aria-label={words.tasks.anyState}
            options={[
              { value: 'proposed' as const, label: words.stateWord.waiting },
              { value: 'confirmed' as const, label: words.stateWord.good },
            ]}
            onChange={(state) => set({ state: state ?? undefined })}
          />
          <span className="tasks-space" />
          <a href={`${file}.docx`} download className="button-link">
            <DownloadOutlined aria-hidden="true" />
            {words.tasks.word}
          </a>
          <a href={`${file}.xlsx`} download className="button-link">
            <DownloadOutlined aria-hidden="true" />
            {words.ledger.excel}
          </a>
          <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
            {words.tasks.print}
          </Button>
          {Actions ? <Actions document={id} /> : null}
        </div>
        {data.total === 0 ? (
          <section className="tasks-empty card">
            <h2>{words.tasks.empty}</h2>
            <p>{words.tasks.emptyText}</p>
          </section>
        ) : search.by === 'body' ? (
          <TasksByBody table={data} search={search} onBody={(body) => set({ body })} />
        ) : (
          <TasksByClause table={data} search={search} />
        )}
      </div>
    </>
  )
}
