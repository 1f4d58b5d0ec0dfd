import './agenda.css'
import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../../ui/language.tsx'
import { itemTitle } from '../meeting-title.ts'
import { useMeetingWords } from '../words.ts'
import { AgendaEditor } from './agenda-editor.tsx'

interface AgendaColumnProps {
  readonly meeting: MeetingDetail
  readonly current: string
  readonly onChoose: (item: string) => void
}

export function AgendaColumn({ meeting, current, onChoose }: AgendaColumnProps) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const [isEditing, setEditing] = useState(false)
  const mayArrange = meeting.mayRun && (meeting.state === 'preparing' || meeting.state === 'held')
  return (
    <section className="meeting-column agenda-column" aria-label={words.agenda.title}>
      <header className="column-head">
        <h2>{words.agenda.title}</h2>
        {mayArrange && !isEditing ? (
          <Button type="text" size="small" onClick={() => setEditing(true)}>
            {words.agenda.edit}
          </Button>
        ) : null}
      </header>
      <div className="column-body">
        {isEditing && mayArrange ? (
          <AgendaEditor meeting={meeting} onDone={() => setEditing(false)} />
        ) : (
          <ol className="agenda">
            {meeting.items.map((item, index) => (
              <li key={item.id}>
                <button
                  type="button"
                  className="agenda-item"
                  aria-current={item.id === current || undefined}
                  onClick={() => onChoose(item.id)}
                >
                  <span className="agenda-number">{index + 1}</span>
                  <span className="agenda-title">{itemTitle(meeting, item, language)}</span>
                  <AgendaMarks meeting={meeting} item={item} />
                </button>
              </li>
            ))}
          </ol>
        )}
        {isEditing ? null : (
          <p className="quiet agenda-keys" data-screen-only>
            {words.agenda.keys}
          </p>
        )}
      </div>
    </section>
  )
}

function AgendaMarks({ meeting, item }: { meeting: MeetingDetail; item: MeetingDetail['items'][number] }) {
  const words = useMeetingWords()
  const decided = meeting.decisionsMade.filter((each) => each.item === item.id).length
  if (decided === 0 && item.minutes === '') return null
  return <span className="agenda-marks">{decided > 0 ? words.agenda.decisions(decided) : words.agenda.minuted}</span>
}
