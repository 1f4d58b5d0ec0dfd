import type { Finding, FindingList, FindingStatement } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { clauseLabel } from '../clause-label.ts'
import { useDocumentWords } from '../words.ts'
import { SeverityMark } from './severity-mark.tsx'

interface FindingRowProps {
  readonly finding: Finding
  readonly documents: ReadonlyMap<string, FindingList['documents'][number]>
  /** Whether it was followed here from a document. */
  readonly followed: boolean
}

const placesShown = 3

/** A finding: how grave, of what kind, in words, and the places side by side. */
export function FindingRow({ finding, documents, followed }: FindingRowProps) {
  const { findings: words } = useDocumentWords()
  const { language } = useLanguage()
  const row = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (followed) row.current?.scrollIntoView({ block: 'center' })
  }, [followed])
  const { severity, kind, statements } = finding
  const shown = open || statements.length <= placesShown + 1 ? statements : statements.slice(0, placesShown)
  const agrees = severity === 'holds' || severity === 'restated'
  return (
    <article ref={row} className="finding" data-followed={followed} data-agrees={agrees}>
      <div className="finding-kind">
        <SeverityMark severity={severity} word={words.severity[severity]} />
        <span className="quiet">{words.kind[kind]}</span>
      </div>
      <div className="finding-said">
        <h2>{finding.message[language]}</h2>
        <ul className="finding-places">
          {shown.map((statement) => (
            <Place
              key={`${statement.document} ${statement.start} ${statement.end}`}
              statement={statement}
              document={documents.get(statement.document)}
            />
          ))}
        </ul>
        {statements.length > placesShown + 1 ? (
          <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.fewer : words.all(statements.length)}
          </button>
        ) : null}
        {severity === 'restated' ? null : (
          <p className="finding-why">
            <span className="quiet">{words.why}</span> {finding.explanation[language]}
            <br />
            <span className="quiet">{words.remedy}</span> {finding.remedy[language]}
          </p>
        )}
      </div>
    </article>
  )
}

function Place({
  statement,
  document,
}: {
  statement: FindingStatement
  document: FindingList['documents'][number] | undefined
}) {
  const words = useDocumentWords()
  const { document: id, clause, quote } = statement
  return (
    <li>
      <Link to="/documents/$id" params={{ id }} search={{ clause }} className="finding-place">
        <span className="finding-place-head">
          <span className="finding-place-title" title={document?.title}>
            {document?.title}
          </span>
          {document?.sample ? <StateTag tone="sample" word={words.sample} /> : null}
          <span className="finding-place-clause">{clauseLabel(clause, null)}</span>
        </span>
        <q>{quote.replaceAll('*', '')}</q>
      </Link>
    </li>
  )
}
