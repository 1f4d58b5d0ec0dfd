import './info.css'
import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { useUiWords } from '../../../ui/words.ts'
import { meetingHref } from '../meeting-href.ts'
import { useMeetingWords } from '../words.ts'
import { DiscardButton } from './discard-button.tsx'
import { HeadDialog } from './head-dialog.tsx'

/** Before it begins: when, where, who; and how far the papers are. */
export function InfoColumn({ meeting }: { meeting: MeetingDetail }) {
  const words = useMeetingWords()
  const ui = useUiWords()
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { head } = words
  const roles = (labels: MeetingDetail['chairRoles']) => labels.map((label) => label[language]).join(ui.list)
  const facts = [
    { key: 'day', label: head.planned, value: formatDay(meeting.plannedOn, language) },
    { key: 'place', label: head.place, value: meeting.place },
    { key: 'chair', label: head.chair, value: meeting.chair },
    { key: 'attendees', label: head.attendees, value: meeting.attendees },
    { key: 'chairRoles', label: head.mayChair, value: roles(meeting.chairRoles) },
    { key: 'attend', label: head.attend, value: roles(meeting.attendRoles) },
  ]
  return (
    <section className="meeting-column info-column" aria-label={words.steps.info}>
      <header className="column-head">
        <h2>{words.steps.info}</h2>
        {meeting.mayRun ? (
          <Button type="text" size="small" onClick={() => setOpen(true)}>
            {head.edit}
          </Button>
        ) : null}
      </header>
      <div className="column-body">
        <dl className="info-facts">
          {facts.map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{value ?? <span className="quiet">{head.none}</span>}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet info-papers">{meeting.frozenAt === null ? words.info.live : words.info.frozen}</p>
        {meeting.previous ? (
          <p className="info-papers">
            <AppLink href={meetingHref(meeting.previous.id)}>
              {words.info.previous(formatDay(meeting.previous.heldOn, language))}
            </AppLink>
          </p>
        ) : null}
        {meeting.mayRun ? <DiscardButton id={meeting.id} /> : null}
      </div>
      {isOpen ? <HeadDialog meeting={meeting} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
