import { Link } from '@tanstack/react-router'
import { ApiError } from '../client/api-client.ts'
import { formatBytes } from '../ui/date-format.ts'
import { type ImportJob, type ImportQueue, isOpen } from './import-job.ts'
import { useRestoreDocument } from './library-commands.ts'
import { type DocumentWords, useDocumentWords } from './words.ts'

export function ImportQueueRow({ job, queue }: { job: ImportJob; queue: ImportQueue }) {
  const words = useDocumentWords()
  const { stage, file } = job
  return (
    <li data-stage={stage.at}>
      <div className="import-queue-file">
        <span className="import-queue-name" title={file.name}>
          {stage.at === 'done' ? (
            <Link to="/documents/$id" params={{ id: stage.result.document.id }}>
              {stage.result.document.title}
            </Link>
          ) : (
            file.name
          )}
        </span>
        {isOpen(job) ? (
          <button type="button" className="text-button" onClick={() => queue.cancel(job.key)}>
            {words.queue.cancel}
          </button>
        ) : null}
        {stage.at === 'failed' && !(stage.error instanceof ApiError) ? (
          <button type="button" className="text-button" onClick={() => queue.retry(job.key)}>
            {words.queue.retry}
          </button>
        ) : null}
      </div>
      {stage.at === 'sending' ? (
        <span
          className="import-queue-progress"
          role="progressbar"
          aria-label={file.name}
          aria-valuenow={Math.round(stage.share * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
          data-reading={stage.share === 1}
        >
          <span style={{ width: `${stage.share * 100}%` }} />
        </span>
      ) : null}
      {stage.at === 'failed' ? <ImportFailure error={stage.error} /> : null}
      {stage.at === 'failed' ? null : <p className="quiet">{stageText(job, words)}</p>}
    </li>
  )
}

function stageText({ stage, file }: ImportJob, words: DocumentWords): string {
  switch (stage.at) {
    case 'waiting':
      return `${words.queue.waiting} · ${formatBytes(file.size)}`
    case 'sending':
      return stage.share === 1 ? words.queue.reading : words.queue.sending(Math.round(stage.share * 100))
    case 'done': {
      const { clauses, proposed, confirmed, rejected } = stage.result.document.counts
      return words.queue.done(clauses, proposed + confirmed + rejected)
    }
    case 'cancelled':
      return words.queue.cancelled
    case 'failed':
      return ''
  }
}

function ImportFailure({ error }: { error: unknown }) {
  const words = useDocumentWords()
  const restore = useRestoreDocument()
  if (!(error instanceof ApiError)) return <p className="import-queue-error">{words.queue.lost}</p>
  const { code, detail, remedy, params } = error.problem
  const twin = code === 'document-exists' && typeof params?.documentId === 'string' ? params.documentId : null
  return (
    <div className="import-queue-error">
      <p>
        {detail} {remedy}
      </p>
      {twin && params?.deleted ? (
        restore.isSuccess ? (
          <Link to="/documents/$id" params={{ id: twin }}>
            {words.queue.openIt}
          </Link>
        ) : (
          <button
            type="button"
            className="text-button"
            disabled={restore.isPending}
            onClick={() => restore.mutate({ id: twin, title: '' })}
          >
            {words.restore}
          </button>
        )
      ) : null}
      {twin && !params?.deleted ? (
        <Link to="/documents/$id" params={{ id: twin }}>
          {words.queue.openIt}
        </Link>
      ) : null}
    </div>
  )
}
