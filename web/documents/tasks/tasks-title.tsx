import type { TaskTable } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { useDocumentWords } from '../words.ts'

/** The head of the ledger: that it is internal, of which document, how far it is checked. */
export function TasksTitle({ table }: { table: TaskTable }) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const facts = [table.docNumber, table.issuer, table.date && formatDay(table.date, language)].filter(Boolean)
  const open = table.total - table.confirmed
  return (
    <header className="tasks-head">
      <p className="tasks-internal">{words.tasks.internal}</p>
      <h1>
        <Link to="/documents/$id" params={{ id: table.documentId }}>
          {table.documentTitle}
        </Link>{' '}
        <span>{words.tasks.title}</span>
        {table.sample ? <StateTag tone="sample" word={words.sample} /> : null}
      </h1>
      <p className="quiet figure">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>{words.tasks.confirmedOf(table.confirmed, table.total)}</span>
        {open > 0 ? <span className="tasks-draft">{words.tasks.draft(open)}</span> : null}
      </p>
    </header>
  )
}
