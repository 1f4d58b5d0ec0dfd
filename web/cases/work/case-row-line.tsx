import './work.css'
import type { CaseRow } from '@linchpin/api'
import { AppLink } from '../../ui/app-link.tsx'
import { DaysLeft } from '../../ui/days-left.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { caseHref } from '../case-href.ts'
import { CaseLightMark, InventedSign } from '../case-marks.tsx'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

/** A case in one dense line: light, number, title, whose it is, where it stands, the days left, and the way to the move that is due. */
export function CaseRowLine({ row, hasAction = true }: { row: CaseRow; hasAction?: boolean }) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { id, number, title, state, lead, subject, due, closedAt, isInvented, waitsForMe, next } = row
  const about = [subject?.name === title ? undefined : subject?.name, lead?.label[language]].filter(Boolean)
  return (
    <li className="work-row">
      <span className="work-light">
        <CaseLightMark row={row} isShort />
      </span>
      <span className="case-number">{number}</span>
      <span className="work-title">
        <AppLink href={caseHref(id)}>{title}</AppLink>
        {isInvented ? <InventedSign /> : null}
      </span>
      <span className="work-about quiet" title={about.join(words.list)}>
        {about.join(words.list)}
      </span>
      <span className="work-state">{said(state.label, language)}</span>
      <span className="work-due">
        <DaysLeft due={due} isDone={closedAt !== null} />
      </span>
      {hasAction ? (
        <span className="work-action">
          {waitsForMe ? (
            <AppLink className="button-link work-button" href={caseHref(id, next?.move)}>
              {next ? said(next.label, language) : words.work.handle}
            </AppLink>
          ) : null}
        </span>
      ) : null}
    </li>
  )
}
