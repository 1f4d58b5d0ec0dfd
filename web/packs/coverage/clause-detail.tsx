import type { PackClause, PackEntry } from '@linchpin/api'
import { Link } from '@tanstack/react-router'
import { clauseLabel } from '../../documents/clause-label.ts'
import { useDocumentWords } from '../../documents/words.ts'
import { useLanguage } from '../../ui/language.tsx'
import { DefinitionLink } from '../definition-link.tsx'
import type { CoveredDocument } from '../pack-queries.ts'
import { usePackWords } from '../words.ts'
import { ClauseShape } from './state-shape.tsx'

/** The chosen clause: which definitions answer it, or why none does. */
export function ClauseDetail({ document, clause }: { document: CoveredDocument; clause: PackClause | undefined }) {
  const words = usePackWords()
  const { language } = useLanguage()
  if (!clause) return <p className="coverage-detail quiet">{words.coverage.pick}</p>
  const { state, commits, answers, mentions, reason } = clause
  return (
    <section className="coverage-detail" aria-live="polite">
      <h2>{clauseLabel(clause.ref, clause.heading)}</h2>
      <p className="coverage-detail-state" data-state={state}>
        <ClauseShape state={state} />
        {words.coverage.state[state]}
      </p>
      {commits > 0 ? <p className="quiet figure">{words.coverage.commits(commits)}</p> : null}
      <WhyFree why={clause.why} />
      <Definitions title={state === 'free' ? words.coverage.restsOn : words.coverage.answers} entries={answers} />
      <Definitions title={words.coverage.mentions} entries={mentions} />
      {reason ? (
        <>
          <h3>{state === 'partly' ? words.coverage.leftOut : words.coverage.reason}</h3>
          <p>{reason[language]}</p>
        </>
      ) : null}
      {state === 'open' ? <p className="coverage-open">{words.coverage.openNote}</p> : null}
      {document.library ? (
        <p className="coverage-read">
          <Link
            to="/documents/$id"
            params={{ id: document.library.id }}
            search={{ clause: clause.ref }}
            title={document.library.sameText ? undefined : words.definition.otherText}
          >
            {words.coverage.read}
          </Link>
        </p>
      ) : (
        <p className="coverage-read quiet">{words.definition.notImported}</p>
      )}
    </section>
  )
}

function WhyFree({ why }: { why: string | null }) {
  const { reading } = useDocumentWords()
  const { genre: _genre, other, ...known } = reading.notCommitting
  if (why === null || why === 'genre') return null
  const text = Object.entries(known).find(([name]) => name === why)?.[1] ?? other
  return <p className="quiet">{text}</p>
}

function Definitions({ title, entries }: { title: string; entries: readonly PackEntry[] }) {
  if (entries.length === 0) return null
  return (
    <>
      <h3>
        {title} <span className="figure">{entries.length}</span>
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.kind}/${entry.id}`}>
            <DefinitionLink entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}
