import './import-queue.css'
import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ImportQueue, isOpen } from './import-job.ts'
import { ImportQueueRow } from './import-queue-row.tsx'
import { useDocumentWords } from './words.ts'

/** The files on their way in, above the page's lower right corner. */
export function ImportQueuePanel({ queue }: { queue: ImportQueue }) {
  const words = useDocumentWords()
  const open = queue.jobs.filter(isOpen).length
  const done = queue.jobs.length - open
  return (
    <section className="import-queue card" aria-label={words.queue.title}>
      <header>
        <h2>{words.queue.title}</h2>
        <span className="figure quiet" aria-live="polite">
          {words.queue.count(done, queue.jobs.length)}
        </span>
        {open > 0 ? (
          <button type="button" className="text-button" onClick={queue.cancelAll}>
            {words.queue.cancelAll}
          </button>
        ) : (
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined aria-hidden="true" />}
            aria-label={words.queue.close}
            title={words.queue.close}
            onClick={queue.clear}
          />
        )}
      </header>
      <span className="import-queue-bar" style={{ width: `${(done / queue.jobs.length) * 100}%` }} />
      <ol>
        {queue.jobs.map((job) => (
          <ImportQueueRow key={job.key} job={job} queue={queue} />
        ))}
      </ol>
    </section>
  )
}
