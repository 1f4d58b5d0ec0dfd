import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  institution,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle } from '../../defaults.ts'
import { news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'

const seekers = [department, district, taskForce] as const

/** 招才引智: a person or a team that a chain wants, from the first word to the arrival; personal data end with the matter. */
export const talentLead = defineCase('talent-lead', {
  label: { zh: '招才引智', en: 'talent lead' },
  row: 'M9',
  source: [clause(news, '二是'), clause(news, '六是'), clause(plan, '五/（七）/3')],
  fields: {
    person: text('人才或团队带头人', 'person or head of the team', { required: true, personal: true }),
    contact: text('联系方式', 'contact', { personal: true }),
    consent: text('本人同意情况', 'consent of the person', { required: true }),
    field: text('专业领域', 'field', { required: true }),
    chain: choice('对应产业链', 'chain', chainNames),
    tier: choice('类型', 'kind', {
      leading: { zh: '领军人才', en: 'leading' },
      innovator: { zh: '创新创业人才', en: 'founder' },
      engineer: { zh: '技术型人才', en: 'engineer' },
      skilled: { zh: '高技能人才', en: 'skilled' },
      team: { zh: '团队', en: 'team' },
    }),
    channel: choice('引才渠道', 'way', {
      contest: { zh: '创新创业大赛', en: 'contest' },
      fair: { zh: '人才对接会', en: 'fair' },
      withProject: { zh: '项目加团队', en: 'with a project' },
      alliance: { zh: '人才创新创业联盟', en: 'alliance' },
      recommended: { zh: '推荐', en: 'recommended' },
    }),
    employer: entry('意向单位', 'employer', enterprises),
    responsible: body('跟进单位', 'followed by'),
    offer: text('意向条件', 'offer'),
    arrivedOn: date('到岗日期', 'arrived'),
  },
  openedBy: [...seekers, enterprise, institution],
  initial: 'known',
  states: {
    known: { label: { zh: '线索', en: 'known' }, within: toHandle },
    contacted: { label: { zh: '已联系', en: 'contacted' }, within: toHandle },
    matched: { label: { zh: '已对接', en: 'matched' } },
    arrived: { label: { zh: '已引进', en: 'arrived' }, final: true },
    declined: { label: { zh: '未引进', en: 'declined' }, final: true },
  },
  moves: {
    contact: {
      label: { zh: '联系', en: 'contact' },
      from: 'known',
      to: 'contacted',
      by: [...seekers, enterprise],
      asks: 'consent',
    },
    match: {
      label: { zh: '对接单位', en: 'match' },
      from: 'contacted',
      to: 'matched',
      by: [...seekers, enterprise],
      asks: 'employer',
    },
    arrive: {
      label: { zh: '登记到岗', en: 'arrive' },
      from: 'matched',
      to: 'arrived',
      by: [enterprise, institution],
      asks: 'arrivedOn',
      evidence: 'required',
    },
    decline: {
      label: { zh: '未引进', en: 'decline' },
      from: ['known', 'contacted', 'matched'],
      to: 'declined',
      by: [...seekers, enterprise, institution],
      reason: 'required',
    },
  },
  reminders: chase(...seekers),
  examples: [
    {
      name: '联系、对接、到岗',
      day: '2022-07-01',
      record: { consent: '本人书面同意', employer: '12345', arrivedOn: '2022-07-01' },
      moves: [
        [taskForce, 'contact'],
        [department, 'match'],
        [enterprise, 'arrive'],
      ],
      ends: 'arrived',
    },
    {
      name: '到岗由用人单位登记',
      day: '2022-07-01',
      record: { consent: '本人书面同意', employer: '12345', arrivedOn: '2022-07-01' },
      moves: [
        [taskForce, 'contact'],
        [department, 'match'],
        [department, 'arrive'],
      ],
      ends: 'matched',
      refused: 'role',
    },
  ],
})
