import { AppLink } from '../../ui/app-link.tsx'
import { useCaseWords } from '../words.ts'
import { CaseRowLine } from './case-row-line.tsx'
import type { ShownPart } from './work-parts.ts'

const emptyWords = {
  overdue: 'noneOverdue',
  dueSoon: 'noneDueSoon',
  waiting: 'noneWaiting',
  handling: 'noneHandling',
  reports: 'noneReports',
} as const

/** One part of my work with its rows; an empty one says so in a line. */
export function WorkSection({ part, total, rows, above }: ShownPart) {
  const words = useCaseWords()
  const rest = total - rows.length - above
  return (
    <section className="work-section card" aria-labelledby={`work-${part}`}>
      <header>
        <h2 id={`work-${part}`}>
          {words.work[part]} <span className="figure">{total}</span>
        </h2>
        <span className="quiet">{words.work[`${part}Note`]}</span>
      </header>
      {rows.length === 0 ? (
        <p className="quiet">{total === 0 ? words.work[emptyWords[part]] : words.work.above(above)}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <CaseRowLine key={row.id} row={row} />
          ))}
        </ul>
      )}
      {rows.length > 0 && above > 0 ? <p className="quiet">{words.work.above(above)}</p> : null}
      {rest > 0 ? (
        <p>
          <AppLink href={allHref[part]}>{words.work.all(total)}</AppLink>
        </p>
      ) : null}
    </section>
  )
}

const allHref = {
  overdue: '/cases?mine=waiting&f.light=red',
  dueSoon: '/cases?mine=waiting&f.light=yellow',
  waiting: '/cases?mine=waiting',
  handling: '/cases?mine=handler',
  reports: '/cases?mine=waiting',
} as const
