import './decisions.css'
import type { MeetingDecision, MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { useUiWords } from '../../../ui/words.ts'
import { caseHref } from '../../case-href.ts'
import { useMeetingWords } from '../words.ts'
import { DecisionDialog } from './decision-dialog.tsx'

interface DecisionListProps {
  readonly meeting: MeetingDetail
  readonly decisions: readonly MeetingDecision[]
}

/** What was decided on an item, each with the task that it became. */
export function DecisionList({ meeting, decisions }: DecisionListProps) {
  const words = useMeetingWords()
  const ui = useUiWords()
  const { language } = useLanguage()
  const [changing, setChanging] = useState<MeetingDecision | null>(null)
  const mayChange = meeting.mayRun && meeting.state === 'held'
  return (
    <>
      <ol className="decision-list">
        {decisions.map((each) => (
          <li key={each.id} value={each.number}>
            <p className="decision-said">
              <span className="decision-prefix">{words.decision.prefix}</span>
              {each.content}
            </p>
            <p className="decision-line">
              <span>
                {each.lead.label[language]}
                {each.cooperating.length > 0 ? (
                  <span className="quiet">
                    {words.decision.with(each.cooperating.map(({ label }) => label[language]).join(ui.list))}
                  </span>
                ) : null}
              </span>
              <span className="figure">{words.decision.dueBy(formatDay(each.due, language))}</span>
              {each.task ? (
                <AppLink href={caseHref(each.task.id)} target="_blank" rel="noopener">
                  {each.task.number}
                </AppLink>
              ) : (
                <span className="quiet">{words.decision.outOfReach}</span>
              )}
              {each.task ? <span className="quiet">{each.task.state[language]}</span> : null}
              {mayChange ? (
                <Button type="text" size="small" onClick={() => setChanging(each)}>
                  {words.decision.change}
                </Button>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
      {changing ? <DecisionDialog meeting={meeting} decision={changing} onClose={() => setChanging(null)} /> : null}
    </>
  )
}
