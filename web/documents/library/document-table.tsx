import type { DocumentList } from '@linchpin/api'
import { Fragment } from 'react'
import type { LibrarySearch } from '../url-state.ts'
import { useDocumentWords } from '../words.ts'
import { DocumentRow } from './document-row.tsx'
import { HitsRow } from './hits-row.tsx'

interface DocumentTableProps {
  list: DocumentList
  search: LibrarySearch
  /** The rows of the question before, while the answer is on its way. */
  fading: boolean
}

export function DocumentTable({ list, search, fading }: DocumentTableProps) {
  const words = useDocumentWords()
  const { column } = words
  return (
    <div className="library-table card" data-fading={fading}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.title}</th>
            <th scope="col">{column.genre}</th>
            <th scope="col">{column.issuer}</th>
            <th scope="col">{column.docNumber}</th>
            <th scope="col" className="number">
              {column.date}
            </th>
            <th scope="col" className="number">
              {column.clauses}
            </th>
            <th scope="col">{column.review}</th>
            <th scope="col" className="number">
              {search.deleted ? column.deletedAt : column.importedAt}
            </th>
            <th scope="col">{column.actions}</th>
          </tr>
        </thead>
        <tbody>
          {list.items.map((document) => (
            <Fragment key={document.id}>
              <DocumentRow document={document} />
              {document.hits.length > 0 ? <HitsRow document={document} query={search.q ?? ''} /> : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
