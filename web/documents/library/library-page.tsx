import './library.css'
import { DiffOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Pagination } from 'antd'
import { useCallback } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { usePermissions, useSession } from '../../client/session.ts'
import { formatBytes } from '../../ui/date-format.ts'
import { DropZone } from '../../ui/drop-zone.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { acceptedFiles } from '../accepted-files.ts'
import { listQuery } from '../document-queries.ts'
import { useImportQueue } from '../import-queue.tsx'
import { type LibrarySearch, pageSize } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { DocumentTable } from './document-table.tsx'
import { EmptyLibrary, NothingFound } from './empty-library.tsx'
import { LibraryFilters } from './library-filters.tsx'

export function LibraryPage() {
  const words = useDocumentWords()
  const search = useSearch({ from: '/documents' })
  const navigate = useNavigate({ from: '/documents' })
  const queue = useImportQueue()
  const may = usePermissions()
  const limit = formatBytes(useSession()?.fileLimitBytes ?? 20 * 1024 * 1024)
  const { data, error, refetch, isPlaceholderData } = useQuery(listQuery(search))
  usePageTitle(search.deleted ? words.bin : words.library)

  const setSearch = useCallback(
    (next: LibrarySearch, replace = false) => void navigate({ search: next, replace }),
    [navigate],
  )
  const { page, deleted, ...filters } = search
  const filtered = Object.keys(filters).length > 0
  const picker = may.import ? (
    <FilePicker
      type="primary"
      icon={<PlusOutlined aria-hidden="true" />}
      accept={acceptedFiles}
      multiple
      onFiles={queue.add}
    >
      {words.importFiles}
    </FilePicker>
  ) : null

  return (
    <div className="library">
      <DropZone
        onFiles={queue.add}
        invitation={
          <p>
            {words.dropHere}
            <br />
            <small>{words.accepts(limit)}</small>
          </p>
        }
      />
      <header className="library-head">
        <h1>{deleted ? words.bin : words.library}</h1>
        {data ? <span className="quiet figure">{words.total(data.total)}</span> : null}
        <span className="library-head-note quiet">{deleted ? null : words.accepts(limit)}</span>
        {deleted || !data || data.total < 1 ? null : (
          <Link to="/documents/findings" className="button-link">
            <DiffOutlined aria-hidden="true" />
            {words.findings.title}
          </Link>
        )}
        {deleted ? null : picker}
      </header>
      {data && data.items.length === 0 && !filtered ? null : (
        <LibraryFilters search={search} years={data?.years ?? []} onChange={setSearch} />
      )}
      {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines /> : null}
      {data && data.items.length > 0 ? <DocumentTable list={data} search={search} fading={isPlaceholderData} /> : null}
      {data && data.items.length === 0 && filtered ? (
        <NothingFound onClear={() => setSearch(deleted ? { deleted } : {})} />
      ) : null}
      {data && data.items.length === 0 && !filtered ? (
        <EmptyLibrary bin={deleted === true} picker={picker} limit={limit} />
      ) : null}
      {data && data.total > pageSize ? (
        <Pagination
          className="library-pages"
          current={page ?? 1}
          pageSize={pageSize}
          total={data.total}
          showSizeChanger={false}
          onChange={(next) =>
            setSearch(next > 1 ? { ...search, page: next } : { ...filters, ...(deleted ? { deleted } : {}) })
          }
        />
      ) : null}
    </div>
  )
}
