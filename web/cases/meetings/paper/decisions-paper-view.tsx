import type { DecisionsPaper } from '@linchpin/api'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { caseHref } from '../../case-href.ts'
import { useMeetingWords } from '../words.ts'
import { StandingMark } from './standing-mark.tsx'

/** What became of what was decided before, one by one. */
export function DecisionsPaperView({ paper }: { paper: DecisionsPaper }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { counts, decisions, outOfReach } = paper
  const total = counts.done + counts.ended + counts.underWay + counts.overdue
  const last = decisions.reduce((on, { meeting }) => (meeting.heldOn > on.heldOn ? meeting : on), {
    id: '',
    heldOn: '',
  }).id
  if (total === 0) return <EmptyState title={words.earlier.none}>{words.earlier.noneHint}</EmptyState>
  return (
    <div className="paper">
      <dl className="paper-counts">
        {(['overdue', 'underWay', 'done', 'ended'] as const)
          .filter((standing) => standing !== 'ended' || counts.ended > 0)
          .map((standing) => (
            <div key={standing} className="paper-count">
              <dt>
                <StandingMark standing={standing} />
              </dt>
              <dd className="figure">{counts[standing]}</dd>
            </div>
          ))}
      </dl>
      <ol className="earlier-decisions">
        {decisions.map((each) => (
          <li key={each.id} data-standing={each.standing}>
            <p className="earlier-content">{each.content}</p>
            {each.progress ? <p className="earlier-progress">{words.earlier.progress(each.progress)}</p> : null}
            <p className="earlier-line">
              <StandingMark
                standing={each.standing}
                word={each.daysLate > 0 ? words.earlier.lateBy(each.daysLate) : undefined}
              />
              <span>{each.lead.label[language]}</span>
              <span className="figure">{words.earlier.due(formatDay(each.due, language))}</span>
              <AppLink href={caseHref(each.task.id)} target="_blank" rel="noopener">
                {each.task.number}
              </AppLink>
              <span className="quiet">{each.task.state[language]}</span>
              {each.meeting.id === last ? null : (
                <span className="quiet figure">{words.earlier.decided(formatDay(each.meeting.heldOn, language))}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
      {outOfReach > 0 ? <p className="quiet">{words.earlier.hidden(outOfReach)}</p> : null}
    </div>
  )
}
