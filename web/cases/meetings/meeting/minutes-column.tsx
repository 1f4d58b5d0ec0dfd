import './minutes.css'
import type { MeetingDetail } from '@linchpin/api'
import { useRef, useState } from 'react'
import { useMeetingWords } from '../words.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionList } from './decision-list.tsx'
import { MinutesEditor } from './minutes-editor.tsx'

interface MinutesColumnProps {
  readonly meeting: MeetingDetail
  readonly item: MeetingDetail['items'][number]
}

/** What is said, and what is decided: the words above, the decisions under them, the next one at the foot. */
export function MinutesColumn({ meeting, item }: MinutesColumnProps) {
  const words = useMeetingWords()
  const isOpen = meeting.state === 'held' && meeting.mayRun
  const decided = meeting.decisionsMade.filter((each) => each.item === item.id)
  const form = useRef<HTMLTextAreaElement>(null)
  const [offered, setOffered] = useState<{ readonly text: string; readonly times: number }>({ text: '', times: 0 })
  /** With words marked in the minutes, they are what is decided. */
  const beginDecision = (selected: string) => {
    setOffered(({ times }) => ({ text: selected, times: times + 1 }))
    form.current?.focus()
  }
  return (
    <section className="meeting-column minutes-column" aria-label={words.minutes.title}>
      {isOpen ? (
        <MinutesEditor meeting={meeting.id} item={item} onDecide={beginDecision} />
      ) : (
        <>
          <header className="column-head">
            <h2>{words.minutes.title}</h2>
          </header>
          <MinutesText text={item.minutes} />
        </>
      )}
      <div className="minutes-decisions">
        <h3>
          {words.decision.heading} <span className="figure">{decided.length}</span>
        </h3>
        {decided.length === 0 && !isOpen ? <p className="quiet">{words.decision.none}</p> : null}
        <DecisionList meeting={meeting} decisions={decided} />
        {isOpen ? <DecisionForm meeting={meeting} item={item.id} content={form} offered={offered} /> : null}
      </div>
    </section>
  )
}

function MinutesText({ text }: { text: string }) {
  const words = useMeetingWords()
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return <p className="quiet minutes-none">{words.minutes.none}</p>
  return (
    <div className="minutes-text">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and never move by themselves.
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}
