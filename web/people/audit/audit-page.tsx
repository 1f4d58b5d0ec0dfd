import './audit.css'
import '../people.css'
import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { DataTable, tableState, withTableSearch } from '../../ui/data-table/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FormProblem } from '../../ui/form-problem.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { type AuditSearch, withLine } from '../people-search.ts'
import { usePeopleWords } from '../words.ts'
import { auditColumns } from './audit-columns.tsx'
import { auditAsked, auditQuery, useVerifyAudit } from './audit-queries.ts'
import { HashDialog } from './hash-dialog.tsx'
import { LineDrawer } from './line-drawer.tsx'
import { usePreviousCursor } from './page-cursors.ts'
import { VerifyResult } from './verify-result.tsx'

const pageSize = 100

/** The audit officer’s page: every act, to be searched, taken out and verified; nothing here can be changed. */
export function AuditPage() {
  const { audit: words } = usePeopleWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/audit' })
  const navigate = useNavigate({ from: '/audit' })
  const { line: open, ...table } = search
  const state = tableState(table)
  const { data, error, refetch, isPlaceholderData } = useQuery(auditQuery(auditAsked(state)))
  const previous = usePreviousCursor(state)
  const verify = useVerifyAudit()
  const [isChecking, setChecking] = useState(false)
  const columns = useMemo(() => auditColumns(words, language), [words, language])
  usePageTitle(words.title)
  const show = (next: AuditSearch, replace = false) => void navigate({ search: next, replace })
  const isFiltered = Object.keys(state.filters).length > 0
  return (
    <div className="people-page">
      <PageHead
        title={words.title}
        note={data ? words.total(data.total.toLocaleString('en-US')) : undefined}
        actions={
          <>
            <Button onClick={() => setChecking(true)}>{words.check}</Button>
            <Button
              type="primary"
              icon={<SafetyCertificateOutlined aria-hidden="true" />}
              title={words.verifyNote}
              loading={verify.isPending}
              onClick={() => verify.mutate()}
            >
              {verify.isPending ? words.verifying : words.verify}
            </Button>
          </>
        }
      />
      <div className="people-body">
        <FormProblem error={verify.error} />
        {verify.data && !verify.isPending ? <VerifyResult found={verify.data} /> : null}
        <DataTable
          label={words.list}
          columns={columns}
          rows={data?.entries}
          rowKey={({ seq }) => String(seq)}
          state={state}
          onChange={(next, replace) => show(withTableSearch(search, next), replace)}
          paging={{
            pageSize,
            total: data && !isFiltered ? data.total : null,
            next: data?.next ? String(data.next) : null,
            previous,
          }}
          isFading={isPlaceholderData}
          onOpen={({ seq }) => show(withLine(search, seq))}
          currentKey={open}
          cardColumns={['action', 'person', 'at', 'subject', 'seq']}
          tools={
            <a className="button-link" href={`/api/audit/export?${auditAsked({ ...state, cursor: null })}`} download>
              <DownloadOutlined aria-hidden="true" />
              {words.export}
            </a>
          }
          problem={error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : undefined}
          empty={<EmptyState title={words.empty} />}
        />
      </div>
      <LineDrawer
        line={data?.entries.find(({ seq }) => String(seq) === open)}
        onClose={() => show(withLine(search, null))}
      />
      {isChecking ? <HashDialog onClose={() => setChecking(false)} /> : null}
    </div>
  )
}
