import type { MeetingDetail } from '@linchpin/api'
import { Button } from 'antd'
import { useState } from 'react'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { InventedMark } from '../../../ui/invented-mark.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { MeetingDay } from '../meeting-day.tsx'
import { MeetingStateMark } from '../meeting-state-mark.tsx'
import { meetingTitle } from '../meeting-title.ts'
import { useMeetingWords } from '../words.ts'
import { HeadDialog } from './head-dialog.tsx'
import { MeetingActions } from './meeting-actions.tsx'

interface MeetingHeadProps {
  readonly meeting: MeetingDetail
  readonly isWall: boolean
  readonly isNarrow: boolean
}

export function MeetingHead({ meeting, isWall, isNarrow }: MeetingHeadProps) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { plannedOn, heldOn, attendees, place, chair } = meeting
  const facts = [
    {
      key: 'day',
      label: heldOn === null ? words.head.planned : words.head.day,
      value: (
        <>
          {formatDay(heldOn ?? plannedOn, language)}{' '}
          {heldOn === null ? <MeetingDay on={plannedOn} today={meeting.today} /> : null}
        </>
      ),
    },
    { key: 'heldBy', label: words.head.heldBy, value: meeting.heldBy.label[language] },
    ...(chair ? [{ key: 'chair', label: words.head.chair, value: chair }] : []),
    ...(place ? [{ key: 'place', label: words.head.place, value: place }] : []),
    ...(attendees ? [{ key: 'attendees', label: words.head.attendees, value: attendees }] : []),
  ]
  return (
    <PageHead
      title={meetingTitle(meeting, language)}
      note={words.ordinal(meeting.number)}
      marks={
        <>
          <MeetingStateMark state={meeting.state} />
          {meeting.isInvented ? <InventedMark /> : null}
          {meeting.mayRun && meeting.state === 'held' && !isWall ? (
            <Button type="text" size="small" onClick={() => setOpen(true)}>
              {words.head.editTitle}
            </Button>
          ) : null}
          {isOpen ? <HeadDialog meeting={meeting} onClose={() => setOpen(false)} /> : null}
        </>
      }
      facts={isNarrow ? facts.slice(0, 1) : facts}
      actions={
        isWall ? (
          <AppLink className="button-link" href={`/meetings/${meeting.id}`}>
            {words.actions.leaveWall} <kbd>Esc</kbd>
          </AppLink>
        ) : (
          <MeetingActions meeting={meeting} />
        )
      }
    />
  )
}
