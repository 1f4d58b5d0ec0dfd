import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  every,
  flag,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { commerceBureau, cooperationOffice, industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'

/** 招商推介和会展活动: the World Intelligence Congress with its four parts, international investment events, matching events. */
export const promotionEvents = defineRegister('promotion-events', {
  label: { zh: '招商推介与会展活动台账', en: 'promotion events' },
  row: ['M9', 'M29'],
  source: [
    clause(plan, '五/（七）/3'),
    clause(plan, '六/（三）'),
    clause(measures, '二/（十一）'),
    clause(measures, '三/（十四）'),
  ],
  key: 'name',
  fields: {
    name: text('活动名称（含届次）', 'event', { required: true }),
    kind: choice(
      '活动类型',
      'kind',
      {
        intelligence: { zh: '世界智能大会', en: 'World Intelligence Congress' },
        international: { zh: '国际产业投资活动', en: 'international investment event' },
        transfer: { zh: '产业转移对接活动', en: 'matching of relocating industries' },
        private: { zh: '民营经济产业对接交流', en: 'matching of private firms' },
        promotion: { zh: '招商推介', en: 'promotion' },
        contest: { zh: '创新创业大赛', en: 'contest' },
        forum: { zh: '论坛', en: 'forum' },
      },
      { required: true },
    ),
    parts: choice(
      '组成板块',
      'parts',
      {
        conference: { zh: '会议', en: 'conference' },
        exhibition: { zh: '展览', en: 'exhibition' },
        contest: { zh: '赛事', en: 'contest' },
        experience: { zh: '智能体验', en: 'experience' },
      },
      { many: true },
    ),
    host: body('主办单位', 'host', { required: true }),
    partners: text('承办和参与单位', 'partners'),
    place: text('举办地点', 'place'),
    region: text('对接地区（国家）', 'region or country'),
    heldOn: date('举办日期', 'held', { required: true }),
    guests: number('参会企业和机构', 'enterprises and institutions', '家'),
    exhibitors: number('参展企业', 'exhibitors', '家'),
    contracts: number('签约项目数', 'contracts', '个'),
    contracted: money('签约金额', 'contracted'),
    talents: number('意向引进人才', 'people who intend to come', '人'),
    isRunByMarket: flag('是否市场化办会', 'is run by the market'),
  },
  keptBy: [department, district],
  review: every('quarter'),
})

export const eventContracts = defineIndicator('event-contracts', {
  label: { zh: '活动签约金额', en: 'contracted at events' },
  row: 'M9',
  source: [clause(plan, '五/（七）/3'), clause(measures, '二/（十一）')],
  definition: {
    zh: '活动台账中的签约金额合计；意向与合同分列，转化情况另计。',
    en: 'Contracted at events; intents stand apart from contracts, and conversion is counted by itself.',
  },
  unit: '亿元',
  direction: 'higher',
  period: 'year',
  owner: [commerceBureau, cooperationOffice, industryBureau],
  counts: promotionEvents,
  total: 'contracted',
})
