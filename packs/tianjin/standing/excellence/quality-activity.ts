import { choice, clause, defineCase, department, enterprise, file, institution, text } from '@linchpin/pack-kit'
import { chase, toHandle, toPlan } from '../../defaults.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const qualityActivity = defineCase('quality-activity', {
  label: { zh: '群众性质量管理活动', en: 'quality activity of staff' },
  row: 'M33',
  source: clause(plan, '五/（六）/2'),
  subject: enterprises,
  fields: {
    kind: choice(
      '形式',
      'kind',
      {
        circle: { zh: '质量管理小组', en: 'quality circle' },
        improvement: { zh: '质量改进', en: 'improvement' },
        tackle: { zh: '质量攻关', en: 'tackling' },
        experience: { zh: '标杆经验推广', en: 'experience passed on' },
      },
      { required: true },
    ),
    topic: text('课题', 'topic', { required: true }),
    team: text('小组成员', 'team', { personal: true }),
    plan: text('目标与措施', 'goal and means'),
    result: text('成果', 'result'),
    saved: text('效果', 'effect'),
    material: file('成果材料', 'material'),
    award: text('评价结果', 'rating'),
  },
  openedBy: enterprise,
  initial: 'registered',
  states: {
    registered: { label: { zh: '已登记', en: 'registered' }, within: toPlan },
    running: { label: { zh: '开展中', en: 'running' } },
    filed: { label: { zh: '已申报成果', en: 'filed' }, within: toHandle },
    rated: { label: { zh: '已评价', en: 'rated' }, final: true },
    ended: { label: { zh: '已终止', en: 'ended' }, final: true },
  },
  moves: {
    start: {
      label: { zh: '登记备案', en: 'register' },
      from: 'registered',
      to: 'running',
      by: [department, institution],
      asks: 'plan',
    },
    file: {
      label: { zh: '申报成果', en: 'file' },
      from: 'running',
      to: 'filed',
      by: enterprise,
      asks: ['result', 'material'],
      evidence: 'required',
    },
    rate: {
      label: { zh: '评价', en: 'rate' },
      from: 'filed',
      to: 'rated',
      by: [department, institution],
      asks: 'award',
      notBy: 'start',
    },
    end: {
      label: { zh: '终止', en: 'end' },
      from: ['registered', 'running', 'filed'],
      to: 'ended',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(enterprise, department),
  examples: [
    {
      name: '登记、申报、由协会评价',
      day: '2022-06-01',
      record: { plan: '降废品率', result: '废品率降四成', material: '成果.pptx', award: '一等' },
      moves: [
        [department, 'start'],
        [enterprise, 'file'],
        [institution, 'rate'],
      ],
      ends: 'rated',
    },
    {
      name: '没有成果材料不能申报',
      day: '2022-06-01',
      record: { plan: '降废品率', result: '废品率降四成' },
      moves: [
        [department, 'start'],
        [enterprise, 'file'],
      ],
      ends: 'running',
      refused: 'asks',
    },
  ],
})
