import { clause, defineCase, department, district, enterprise, file, flag, money, text } from '@linchpin/pack-kit'
import { chase, toAccept, toReview } from '../../defaults.ts'
import { decision, measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { someDay } from './in-force.ts'

export const renovationApplication = defineCase('renovation-application', {
  label: { zh: '技术改造导向计划项目推荐', en: 'project for the guidance plan' },
  row: ['M8', 'M14'],
  source: [clause(measures, '二/（六）'), clause(decision, '七')],
  subject: enterprises,
  fields: {
    project: text('项目名称', 'project', { required: true }),
    investment: money('总投资', 'investment', { required: true }),
    content: text('改造内容', 'what is renovated', { required: true }),
    filing: file('备案文件', 'filing'),
    opinion: text('区推荐意见', 'recommendation'),
    review: text('审核意见', 'review'),
    isForState: flag('是否推荐国家', 'recommended to the state'),
  },
  openedBy: enterprise,
  initial: 'filed',
  states: {
    filed: { label: { zh: '已申报', en: 'filed' }, within: toAccept },
    recommended: { label: { zh: '区已推荐', en: 'recommended' }, within: toReview },
    listed: { label: { zh: '已列入导向计划', en: 'listed' } },
    finished: { label: { zh: '已竣工', en: 'finished' }, final: true },
    refused: { label: { zh: '未列入', en: 'not listed' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    recommend: {
      label: { zh: '推荐', en: 'recommend' },
      from: 'filed',
      to: 'recommended',
      by: district,
      asks: ['opinion', 'filing'],
    },
    list: {
      label: { zh: '列入计划', en: 'list' },
      from: 'recommended',
      to: 'listed',
      by: department,
      asks: 'review',
    },
    finish: {
      label: { zh: '竣工', en: 'finish' },
      from: 'listed',
      to: 'finished',
      by: district,
      evidence: 'required',
    },
    refuse: {
      label: { zh: '不列入', en: 'refuse' },
      from: ['filed', 'recommended'],
      to: 'refused',
      by: [district, department],
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤回、取消', en: 'withdraw' },
      from: ['filed', 'recommended', 'listed'],
      to: 'withdrawn',
      by: enterprise,
      reason: 'required',
    },
  },
  reminders: chase(district, department),
  examples: [
    {
      name: '区推荐后列入计划，竣工',
      day: someDay,
      record: { opinion: '同意', filing: '备案证明.pdf', review: '同意列入' },
      moves: [
        [district, 'recommend'],
        [department, 'list'],
        [district, 'finish'],
      ],
      ends: 'finished',
    },
    {
      name: '没有备案文件不能推荐',
      day: someDay,
      record: { opinion: '同意' },
      moves: [[district, 'recommend']],
      ends: 'filed',
      refused: 'asks',
    },
  ],
})
