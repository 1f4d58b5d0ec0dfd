import type { DocumentList } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { MarkedText } from '../../ui/marked-text.tsx'
import { clauseLabel } from '../clause-label.ts'
import { useDocumentWords } from '../words.ts'

/** As many as the table of documents has. */
const columnCount = 9

/** Where in the document the words stand, each place a link to its clause. */
export function HitsRow({ document, query }: { document: DocumentList['items'][number]; query: string }) {
  const words = useDocumentWords()
  const sought = query.split(/\s+/)
  const unseen = document.hitCount - document.hits.length
  return (
    <tr className="library-hits">
      <td colSpan={columnCount}>
        <ul>
          {document.hits.map((hit) => (
            <li key={`${hit.clause}-${hit.excerpt}`}>
              <Link to="/documents/$id" params={{ id: document.id }} search={{ clause: hit.clause }}>
                <span className="library-hit-place">{clauseLabel(hit.clause, hit.heading)}</span>
                <span className="library-hit-text">
                  <MarkedText text={hit.excerpt} words={sought} from={hit.from} to={hit.to} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {unseen > 0 ? <span className="quiet">{words.moreHits(unseen)}</span> : null}
      </td>
    </tr>
  )
}
