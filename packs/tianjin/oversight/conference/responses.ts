import {
  body,
  choice,
  clause,
  conference,
  date,
  defineCase,
  department,
  headquartersOffice,
  text,
} from '@linchpin/pack-kit'
import { chase, toAnswer, toConfirm, toPlan } from '../../defaults.ts'
import { session } from '../../documents/index.ts'

/**
 * 政府回应事项: what the government said it would do, taken down at the meeting, tied to the task that does it, and reported
 * back. A speech creates no duty by itself; a task that is taken up does.
 */
export const governmentResponse = defineCase('government-response', {
  label: { zh: '协商会议政府回应事项', en: 'what the government answered' },
  row: 'M24',
  source: [
    clause(session, '协商:交锋交融,共绘发展蓝图'),
    clause(session, '政府回应/走好“科技+产业”融合发展之路'),
    clause(session, '政府回应/全面实施“链长制”'),
    clause(session, '政府回应/全力打造国家制造业高质量发展示范区'),
    clause(session, '政府回应/“以用立业”推动科技成果转化'),
  ],
  fields: {
    meeting: text('会议', 'meeting', { required: true }),
    speaker: body('回应单位', 'who answered', { required: true }),
    statement: text('回应内容（要点）', 'what was said', { required: true }),
    kind: choice('事项性质', 'kind', {
      action: { zh: '具体举措', en: 'action' },
      direction: { zh: '工作方向', en: 'direction' },
      study: { zh: '承诺研究', en: 'to be studied' },
    }),
    due: date('反馈时限', 'due'),
    task: text('纳入任务编号', 'number of the task'),
    result: text('落实情况', 'result'),
    proof: text('佐证说明', 'evidence'),
  },
  openedBy: [conference, headquartersOffice],
  initial: 'noted',
  deadline: 'due',
  states: {
    noted: { label: { zh: '已记录', en: 'noted' }, within: toPlan },
    takenUp: { label: { zh: '已纳入任务', en: 'taken up' }, within: toAnswer },
    reported: { label: { zh: '已反馈', en: 'reported' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    directionOnly: { label: { zh: '仅为方向性表述', en: 'no action was meant' }, final: true },
  },
  moves: {
    takeUp: {
      label: { zh: '纳入任务', en: 'take up' },
      from: 'noted',
      to: 'takenUp',
      by: headquartersOffice,
      asks: ['task', 'due'],
    },
    leave: {
      label: { zh: '记为方向性表述', en: 'leave as a direction' },
      from: 'noted',
      to: 'directionOnly',
      by: headquartersOffice,
      reason: 'required',
      needs: { '2021-06-29': (f) => f.kind.equals('direction') },
    },
    report: {
      label: { zh: '反馈落实', en: 'report' },
      from: 'takenUp',
      to: 'reported',
      by: department,
      asks: 'result',
      evidence: 'required',
    },
    close: { label: { zh: '确认办结', en: 'close' }, from: 'reported', to: 'closed', by: conference, notBy: 'report' },
    again: {
      label: { zh: '继续落实', en: 'continue' },
      from: 'reported',
      to: 'takenUp',
      by: conference,
      reason: 'required',
    },
  },
  reminders: chase(department, headquartersOffice),
  examples: [
    {
      name: '纳入任务并反馈落实',
      day: '2022-03-01',
      record: { task: '任务2021-12', due: '2022-06-30', result: '十二条产业链均已明确链长' },
      moves: [
        [headquartersOffice, 'takeUp'],
        [department, 'report'],
        [conference, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '方向性表述不列任务',
      day: '2022-03-01',
      record: { kind: 'direction' },
      moves: [[headquartersOffice, 'leave']],
      ends: 'directionOnly',
    },
    {
      name: '具体举措不能记为方向性表述',
      day: '2022-03-01',
      record: { kind: 'action' },
      moves: [[headquartersOffice, 'leave']],
      ends: 'noted',
      refused: 'needs',
    },
  ],
})
