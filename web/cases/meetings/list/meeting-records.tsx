import type { MeetingSummary } from '@linchpin/api'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { InventedMark } from '../../../ui/invented-mark.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { MeetingDay } from '../meeting-day.tsx'
import { meetingHref } from '../meeting-href.ts'
import { MeetingStateMark } from '../meeting-state-mark.tsx'
import { meetingTitle } from '../meeting-title.ts'
import { useMeetingWords } from '../words.ts'

/** Meetings, the newest first. */
export function MeetingRecords({ meetings, today }: { meetings: readonly MeetingSummary[]; today: string }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  return (
    <table className="records-table card">
      <thead>
        <tr>
          <th>{words.list.day}</th>
          <th>{words.list.title}</th>
          <th>{words.list.place}</th>
          <th>{words.list.state}</th>
          <th className="records-count">{words.list.decisions}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id}>
            <td className="figure records-day">
              {formatDay(meeting.heldOn ?? meeting.plannedOn, language)}{' '}
              {meeting.heldOn === null ? <MeetingDay on={meeting.plannedOn} today={today} /> : null}
            </td>
            <td>
              <AppLink href={meetingHref(meeting.id)}>{meetingTitle(meeting, language)}</AppLink>{' '}
              <span className="quiet records-number">{words.ordinal(meeting.number)}</span>
              {meeting.isInvented ? <InventedMark /> : null}
            </td>
            <td>{meeting.place ?? <span className="quiet">{words.head.none}</span>}</td>
            <td>
              <MeetingStateMark state={meeting.state} />
            </td>
            <td className="figure records-count">
              {meeting.state === 'closed' || meeting.decisions > 0 ? words.list.decisionCount(meeting.decisions) : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
