import type { TaskTable } from '@linchpin/api'
import { formatDay } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../page-head.tsx'
import { useDocumentWords } from '../words.ts'

/** The head of the ledger: that it is internal, of which document, how far it is checked. */
export function TasksTitle({ table }: { table: TaskTable }) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const facts = [table.docNumber, table.issuer, table.date && formatDay(table.date, language)].filter(Boolean)
  const open = table.total - table.confirmed
  return (
    <PageHead id={table.documentId} title={table.documentTitle} name={words.tasks.title} sample={table.sample}>
      <span className="page-head-internal">{words.tasks.internal}</span>
      {facts.map((fact) => (
        <span key={fact} className="quiet">
          {fact}
        </span>
      ))}
      <span className="quiet figure">{words.tasks.confirmedOf(table.confirmed, table.total)}</span>
      {open > 0 ? <span className="page-head-draft">{words.tasks.draft(open)}</span> : null}
    </PageHead>
  )
}
