import type { MeetingDecision, MeetingDetail, MeetingPapers } from '@linchpin/api'
import { officialDocument, type Part } from '../../platform/office/index.ts'
import { dayText, draftMark, meetingDay, numeral } from './paper-words.ts'

/** 会议纪要 as a draft for the office's own document system: without red head, number or seal. */
export function minutesDocx(meeting: MeetingDetail, _papers?: MeetingPapers['papers']): Promise<Uint8Array> {
  const title = `${meeting.title}会议纪要`
  const parts: readonly Part[] = [
    { kind: 'mark', text: draftMark(meeting) },
    { kind: 'title', lines: titleLines(meeting) },
    { kind: 'centered', text: `第${meeting.number}次` },
    { kind: 'blank' },
    { kind: 'body', text: opening(meeting) },
    ...meeting.items.flatMap((item, index) => itemParts(meeting, item, index)),
    ...(meeting.attendees ? [{ kind: 'body', text: `出席：${meeting.attendees}。` } as const] : []),
    { kind: 'blank' },
    { kind: 'signature', issuer: meeting.heldBy.label.zh, date: dayText(meetingDay(meeting)) },
  ]
  return officialDocument({ title, creator: '链枢', sections: [{ footer: draftMark(meeting), parts }] })
}

/** Characters of 22 pt on a line of a standing page. */
const titleWidth = 20

const titleLines = ({ title }: MeetingDetail): readonly string[] =>
  title.length + 4 <= titleWidth ? [`${title}会议纪要`] : [title, '会议纪要']

function opening({ heldBy, chair, place, items, ...meeting }: MeetingDetail): string {
  const where = place ? `在${place}` : ''
  const who = chair ? `${chair}主持会议。` : ''
  return `${dayText(meetingDay(meeting))}，${heldBy.label.zh}${where}召开${meeting.title}。${who}会议共${items.length}项议程，纪要如下。`
}

function itemParts(
  { decisionsMade }: MeetingDetail,
  item: MeetingDetail['items'][number],
  index: number,
): readonly Part[] {
  const decided = decisionsMade.filter((each) => each.item === item.id)
  const lines = item.minutes.split('\n').filter((line) => line.trim() !== '')
  return [
    { kind: 'heading', level: 1, text: `${numeral(index + 1)}、${item.title}` },
    ...(lines.length === 0 && decided.length === 0 ? [{ kind: 'body', text: '（无记录）' } as const] : []),
    ...lines.map((text): Part => ({ kind: 'body', text: text.trim() })),
    ...decided.map(
      (each, at): Part => ({
        kind: 'heading',
        level: 2,
        text: `（${numeral(at + 1)}）议定：`,
        body: decisionText(each),
      }),
    ),
  ]
}

function decisionText({ content, lead, cooperating, due, task }: MeetingDecision): string {
  const helping = cooperating.map(({ label }) => label.zh).join('、')
  const duties = [
    `${lead.label.zh}牵头`,
    ...(helping ? [`${helping}配合`] : []),
    `${dayText(due)}前完成`,
    ...(task ? [`事项编号${task.number}`] : []),
  ]
  return `${content.replace(/[。；;.]$/, '')}（${duties.join('，')}）。`
}
