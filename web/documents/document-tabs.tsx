import './document-tabs.css'
import { Link } from '@tanstack/react-router'
import { useDocumentWords } from './words.ts'

const pages = [
  ['text', '/documents/$id'],
  ['map', '/documents/$id/map'],
  ['targets', '/documents/$id/targets'],
  ['tasks', '/documents/$id/tasks'],
] as const

/** The pages of one document, in the same place on each of them. */
export function DocumentTabs({ id }: { id: string }) {
  const words = useDocumentWords()
  return (
    <nav className="document-tabs" aria-label={words.tabs.label}>
      {pages.map(([name, to]) => (
        <Link key={name} to={to} params={{ id }} activeOptions={{ exact: true, includeSearch: false }}>
          {words.tabs[name]}
        </Link>
      ))}
    </nav>
  )
}
