import type { ClauseState, PackClause } from '@linchpin/api'
import { useEffect, useRef } from 'react'
import { clauseLabel } from '../../documents/clause-label.ts'
import type { CoveredDocument } from '../pack-queries.ts'
import { type PackWords, usePackWords } from '../words.ts'
import { coverageChapters, ordinal } from './coverage-chapters.ts'
import { ClauseShape } from './state-shape.tsx'

interface CoverageMapProps {
  readonly document: CoveredDocument
  /** The state that stands out. */
  readonly state: ClauseState | undefined
  readonly chosen: string | undefined
  readonly onChoose: (ref: string) => void
}

/** The clauses of a document as blocks by chapter. */
export function CoverageMap({ document, state, chosen, onChoose }: CoverageMapProps) {
  const words = usePackWords()
  const map = useRef<HTMLElement>(null)
  // An address that names a clause shows it; a press on a block leaves the map where it is.
  useEffect(() => {
    map.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'center' })
  }, [])
  const block = (clause: PackClause, isHead = false) => (
    <button
      key={clause.ref}
      type="button"
      className="coverage-block"
      data-state={clause.state}
      data-head={isHead}
      data-dimmed={state !== undefined && clause.state !== state}
      aria-pressed={clause.ref === chosen}
      aria-label={describe(clause, words)}
      onClick={() => onChoose(clause.ref)}
    >
      <ClauseShape state={clause.state} />
      <span className="coverage-name">
        <span className="quiet">{ordinal(clause)}</span> {clause.heading === clause.ref ? '' : clause.heading}
      </span>
      {clause.answers.length > 0 ? <span className="coverage-count figure">{clause.answers.length}</span> : null}
    </button>
  )
  return (
    <section ref={map} className="coverage-map" aria-label={`${words.coverage.map} ${document.title}`}>
      {coverageChapters(document.clauses).map(({ head, sections }) => (
        <div key={head?.ref ?? sections[0]?.[0]?.ref} className="coverage-chapter" data-headed={head !== null}>
          {head ? block(head, true) : null}
          <div className="coverage-sections">
            {sections.map((section) => (
              <div key={section[0]?.ref} className="coverage-section" data-nested={section.length > 1}>
                {section.map((clause) => block(clause))}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

/** The block in words: its clause, its state, how many definitions answer it. */
function describe(clause: PackClause, words: PackWords): string {
  return [
    clauseLabel(clause.ref, clause.heading),
    words.coverage.state[clause.state],
    ...(clause.answers.length > 0 ? [words.coverage.answered(clause.answers.length)] : []),
  ].join(words.definition.list)
}
