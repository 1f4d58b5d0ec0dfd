import type {
  CasesPaper,
  DecisionsPaper,
  EarlierDecision,
  MeetingDetail,
  MeetingPaper,
  MeetingPapers,
  PaperRow,
} from '@linchpin/api'
import { officialDocument, type Part, type TableCell } from '../../platform/office/index.ts'
import { dayText, draftMark, lightText, meetingDay, numeral, paperTitle, standingText } from './paper-words.ts'

type Paper = MeetingPapers['papers'][number]

/** 会议材料: what the meeting is given to read, as it is now or was when it was frozen. */
export function papersDocx(meeting: MeetingDetail, papers: readonly Paper[]): Promise<Uint8Array> {
  const title = paperTitle(meeting.title, '材料')
  const head: readonly Part[] = [
    { kind: 'mark', text: draftMark(meeting) },
    { kind: 'title', lines: [title] },
    { kind: 'centered', text: `第${meeting.number}次　${dayText(meetingDay(meeting))}` },
    { kind: 'note', text: asOfText(papers[0]?.content) },
    ...meeting.items.map(
      ({ title: item }, index): Part => ({ kind: 'note', text: `议程${numeral(index + 1)}　${item}` }),
    ),
  ]
  const parts = papers.flatMap(({ label, content }, index): readonly Part[] => [
    { kind: 'heading', level: 1, text: `材料${numeral(index + 1)}　${label.zh}` },
    ...paperParts(content),
  ])
  return officialDocument({
    title,
    creator: '链枢',
    sections: [{ landscape: true, footer: draftMark(meeting), parts: [...head, ...parts] }],
  })
}

export const asOfText = (paper: Pick<MeetingPaper, 'asOf' | 'frozenAt'> | undefined): string =>
  paper === undefined ? '' : `数据截至${dayText(paper.asOf)}${paper.frozenAt === null ? '（尚未定稿）' : ''}`

function paperParts(paper: MeetingPaper): readonly Part[] {
  switch (paper.kind) {
    case 'decisions':
      return decisionParts(paper)
    case 'case':
      return caseParts(paper)
    case 'register':
      return [
        { kind: 'note', text: `共${paper.counts.total}条，${dayText(paper.since)}以来变动${paper.counts.moved}条。` },
        ...sectionParts('变动情况', paper.moved),
      ]
    case 'indicator':
      return [{ kind: 'note', text: paper.value === null ? '暂无数据。' : `${paper.value}${paper.unit}` }]
  }
}

function decisionParts({ counts, decisions, outOfReach }: DecisionsPaper): readonly Part[] {
  const { done, ended, underWay, overdue } = counts
  const total = done + ended + underWay + overdue
  if (total === 0) return [{ kind: 'note', text: '此前会议没有议定事项。' }]
  const hidden = outOfReach > 0 ? `（另有${outOfReach}项不在查阅范围内）` : ''
  const stopped = ended > 0 ? `，调整终止${ended}项` : ''
  const text = `共${total}项：已落实${done}项，办理中${underWay}项，逾期${overdue}项${stopped}。${hidden}`
  const columns = [
    { title: '序号', widthMm: 12, align: 'center' },
    { title: '议定事项', widthMm: 91 },
    { title: '议定会议', widthMm: 42 },
    { title: '牵头单位', widthMm: 38 },
    { title: '完成时限', widthMm: 38, align: 'center' },
    { title: '落实情况', widthMm: 26, align: 'center' },
  ] as const
  return [
    { kind: 'note', text },
    { kind: 'table', columns, rows: decisions.map(decisionCells) },
  ]
}

const decisionCells = (each: EarlierDecision, index: number): readonly TableCell[] => [
  String(index + 1),
  each.progress === undefined
    ? each.content
    : { lines: [{ text: each.content }, { text: `进展：${each.progress}`, tone: 'small' }] },
  `${each.meeting.title}（${dayText(each.meeting.heldOn)}）`,
  each.lead.label.zh,
  dayText(each.due),
  {
    lines: [
      { text: standingText[each.standing], ...(each.standing === 'overdue' ? { tone: 'alert' as const } : {}) },
      ...(each.daysLate > 0 ? [{ text: `${each.daysLate}天`, tone: 'small' as const }] : []),
    ],
    align: 'center',
  },
]

function caseParts({ counts, since, toDecide, late, moved }: CasesPaper): readonly Part[] {
  const lights = counts.lights.map(({ light, count }) => `${lightText[light]}${count}件`).join('，')
  const states = counts.states.map(({ label, count }) => `${label.zh}${count}件`).join('，')
  const change = `${dayText(since)}以来新增${counts.opened}件，办结${counts.closed}件。`
  const text =
    counts.open === 0 ? `目前没有在办事项；${change}` : `在办${counts.open}件：${lights}；其中${states}。${change}`
  return [
    { kind: 'note', text },
    ...sectionParts('需会议议定', toDecide),
    ...sectionParts('逾期事项', late),
    ...sectionParts('上次会议以来进展', moved),
  ]
}

/** A paper is read at a table: what is longer stands in the system. */
const printedRows = 60

function sectionParts(
  title: string,
  { total, rows }: { readonly total: number; readonly rows: readonly PaperRow[] },
): readonly Part[] {
  if (total === 0) return []
  const shown = rows.slice(0, printedRows)
  const columns = [
    { title: '序号', widthMm: 12, align: 'center' },
    { title: '编号', widthMm: 36 },
    { title: '事项', widthMm: 92 },
    { title: '责任单位', widthMm: 40 },
    { title: '状态', widthMm: 28, align: 'center' },
    { title: '期限', widthMm: 39, align: 'center' },
  ] as const
  const left = total - shown.length
  return [
    { kind: 'heading', level: 2, text: `${title}（${total}件）` },
    ...(shown.length > 0 ? [{ kind: 'table', columns, rows: shown.map(rowCells) } as const] : []),
    ...(left > 0 ? [{ kind: 'note', text: `另有${left}件未列出。` } as const] : []),
  ]
}

const rowCells = (row: PaperRow, index: number): readonly TableCell[] => [
  String(index + 1),
  row.number ?? row.id,
  row.about === undefined ? row.title : { lines: [{ text: row.title }, { text: row.about, tone: 'small' }] },
  row.lead?.label.zh ?? '待明确',
  {
    lines: [
      { text: row.state?.zh ?? '' },
      ...(row.light ? [{ text: lightText[row.light], tone: 'small' as const }] : []),
    ],
    align: 'center',
  },
  {
    lines: [
      { text: row.due === null ? '未设期限' : dayText(row.due) },
      ...(row.daysLate > 0 ? [{ text: `逾期${row.daysLate}天`, tone: 'alert' as const }] : []),
    ],
    align: 'center',
  },
]
