import '../../ui/legend.css'
import type { ClauseState } from '@linchpin/api'
import { clauseStates } from '@linchpin/api/pack-kinds'
import type { CoveredDocument } from '../pack-queries.ts'
import { usePackWords } from '../words.ts'
import { ClauseShape } from './state-shape.tsx'

interface CoverageLegendProps {
  readonly document: CoveredDocument
  readonly chosen: ClauseState | undefined
  readonly onChoose: (state: ClauseState) => void
}

/** What the colours and shapes mean, with counts; a press lets one stand out. */
export function CoverageLegend({ document: { clauses, counts }, chosen, onChoose }: CoverageLegendProps) {
  const words = usePackWords()
  return (
    <div className="coverage-legend">
      <p className="figure">
        {counts.committing > 0 ? words.coverage.share(counts.covered, counts.committing) : words.coverage.shareNone}
      </p>
      {counts.reported > 0 ? (
        <p className="quiet figure">{words.coverage.reported(counts.reportedAnswered, counts.reported)}</p>
      ) : null}
      <ul className="legend" aria-label={words.coverage.legend}>
        {clauseStates.map((state) => (
          <li key={state}>
            <button type="button" aria-pressed={state === chosen} onClick={() => onChoose(state)}>
              <span className="legend-swatch" data-state={state}>
                <ClauseShape state={state} />
              </span>
              <span>{words.coverage.state[state]}</span>
              <span className="figure">
                {words.coverage.clauses(clauses.filter((clause) => clause.state === state).length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
