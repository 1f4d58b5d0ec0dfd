import type { MeetingDetail } from '@linchpin/api'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { InventedMark } from '../../../ui/invented-mark.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { MeetingDay } from '../meeting-day.tsx'
import { MeetingStateMark } from '../meeting-state-mark.tsx'
import { useMeetingWords } from '../words.ts'
import { MeetingActions } from './meeting-actions.tsx'

interface MeetingHeadProps {
  readonly meeting: MeetingDetail
  readonly isWall: boolean
  readonly isNarrow: boolean
}

export function MeetingHead({ meeting, isWall, isNarrow }: MeetingHeadProps) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { plannedOn, heldOn, place, chair, chain } = meeting
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
    ...(chain && language === 'en' ? [{ key: 'chain', label: words.prepare.chain, value: chain.label.en }] : []),
    ...(chair ? [{ key: 'chair', label: words.head.chair, value: chair }] : []),
    ...(place ? [{ key: 'place', label: words.head.place, value: place }] : []),
  ]
  return (
    <PageHead
      title={meeting.title}
      note={words.ordinal(meeting.number)}
      marks={
        <>
          <MeetingStateMark state={meeting.state} />
          {meeting.isInvented ? <InventedMark /> : null}
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
