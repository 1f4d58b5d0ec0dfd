import './margin-notes.css'
import type { DocumentDetail, Finding } from '@linchpin/api'
import { type Severity, severities } from '@linchpin/api/finding-kinds'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Popover } from 'antd'
import { createContext, memo, type ReactNode, use, useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { findingsOfDocument } from '../findings/finding-queries.ts'
import { type FindingsSearch, findingsOnPage } from '../findings/findings-search.ts'
import { SeverityMark } from '../findings/severity-mark.tsx'
import { useDocumentWords } from '../words.ts'

interface Notes {
  readonly byClause: ReadonlyMap<string, readonly Finding[]>
  /** What leads to a finding on its page. */
  readonly address: (id: string) => FindingsSearch
}

const NotesContext = createContext<Notes | null>(null)

/** Finds once for the whole text what touches which clause; silent in a version that is not the one compared. */
export function MarginNotesOf({ document, children }: { document: DocumentDetail; children: ReactNode }) {
  const { id, version } = document
  const { data } = useQuery(findingsOfDocument(id))
  const notes = useMemo(() => {
    const compared = data?.documents.some((one) => one.id === id && one.version === version)
    if (!compared || !data) return null
    const places = new Map(data.items.map((finding, at) => [finding.id, at]))
    const address = (finding: string): FindingsSearch => {
      const page = Math.floor((places.get(finding) ?? 0) / findingsOnPage) + 1
      return { document: id, finding, ...(page > 1 ? { page } : {}) }
    }
    return { byClause: byClauseOf(data.items, id), address }
  }, [data, id, version])
  return <NotesContext value={notes}>{children}</NotesContext>
}

/** The notes beside one clause: a mark for each severity, which opens the finding. */
export const MarginNotes = memo(function MarginNotes({ clause }: { clause: string }) {
  const notes = use(NotesContext)
  const findings = notes?.byClause.get(clause)
  if (!notes || !findings) return null
  const present = severities.filter((severity) => findings.some((finding) => finding.severity === severity))
  return (
    <aside className="margin-notes">
      {present.map((severity) => (
        <Note
          key={severity}
          address={notes.address}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
    </aside>
  )
})

interface NoteProps {
  readonly address: Notes['address']
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

function Note({ address, severity, findings }: NoteProps) {
  const { findings: words } = useDocumentWords()
  const { language } = useLanguage()
  const [first] = findings
  if (!first) return null
  const said = (
    <ul className="margin-notes-list">
      {findings.map(({ id, message }) => (
        <li key={id}>
          {message[language]}{' '}
          <Link to="/documents/findings" search={address(id)}>
            {words.toFinding}
          </Link>
        </li>
      ))}
    </ul>
  )
  return (
    <Popover content={said} placement="left" trigger={['hover', 'focus']} mouseEnterDelay={0.3}>
      <Link
        to="/documents/findings"
        search={address(first.id)}
        className="margin-note"
        aria-label={`${words.severity[severity]}：${findings.map(({ message }) => message[language]).join('；')}`}
      >
        <SeverityMark severity={severity} word={words.mark[severity]} />
        {findings.length > 1 ? <span className="quiet figure">{findings.length}</span> : null}
      </Link>
    </Popover>
  )
}

function byClauseOf(findings: readonly Finding[], id: string): ReadonlyMap<string, readonly Finding[]> {
  const byClause = new Map<string, Finding[]>()
  for (const finding of findings) {
    const clauses = new Set(finding.statements.filter(({ document }) => document === id).map(({ clause }) => clause))
    for (const clause of clauses) {
      const others = byClause.get(clause)
      if (others) others.push(finding)
      else byClause.set(clause, [finding])
    }
  }
  return byClause
}
