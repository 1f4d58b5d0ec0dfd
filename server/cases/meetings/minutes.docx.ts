import type { MeetingDecision, MeetingDetail } from '@linchpin/api'
import { officialDocument, type Part } from '../../platform/office/index.ts'
import { dayText, draftMark, meetingDay, numeral, paperTitle } from './paper-words.ts'

/** 会议纪要 as a draft for the office's own document system: without red head, number or seal. */
export function minutesDocx(meeting: MeetingDetail): Promise<Uint8Array> {
  const title = paperTitle(meeting.title, '纪要')
  const minuted = meeting.items.map((item) => minutedItem(meeting, item)).filter(isMinuted)
  const parts: readonly Part[] = [
    { kind: 'mark', text: draftMark(meeting) },
    { kind: 'title', lines: titleLines(title) },
    { kind: 'centered', text: `第${meeting.number}次` },
    { kind: 'blank' },
    { kind: 'body', text: opening(meeting) },
    ...(minuted.length === 0 ? [{ kind: 'body', text: '（无记录）' } as const] : []),
    ...minuted.flatMap((item, index) => itemParts(item, index)),
    ...(meeting.attendees ? [{ kind: 'body', text: `出席：${meeting.attendees.replace(/。$/, '')}。` } as const] : []),
    { kind: 'blank' },
    { kind: 'signature', issuer: meeting.heldBy.label.zh, date: dayText(meetingDay(meeting)) },
  ]
  return officialDocument({ title, creator: '链枢', sections: [{ footer: draftMark(meeting), parts }] })
}

/** Characters of 22 pt on a line of a standing page. */
const titleWidth = 20

/** A title that does not fit is broken before its last word. */
const titleLines = (title: string): readonly string[] =>
  title.length <= titleWidth ? [title] : [title.slice(0, -2), title.slice(-2)]

function opening({ heldBy, chair, place, items, ...meeting }: MeetingDetail): string {
  const where = place ? `在${place}` : ''
  const who = chair ? `${chair}主持会议。` : ''
  return `${dayText(meetingDay(meeting))}，${heldBy.label.zh}${where}召开${meeting.title}。${who}会议共${items.length}项议程，纪要如下。`
}

interface MinutedItem {
  readonly title: string
  readonly lines: readonly string[]
  readonly decided: readonly MeetingDecision[]
}

const minutedItem = (
  { decisionsMade }: MeetingDetail,
  { id, title, minutes }: MeetingDetail['items'][number],
): MinutedItem => ({
  title,
  lines: minutes.split('\n').flatMap((line) => line.trim() || []),
  decided: decisionsMade.filter(({ item }) => item === id),
})
/** What nothing was said on needs no place on paper. */
const isMinuted = ({ lines, decided }: MinutedItem): boolean => lines.length > 0 || decided.length > 0

const itemParts = ({ title, lines, decided }: MinutedItem, index: number): readonly Part[] => [
  { kind: 'heading', level: 1, text: `${numeral(index + 1)}、${title}` },
  ...lines.map((text): Part => ({ kind: 'body', text })),
  ...decided.map(
    (each, at): Part => ({
      kind: 'heading',
      level: 2,
      text: `（${numeral(at + 1)}）议定：`,
      body: decisionText(each),
    }),
  ),
]

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
