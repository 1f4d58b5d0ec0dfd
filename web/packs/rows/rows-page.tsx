import './rows.css'
import { SearchOutlined } from '@ant-design/icons'
import type { PackHead } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Segmented } from 'antd'
import { usePageTitle } from '../../ui/page-title.ts'
import { PackFrame } from '../pack-frame.tsx'
import { headQuery } from '../pack-queries.ts'
import { changed, type RowsSearch } from '../packs-search.ts'
import { type PackWords, usePackWords } from '../words.ts'
import { filterRows } from './filter-rows.ts'
import { RowLine } from './row-line.tsx'

/** All mechanisms that a city's documents set up, and what the pack defines for each. */
export function RowsPage() {
  const words = usePackWords()
  const { data } = useQuery(headQuery)
  usePageTitle(words.title)
  const note = data ? summaryOf(data, words) : ''
  return <PackFrame note={note}>{(head) => <Rows head={head} />}</PackFrame>
}

const summaryOf = ({ rows, definitions, answering, documents }: PackHead, words: PackWords) =>
  words.rows.summary(rows.length, answering, definitions - answering, documents.length)

function Rows({ head }: { head: PackHead }) {
  const words = usePackWords()
  const search = useSearch({ from: '/packs' })
  const navigate = useNavigate({ from: '/packs' })
  const set = (change: { [K in keyof RowsSearch]?: RowsSearch[K] | undefined }) =>
    void navigate({ search: changed(search, change), replace: true })
  const rows = filterRows(head.rows, search)
  const count = (has: boolean) => head.rows.filter((row) => row.count > 0 === has).length
  return (
    <>
      <div className="pack-filters">
        <Input
          value={search.q ?? ''}
          allowClear
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={words.rows.search}
          aria-label={words.rows.search}
          onChange={(event) => set({ q: event.target.value || undefined })}
        />
        <Segmented
          value={search.show ?? 'all'}
          options={[
            { value: 'all', label: `${words.all} ${head.rows.length}` },
            { value: 'with', label: `${words.rows.with} ${count(true)}` },
            { value: 'without', label: `${words.rows.without} ${count(false)}` },
          ]}
          onChange={(show) => set({ show: show === 'with' || show === 'without' ? show : undefined })}
        />
      </div>
      <table className="pack-table pack-rows">
        <caption className="visually-hidden">{words.tabs.rows}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rows.number}</th>
            <th scope="col">{words.rows.mechanism}</th>
            <th scope="col">{words.rows.definitions}</th>
            <th scope="col" className="number">
              {words.rows.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowLine key={row.id} row={row} isSought={search.q !== undefined} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <p className="pack-none">
          {words.rows.noneMatch}{' '}
          <button type="button" className="text-button" onClick={() => set({ q: undefined, show: undefined })}>
            {words.clear}
          </button>
        </p>
      ) : null}
    </>
  )
}
