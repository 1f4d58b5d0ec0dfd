import {
  choice,
  clause,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  file,
  institution,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm, toHandle } from '../../defaults.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { satisfaction } from '../../satisfaction.ts'
import { oneStopSites, services } from './registers.ts'

export const qualityRequest = defineCase('quality-request', {
  label: { zh: '质量服务需求', en: 'request for quality service' },
  row: 'M26',
  source: [clause(measures, '一/（三）'), clause(decision, '八'), clause(plan, '六/（五）')],
  subject: enterprises,
  fields: {
    kind: choice('服务类型', 'kind', services, { required: true }),
    question: text('需求（问题）', 'question', { required: true }),
    product: text('涉及产品', 'product'),
    site: entry('受理站点', 'site', oneStopSites),
    provider: text('服务机构', 'provider'),
    answer: text('办理结果', 'answer'),
    report: file('检测（服务）报告', 'report'),
    rating: choice('企业评价', 'rating', satisfaction),
  },
  openedBy: [enterprise, district],
  initial: 'asked',
  states: {
    asked: { label: { zh: '已提出', en: 'asked' }, within: toAccept },
    assigned: { label: { zh: '已派单', en: 'assigned' }, within: toHandle },
    served: { label: { zh: '已办理', en: 'served' }, within: toConfirm },
    closed: { label: { zh: '已评价办结', en: 'closed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    assign: {
      label: { zh: '派单', en: 'assign' },
      from: 'asked',
      to: 'assigned',
      by: department,
      asks: ['site', 'provider'],
    },
    serve: {
      label: { zh: '办理', en: 'serve' },
      from: 'assigned',
      to: 'served',
      by: [institution, district],
      asks: 'answer',
      evidence: 'required',
    },
    rate: {
      label: { zh: '评价办结', en: 'rate and close' },
      from: 'served',
      to: 'closed',
      by: enterprise,
      asks: 'rating',
      needs: { '2022-01-01': (f) => f.rating.oneOf('satisfied', 'fair') },
    },
    reopen: {
      label: { zh: '不满意退办', en: 'send back' },
      from: 'served',
      to: 'assigned',
      by: enterprise,
      reason: 'required',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: ['asked', 'assigned'],
      to: 'cancelled',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, institution),
  examples: [
    {
      name: '派单、办理、满意办结',
      day: '2022-06-01',
      record: { site: '示例服务站', provider: '示例检测院', answer: '已出具报告', rating: 'satisfied' },
      moves: [
        [department, 'assign'],
        [institution, 'serve'],
        [enterprise, 'rate'],
      ],
      ends: 'closed',
    },
    {
      name: '不满意不能办结',
      day: '2022-06-01',
      record: { site: '示例服务站', provider: '示例检测院', answer: '已答复', rating: 'dissatisfied' },
      moves: [
        [department, 'assign'],
        [institution, 'serve'],
        [enterprise, 'rate'],
      ],
      ends: 'served',
      refused: 'needs',
    },
  ],
})
