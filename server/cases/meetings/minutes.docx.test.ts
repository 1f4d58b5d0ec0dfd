import type { MeetingDetail } from '@linchpin/api'
import { expect, test } from 'vitest'
import { readDocument } from '../../platform/files/index.ts'
import { minutesDocx } from './minutes.docx.ts'

const label = (zh: string) => ({ zh, en: zh })
const item = (id: string, title: string, minutes = '') => ({
  ...{ id, title, minutes, paper: null, isLastDecisions: false, revision: 1 },
})
const meeting: MeetingDetail = {
  ...{ id: 'm', kind: 'weekly', kindLabel: label('每周调度会'), chain: null, number: 12, title: '每周调度会' },
  ...{ state: 'closed', plannedOn: '2026-11-20', heldOn: '2026-11-20', place: '第一会议室', decisions: 1 },
  ...{ heldBy: { id: 'h', label: label('云渚市产业链指挥部') }, chairRoles: [], attendRoles: [], chair: '某副市长' },
  ...{ attendees: '市工业和信息化局、沙洲区', frozenAt: null, closedAt: null, previous: null, papers: [] },
  items: [item('a', '任务清单', '会议听取汇报。\n会议要求抓紧。'), item('b', '问题清单'), item('c', '项目清单')],
  decisionsMade: [
    {
      ...{
        id: 'd',
        item: 'c',
        number: 1,
        content: '月底前完成供地。',
        due: '2026-11-30',
        revision: 1,
        standing: 'underWay',
      },
      lead: { id: 'shazhou', label: label('沙洲区') },
      cooperating: [{ id: 'finance', label: label('市财政局') }],
      task: { id: 't', number: '任务-2026-0007', type: 'task', state: label('待签收') },
    },
  ],
  decisionType: { id: 'task', label: label('任务'), subject: null },
  ...{ mayRun: true, today: '2026-11-21', revision: 9, isInvented: true },
}

test('the minutes say who met, what was said and what was decided, and nothing of items on which nothing was', async () => {
  const bytes = await minutesDocx(meeting)
  const text = JSON.stringify((await readDocument(bytes)).source.blocks)
  for (const part of [
    '草稿　内部工作材料　演示数据·虚构',
    '每周调度会纪要',
    '第12次',
    '2026年11月20日，云渚市产业链指挥部在第一会议室召开每周调度会。某副市长主持会议。',
    '一、任务清单',
    '会议要求抓紧。',
    '二、项目清单',
    '月底前完成供地（沙洲区牵头，市财政局配合，2026年11月30日前完成，事项编号任务-2026-0007）。',
    '出席：市工业和信息化局、沙洲区。',
  ])
    expect(text).toContain(part)
  expect(text).not.toContain('问题清单')
})
