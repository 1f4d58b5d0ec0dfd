import './list.css'
import { SearchOutlined } from '@ant-design/icons'
import type { PackHead } from '@linchpin/api'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { DefinitionLink } from '../definition-link.tsx'
import { PackFrame } from '../pack-frame.tsx'
import { changed, type ListSearch } from '../packs-search.ts'
import { usePackWords } from '../words.ts'
import { filterEntries, listEntries } from './list-entries.ts'

/** Every definition, by kind and by name. */
export function ListPage() {
  const words = usePackWords()
  usePageTitle(`${words.tabs.list} ${words.title}`)
  return <PackFrame>{(head) => <List head={head} />}</PackFrame>
}

function List({ head }: { head: PackHead }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/packs/list' })
  const navigate = useNavigate({ from: '/packs/list' })
  const set = (change: { [K in keyof ListSearch]?: ListSearch[K] | undefined }) =>
    void navigate({ search: changed(search, change), replace: true })
  const entries = useMemo(() => listEntries(head), [head])
  const shown = filterEntries(entries, search)
  const kindNames = new Map(head.kinds.map(({ kind, label }) => [kind, label[language]]))
  return (
    <div className="pack-list">
      <nav className="pack-kinds" aria-label={words.list.kinds}>
        <button type="button" aria-pressed={search.kind === undefined} onClick={() => set({ kind: undefined })}>
          <span>{words.all}</span>
          <span className="figure">{head.definitions}</span>
        </button>
        {head.kinds.map(({ kind, label, count }) => (
          <button key={kind} type="button" aria-pressed={search.kind === kind} onClick={() => set({ kind })}>
            <span>{label[language]}</span>
            <span className="figure">{count}</span>
          </button>
        ))}
      </nav>
      <section className="pack-list-main">
        <div className="pack-filters">
          <Input
            value={search.q ?? ''}
            allowClear
            prefix={<SearchOutlined aria-hidden="true" />}
            placeholder={words.list.search}
            aria-label={words.list.search}
            onChange={(event) => set({ q: event.target.value || undefined })}
          />
          <span className="quiet figure">{words.list.total(shown.length)}</span>
        </div>
        <table className="pack-table">
          <caption className="visually-hidden">{words.tabs.list}</caption>
          <thead>
            <tr>
              <th scope="col">{words.list.name}</th>
              <th scope="col">{words.list.kind}</th>
              <th scope="col">{words.list.rows}</th>
              <th scope="col">{words.list.code}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={`${entry.kind}/${entry.id}`}>
                <td>
                  <DefinitionLink entry={entry} />
                </td>
                <td>{kindNames.get(entry.kind)}</td>
                <td className="pack-list-rows">
                  {entry.rows.map((row) => (
                    <Link key={row} to="/packs" search={{ q: row }}>
                      {row}
                    </Link>
                  ))}
                </td>
                <td className="quiet">{entry.id}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 ? (
          <p className="pack-none">
            {words.list.noneMatch}{' '}
            <button type="button" className="text-button" onClick={() => set({ q: undefined, kind: undefined })}>
              {words.clear}
            </button>
          </p>
        ) : null}
      </section>
    </div>
  )
}
