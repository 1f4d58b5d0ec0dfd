import './list.css'
import { SearchOutlined } from '@ant-design/icons'
import type { PackHead } from '@linchpin/api'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { memo, useDeferredValue, useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { DefinitionLink } from '../definition-link.tsx'
import { PackFrame } from '../pack-frame.tsx'
import { changed, type ListSearch } from '../packs-search.ts'
import { usePackWords } from '../words.ts'
import { filterEntries, type ListedEntry, listEntries } from './list-entries.ts'

/** Every definition, by kind and by name. */
export function ListPage() {
  const words = usePackWords()
  usePageTitle(`${words.tabs.list} ${words.title}`)
  return <PackFrame>{(head) => <List head={head} />}</PackFrame>
}

const shownAtFirst = 50

function List({ head }: { head: PackHead }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/packs/list' })
  const navigate = useNavigate({ from: '/packs/list' })
  const set = (change: { [K in keyof ListSearch]?: ListSearch[K] | undefined }) =>
    void navigate({ search: changed(search, change), replace: true })
  const entries = useMemo(() => listEntries(head), [head])
  const found = useMemo(() => filterEntries(entries, search), [entries, search])
  // A screenful at once, the hundreds below it when there is time: typing never waits for them.
  const shown = useDeferredValue(found, found.slice(0, shownAtFirst))
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
          <span className="quiet figure">{words.list.total(found.length)}</span>
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
              <EntryLine
                key={`${entry.kind}/${entry.id}`}
                entry={entry}
                kind={kindNames.get(entry.kind) ?? entry.kind}
              />
            ))}
          </tbody>
        </table>
        {found.length === 0 ? (
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

const EntryLine = memo(function EntryLine({ entry, kind }: { entry: ListedEntry; kind: string }) {
  return (
    <tr>
      <td>
        <DefinitionLink entry={entry} />
      </td>
      <td>{kind}</td>
      <td className="pack-list-rows">
        {entry.rows.map((row) => (
          <Link key={row} to="/packs" search={{ q: row }}>
            {row}
          </Link>
        ))}
      </td>
      <td className="quiet">{entry.id}</td>
    </tr>
  )
})
