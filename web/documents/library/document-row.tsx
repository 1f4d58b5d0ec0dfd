import type { DocumentSummary } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { usePermissions } from '../../client/session.ts'
import { formatDay, formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { DeleteConfirm } from '../delete-confirm.tsx'
import { useRestoreDocument } from '../library-commands.ts'
import { useDocumentWords } from '../words.ts'

export function DocumentRow({ document }: { document: DocumentSummary }) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const restore = useRestoreDocument()
  const may = usePermissions()
  const { id, counts } = document
  const reviewed = counts.confirmed + counts.rejected
  const total = reviewed + counts.proposed
  const [day, clock] = formatInstant(document.deletedAt ?? document.importedAt).split(' ')
  return (
    <tr>
      <td className="library-title">
        <Link to="/documents/$id" params={{ id }} title={document.title}>
          {document.title}
        </Link>
        {document.sample ? <StateTag tone="sample" word={words.sample} /> : null}
      </td>
      <td data-label={words.column.genre}>{words.genre[document.genre]}</td>
      <td className="library-issuer" data-label={words.column.issuer} title={document.issuer ?? undefined}>
        {document.issuer ?? <span className="quiet">—</span>}
      </td>
      <td data-label={words.column.docNumber}>{document.docNumber ?? <span className="quiet">—</span>}</td>
      <td className="number" data-label={words.column.date}>
        {document.date ? formatDay(document.date, language) : <span className="quiet">—</span>}
      </td>
      <td className="number" data-label={words.column.clauses}>
        {counts.clauses}
      </td>
      <td data-label={words.column.review}>
        {total === 0 ? (
          <span className="quiet">{words.noItems}</span>
        ) : (
          <ShareBar done={reviewed} total={total} label={words.reviewed(reviewed, total)} />
        )}
      </td>
      <td
        className="number quiet"
        data-label={document.deletedAt ? words.column.deletedAt : words.column.importedAt}
        title={`${clock} ${document.importedBy}`}
      >
        {day} <span className="library-clock">{clock}</span>
      </td>
      <td className="library-actions">
        {document.deletedAt ? (
          <button
            type="button"
            className="text-button"
            disabled={restore.isPending}
            onClick={() => restore.mutate(document)}
          >
            {words.restore}
          </button>
        ) : (
          <>
            <Link to="/documents/$id/tasks" params={{ id }}>
              {words.taskTable}
            </Link>
            {may.delete ? (
              <DeleteConfirm document={document}>
                <button type="button" className="text-button">
                  {words.remove}
                </button>
              </DeleteConfirm>
            ) : null}
          </>
        )}
      </td>
    </tr>
  )
}
