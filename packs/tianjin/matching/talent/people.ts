/** Natural persons: shown to those who need it only, and never with an identity number. */
import {
  body,
  choice,
  citizen,
  clause,
  date,
  defineRegister,
  department,
  enterprise,
  entry,
  every,
  flag,
  institution,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { talentKinds } from './needs.ts'

export const talents = defineRegister('talents', {
  label: { zh: '引进和培养人才库', en: 'talent brought in and trained' },
  row: 'M18',
  source: [
    clause(plan, '五/（一）/4'),
    clause(news, '六是'),
    clause(decision, '十三'),
    standard('《中华人民共和国个人信息保护法》', '第十三条'),
  ],
  key: 'number',
  fields: {
    number: text('人才编号', 'number', { required: true }),
    name: text('姓名', 'name', { personal: true, required: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
    kind: choice('人才类别', 'kind', talentKinds, { required: true }),
    level: text('人才层次', 'level'),
    chain: choice('服务产业链', 'chain', chainNames),
    employer: entry('用人单位', 'employer', enterprises),
    arrivedOn: date('引进日期', 'arrived on'),
    bringsProject: flag('是否携项目', 'brings a project'),
    bringsTeam: flag('是否带团队', 'brings a team'),
    consent: flag('本人已同意入库', 'consented', { required: true }),
  },
  keptBy: [department],
  openTo: [citizen, enterprise],
  admission: { '2021-06-26': (person) => person.consent.is(true) },
  review: every('year'),
  examples: {
    admission: [
      { name: '本人同意', day: '2022-06-01', record: { consent: true }, outcome: 'met' },
      { name: '本人没有同意', day: '2022-06-01', record: { consent: false }, outcome: 'notMet' },
    ],
  },
})

export const jobSeekers = defineRegister('job-seekers', {
  label: { zh: '求职登记', en: 'job seekers' },
  row: 'M18',
  source: [clause(measures, '三/（十七）'), standard('《中华人民共和国个人信息保护法》', '第十三条')],
  key: 'number',
  fields: {
    number: text('登记编号', 'number', { required: true }),
    name: text('姓名', 'name', { personal: true, required: true }),
    telephone: text('联系电话', 'telephone', { personal: true, required: true }),
    occupation: text('求职职业（工种）', 'occupation', { required: true }),
    skillLevel: text('技能等级', 'skill level'),
    schooling: text('学历', 'schooling'),
    expectedPay: text('期望月薪', 'expected pay'),
    place: body('意向地区', 'place'),
    registeredOn: date('登记日期', 'registered on', { required: true }),
    consent: flag('同意向用人单位推荐', 'may be shown to employers', { required: true }),
  },
  keptBy: [department, institution],
  openTo: citizen,
  admission: { '2022-01-01': (person) => person.consent.is(true) },
  review: every('quarter'),
  examples: {
    admission: [
      { name: '同意推荐', day: '2022-06-01', record: { consent: true }, outcome: 'met' },
      { name: '不同意推荐', day: '2022-06-01', record: { consent: false }, outcome: 'notMet' },
    ],
  },
})

export const talentAlliances = defineRegister('talent-alliances', {
  label: { zh: '产业人才创新创业联盟', en: 'talent alliances' },
  row: 'M18',
  source: [clause(plan, '五/（一）/4'), clause(news, '六是')],
  note: { zh: '共十大联盟。', en: 'There are ten.' },
  key: 'name',
  fields: {
    name: text('联盟名称', 'name', { required: true }),
    chains: choice('服务产业链', 'chains', chainNames, { many: true }),
    lead: text('牵头单位', 'led by'),
    members: number('成员单位', 'members', '家'),
    people: number('联系人才', 'people in touch', '人'),
    activities: text('年度活动', 'activities of the year'),
    contact: text('联系人', 'contact', { personal: true }),
  },
  keptBy: [department, institution],
  review: every('year'),
})

export const entrepreneurTraining = defineRegister('entrepreneur-training', {
  label: { zh: '企业家队伍建设台账', en: 'development of entrepreneurs' },
  row: 'M18',
  source: [clause(decision, '十三'), clause(plan, '五/（一）/4')],
  key: 'activity',
  fields: {
    activity: text('活动（班次）', 'activity', { required: true }),
    kind: choice('形式', 'kind', {
      course: { zh: '培训', en: 'course' },
      exchange: { zh: '交流考察', en: 'exchange' },
      honour: { zh: '宣传表彰', en: 'honours' },
      mentoring: { zh: '导师帮带', en: 'mentoring' },
    }),
    heldOn: date('举办日期', 'held on'),
    participants: number('参加人数', 'participants', '人'),
    organiser: body('主办单位', 'organiser'),
    feedback: text('成效', 'outcome'),
  },
  keptBy: department,
  review: every('year'),
})

export const people = [talents, jobSeekers, talentAlliances, entrepreneurTraining]
