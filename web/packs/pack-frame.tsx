import './pack-frame.css'
import type { PackHead } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ProblemPanel } from '../client/problem-panel.tsx'
import { useLanguage } from '../ui/language.tsx'
import { LoadingLines } from '../ui/loading-lines.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import { headQuery } from './pack-queries.ts'
import { usePackWords } from './words.ts'

const pages = [
  ['rows', '/packs'],
  ['list', '/packs/list'],
  ['coverage', '/packs/coverage'],
] as const

/** The head of every page of the room, with the city and whether it is invented; `children` gets what the head knows. */
export function PackFrame({ note, children }: { note?: ReactNode; children: (head: PackHead) => ReactNode }) {
  const words = usePackWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(headQuery)
  return (
    <div className="pack-page">
      <header className="pack-head">
        <h1>
          {words.title} <span className="quiet">{data?.label[language]}</span>
        </h1>
        {data?.isInvented ? (
          <span title={words.inventedNote}>
            <StateTag tone="sample" word={words.invented} />
          </span>
        ) : null}
        <span className="pack-head-note quiet figure">{note}</span>
        <nav className="pack-tabs" aria-label={words.tabs.label}>
          {pages.map(([name, to]) => (
            <Link key={name} to={to} activeOptions={{ exact: true, includeSearch: false }}>
              {words.tabs[name]}
            </Link>
          ))}
        </nav>
      </header>
      {data ? children(data) : <Awaited error={error} onRetry={() => void refetch()} />}
    </div>
  )
}

/** The head stands already, so that nothing moves when the data comes. */
function Awaited({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  return error ? <ProblemPanel error={error} onRetry={onRetry} actions={<span />} /> : <LoadingLines lines={14} />
}
