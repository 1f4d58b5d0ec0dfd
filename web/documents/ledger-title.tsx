import type { TargetsSheet, TaskTable } from '@linchpin/api'
import type { ReactNode } from 'react'
import { formatDay } from '../ui/date-format.ts'
import { useLanguage } from '../ui/language.tsx'
import { PageHead } from './page-head.tsx'
import { useDocumentWords } from './words.ts'

interface LedgerTitleProps {
  readonly ledger: TaskTable | TargetsSheet
  readonly name: string
  /** How far it is checked, in its own words. */
  readonly checked: string
  readonly children?: ReactNode
}

/** The head of a ledger: that it is internal, of which document, how far it is checked. */
export function LedgerTitle({ ledger, name, checked, children }: LedgerTitleProps) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const facts = [ledger.docNumber, ledger.issuer, ledger.date && formatDay(ledger.date, language)].filter(Boolean)
  const open = ledger.total - ledger.confirmed
  return (
    <PageHead id={ledger.documentId} title={ledger.documentTitle} name={name} sample={ledger.sample}>
      <span className="page-head-internal">{words.ledger.internal}</span>
      {ledger.status === 'repealed' ? <span className="page-head-draft">{words.reading.repealed}</span> : null}
      {facts.map((fact) => (
        <span key={fact} className="quiet">
          {fact}
        </span>
      ))}
      <span className="quiet figure">{checked}</span>
      {open > 0 ? <span className="page-head-draft">{words.ledger.draft(open)}</span> : null}
      {children}
    </PageHead>
  )
}
