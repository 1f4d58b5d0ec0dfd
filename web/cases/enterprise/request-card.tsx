import type { CaseMove, CaseRow } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { MoveDialog } from '../case/move-dialog.tsx'
import { ShownValue } from '../case/shown-value.tsx'
import { caseHref } from '../case-href.ts'
import { caseQuery } from '../case-queries.ts'
import { dayOf } from '../day-of.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

/** One request in plain words; what waits for the enterprise's word can be answered on the spot. */
export function RequestCard({ row, canAnswer }: { row: CaseRow; canAnswer: boolean }) {
  const { enterprise: words } = useCaseWords()
  const { language } = useLanguage()
  const { id, number, title, state, lead, due, dueBecause, openedAt, closedAt, isInvented } = row
  return (
    <li className="request card">
      <p className="request-title">
        <AppLink href={caseHref(id)}>{title}</AppLink>
        {isInvented ? <InventedMark /> : null}
      </p>
      <p className="quiet request-facts">
        <span className="figure">{number}</span>
        <span className="figure">{dayOf(openedAt)}</span>
        <strong>{said(state.label, language)}</strong>
        {lead ? <span>{words.handledBy(lead.label[language])}</span> : null}
        {due !== null && closedAt === null && !canAnswer ? (
          <span>{dueBecause === 'deadline' ? words.due(due) : words.answerDue(due)}</span>
        ) : null}
      </p>
      {canAnswer ? <ToAnswer id={id} /> : null}
    </li>
  )
}

/** The result, and what the enterprise can say to it. */
function ToAnswer({ id }: { id: string }) {
  const { enterprise: words } = useCaseWords()
  const { language } = useLanguage()
  const { data: detail } = useQuery(caseQuery(id))
  const [move, setMove] = useState<CaseMove | null>(null)
  if (!detail) return <div className="request-answer" />
  const allowed = detail.moves.filter(({ isAllowed }) => isAllowed)
  const result = detail.fields.find(({ name }) => name === 'result')
  const told = result && detail.values.result !== undefined
  return (
    <div className="request-answer">
      {told ? (
        <p>
          <span className="quiet">{words.result}　</span>
          <ShownValue detail={detail} field={result} value={detail.values.result} />
        </p>
      ) : null}
      <div className="request-buttons">
        {allowed.map((each) => (
          <Button key={each.id} type={each.reason === 'required' ? 'default' : 'primary'} onClick={() => setMove(each)}>
            {plainLabel(each, words) ?? said(each.label, language)}
          </Button>
        ))}
      </div>
      {move ? (
        <MoveDialog
          detail={detail}
          move={move}
          onClose={() => setMove(null)}
          title={plainLabel(move, words)}
          intro={isRating(move) ? words.rateText : undefined}
        />
      ) : null}
    </div>
  )
}

const isRating = ({ asks, to }: CaseMove): boolean => to.isFinal && asks.includes('rating')

/** The words of an enterprise for the two answers to a result; other moves keep their own. */
function plainLabel(move: CaseMove, words: { readonly rate: string; readonly notSolved: string }): string | undefined {
  if (isRating(move)) return words.rate
  return move.reason === 'required' && !move.to.isFinal ? words.notSolved : undefined
}
