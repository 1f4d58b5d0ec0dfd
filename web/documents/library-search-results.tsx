import type { DocumentList, SearchHit } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { useAppWords } from '../client/words.ts'
import { MarkedText } from '../ui/marked-text.tsx'

interface ResultLink {
  readonly key: string
  readonly id: string
  readonly title: string | null
  readonly clause: string | null
  readonly excerpt: { text: string; from: number; to: number } | null
}

/** Documents with their first places, as one flat list that the arrow keys walk through. */
export function resultLinks(items: DocumentList['items']): ResultLink[] {
  return items.slice(0, 5).flatMap((item) => [
    { key: item.id, id: item.id, title: item.title, clause: null, excerpt: null },
    ...item.hits.slice(0, 3).map((hit, at) => ({
      key: `${item.id}-${at}`,
      id: item.id,
      title: null,
      clause: hit.clause,
      excerpt: fromNear(hit),
    })),
  ])
}

/** One line is little: it begins shortly before the words that were sought. */
function fromNear({ excerpt, from, to }: SearchHit) {
  const skipped = Math.max(0, from - 12)
  return { text: excerpt.slice(skipped), from: from - skipped, to: to - skipped }
}

interface LibrarySearchResultsProps {
  list: DocumentList
  links: readonly ResultLink[]
  query: string
  active: number
  onLeave: () => void
}

export function LibrarySearchResults({ list, links, query, active, onLeave }: LibrarySearchResultsProps) {
  const words = useAppWords()
  const sought = query.split(/\s+/)
  return (
    <div className="library-search-results card">
      {links.length === 0 ? <p className="quiet">{words.searchNothing}</p> : null}
      {links.map((link, at) => (
        <Link
          key={link.key}
          to="/documents/$id"
          params={{ id: link.id }}
          search={link.clause ? { clause: link.clause } : {}}
          className={link.title ? 'search-title' : 'search-place'}
          data-active={at === active}
          onClick={onLeave}
        >
          {link.title ? <MarkedText text={link.title} words={sought} /> : null}
          {link.excerpt ? <MarkedText {...link.excerpt} words={sought} /> : null}
        </Link>
      ))}
      {links.length > 0 ? (
        <Link to="/documents" search={{ q: query }} className="search-all" onClick={onLeave}>
          {words.searchAll(list.total)}
        </Link>
      ) : null}
    </div>
  )
}
