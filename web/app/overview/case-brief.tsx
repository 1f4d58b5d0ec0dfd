import './case-brief.css'
import type { CaseRow } from '@linchpin/api'
import { CaseLightMark, caseHref } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { DaysLeft } from '../../ui/days-left.tsx'
import { useLanguage } from '../../ui/language.tsx'

/** A case in two lines, for narrow columns and phones: what it is, then where it stands and how late. */
export function CaseBrief({ row }: { row: CaseRow }) {
  const { language } = useLanguage()
  const { id, title, state, lead, subject, due, closedAt, typeLabel } = row
  const about = subject && subject.name !== title ? subject.name : lead?.label[language]
  return (
    <li className="case-brief">
      <CaseLightMark row={row} isShort />
      <AppLink href={caseHref(id)}>{title}</AppLink>
      <span className="case-brief-line quiet">
        <span>{typeLabel[language]}</span>
        <span>{state.label[language]}</span>
        <DaysLeft due={due} isDone={closedAt !== null} />
        {about ? (
          <span className="case-brief-about" title={about}>
            {about}
          </span>
        ) : null}
      </span>
    </li>
  )
}

export function CaseBriefs({ rows }: { rows: readonly CaseRow[] }) {
  return (
    <ul className="case-briefs">
      {rows.map((row) => (
        <CaseBrief key={row.id} row={row} />
      ))}
    </ul>
  )
}
