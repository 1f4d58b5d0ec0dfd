import type { DocumentDetail } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { useRestoreDocument } from '../library-commands.ts'
import { useDocumentWords } from '../words.ts'

/** What one must know before reading on: an old version, the bin, a repealed document. */
export function DocumentNotices({
  document,
  shown,
  newest,
}: {
  document: DocumentDetail
  shown: number
  newest: number
}) {
  const words = useDocumentWords()
  const restore = useRestoreDocument()
  return (
    <>
      {document.deletedAt ? (
        <p className="document-notice">
          {words.reading.inBin}{' '}
          <button type="button" className="text-button" onClick={() => restore.mutate(document)}>
            {words.restore}
          </button>
        </p>
      ) : null}
      {shown !== newest ? (
        <p className="document-notice">
          {words.reading.oldVersion(shown)}{' '}
          <Link to="/documents/$id" params={{ id: document.id }}>
            {words.reading.toCurrent}
          </Link>
        </p>
      ) : null}
      {document.status === 'repealed' ? <p className="document-notice">{words.reading.repealed}</p> : null}
    </>
  )
}
