import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  flag,
  headquartersOffice,
  institution,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm, toHandle } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { satisfaction } from '../../satisfaction.ts'

const source = clause(measures, '二/（十二）')

/** 贸易畅通: what stands in a trader's way, with the body that can move it; customs and insurers by letter. */
export const tradeRequest = defineCase('trade-request', {
  label: { zh: '外贸企业诉求', en: 'request of a trader' },
  row: 'M29',
  source,
  subject: enterprises,
  fields: {
    matter: text('诉求内容', 'matter', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        customs: { zh: '通关', en: 'customs' },
        logistics: { zh: '物流', en: 'logistics' },
        orders: { zh: '订单与展会', en: 'orders and fairs' },
        insurance: { zh: '信用保险', en: 'credit insurance' },
        finance: { zh: '融资', en: 'finance' },
        newTrade: { zh: '新型贸易开办', en: 'new kinds of trade' },
        repair: { zh: '保税维修、再制造', en: 'repair and remanufacturing' },
      },
      { required: true },
    ),
    handler: body('办理单位', 'handled by'),
    isCentral: flag('是否须协调中央驻津单位', 'needs a body of the central government'),
    letter: text('协调函编号', 'number of the letter'),
    due: date('办理时限', 'due'),
    result: text('办理结果', 'result'),
    rating: choice('企业评价', 'rating', satisfaction),
  },
  openedBy: [enterprise, department, district, institution],
  initial: 'filed',
  deadline: 'due',
  states: {
    filed: { label: { zh: '已提出', en: 'filed' }, within: toAccept },
    handling: { label: { zh: '办理中', en: 'being handled' }, within: toHandle },
    solved: { label: { zh: '已解决', en: 'solved' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    explained: { label: { zh: '解释办结', en: 'closed with an explanation' }, final: true },
  },
  moves: {
    take: {
      label: { zh: '受理', en: 'take' },
      from: 'filed',
      to: 'handling',
      by: [department, district],
      asks: ['handler', 'due'],
    },
    solve: {
      label: { zh: '报告解决', en: 'solve' },
      from: 'handling',
      to: 'solved',
      by: [department, district, institution],
      asks: 'result',
    },
    rate: {
      label: { zh: '企业评价办结', en: 'rate' },
      from: 'solved',
      to: 'closed',
      by: enterprise,
      asks: 'rating',
      needs: { '2022-01-01': (f) => f.rating.oneOf('satisfied', 'fair') },
    },
    again: {
      label: { zh: '不满意重办', en: 'again' },
      from: 'solved',
      to: 'handling',
      by: enterprise,
      reason: 'required',
    },
    explain: {
      label: { zh: '解释办结', en: 'explain' },
      from: ['filed', 'handling', 'solved'],
      to: 'explained',
      by: headquartersOffice,
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '协调海运舱位后企业认可',
      day: '2022-05-01',
      record: { handler: 'commerce-bureau', due: '2022-05-15', result: '已协调舱位', rating: 'satisfied' },
      moves: [
        [department, 'take'],
        [department, 'solve'],
        [enterprise, 'rate'],
      ],
      ends: 'closed',
    },
    {
      name: '不满意的不能评价办结',
      day: '2022-05-01',
      record: { handler: 'commerce-bureau', due: '2022-05-15', result: '已转达', rating: 'dissatisfied' },
      moves: [
        [department, 'take'],
        [department, 'solve'],
        [enterprise, 'rate'],
      ],
      ends: 'solved',
      refused: 'needs',
    },
  ],
})
