/** Talent and training policies that the documents name. */
import { all, clause, defineProgramme, type Label } from '@linchpin/pack-kit'
import { financeBureau, humanResources } from '../../bodies/index.ts'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'
import { talents } from './people.ts'
import { isOfSupportedIndustry, skillTrainees } from './training.ts'

const rates: Label = { zh: '补贴标准以人社部门公布为准', en: 'rates are published by the bureau' }
const talentNotice: Label = {
  zh: '人才层次、年龄和待遇标准以现行政策文本为准，文件未列',
  en: 'levels, age and benefits stand in the policy; the documents do not give them',
}

export const skillsTrainingSubsidy = defineProgramme('skills-training-subsidy', {
  label: { zh: '市场紧缺职业技能培训补贴', en: 'subsidy for training in scarce occupations' },
  row: ['M14', 'M18'],
  source: clause(measures, '三/（十七）'),
  type: 'talent',
  givenBy: [humanResources, financeBureau],
  of: skillTrainees,
  benefit: {
    zh: '劳动者参加紧缺职业技能培训的，给予培训补贴。',
    en: 'A subsidy for people trained in scarce occupations.',
  },
  eligibility: { [measuresDay]: (trainee) => trainee.isScarce.is(true) },
  unknown: [
    rates,
    { zh: '是否以取得证书为前提，按实施细则', en: 'whether the certificate is asked for: the rules of procedure' },
  ],
  examples: [
    { name: '紧缺职业', day: someDay, record: { isScarce: true }, outcome: 'met' },
    { name: '不是紧缺职业', day: someDay, record: { isScarce: false }, outcome: 'notMet' },
    { name: '没有填写是否紧缺职业', day: someDay, record: {}, outcome: 'unknown' },
  ],
})

export const trainingCentreSupport = defineProgramme('training-centre-support', {
  label: { zh: '企业培训中心建设支持', en: 'support for training centres of enterprises' },
  row: ['M14', 'M18'],
  source: [clause(measures, '三/（十七）'), clause(decision, '十三')],
  type: 'policy',
  givenBy: humanResources,
  of: enterprises,
  benefit: {
    zh: '支持企业建设培训中心，择优遴选为公共实训基地。',
    en: 'Support to build a centre; the best become public bases.',
  },
  eligibility: {
    [measuresDay]: isOfSupportedIndustry,
  },
  unknown: [rates],
  examples: [
    { name: '支柱产业企业', day: someDay, record: { isPillarIndustry: true }, outcome: 'met' },
    {
      name: '两类产业都不是',
      day: someDay,
      record: { isStrategicEmerging: false, isPillarIndustry: false },
      outcome: 'notMet',
    },
  ],
})

export const haiheTalent = defineProgramme('haihe-talent', {
  label: { zh: '“海河英才”行动计划', en: 'Haihe talent plan' },
  row: 'M18',
  source: [clause(plan, '五/（一）/4'), clause(decision, '十三')],
  type: 'talent',
  givenBy: humanResources,
  of: talents,
  benefit: {
    zh: '对符合条件的人才给予落户、住房、项目等支持。',
    en: 'Residence, housing and project support for talent.',
  },
  unknown: [talentNotice],
})

export const customTalentPolicy = defineProgramme('custom-talent-policy', {
  label: { zh: '企业定制化人才政策', en: 'talent policy made to measure' },
  row: 'M18',
  source: clause(plan, '五/（一）/4'),
  type: 'talent',
  givenBy: humanResources,
  of: enterprises,
  benefit: {
    zh: '以企业需求和人才发展需求为导向，一企一议。',
    en: 'Agreed with the enterprise, by what it and its people need.',
  },
  unknown: [talentNotice],
})

export const teamProject = defineProgramme('team-project', {
  label: { zh: '“项目+团队”引进培育', en: 'teams brought in with their project' },
  row: ['M9', 'M18'],
  source: clause(plan, '五/（一）/4'),
  type: 'talent',
  givenBy: humanResources,
  of: talents,
  benefit: {
    zh: '领军人才携项目、团队来津的，按项目给予培育支持。',
    en: 'Support for leading people who bring a project and a team.',
  },
  eligibility: {
    '2021-06-26': (person) =>
      all(person.kind.equals('leading'), person.bringsTeam.is(true), person.bringsProject.is(true)),
  },
  unknown: [talentNotice],
  examples: [
    {
      name: '领军人才带项目和团队',
      day: someDay,
      record: { kind: 'leading', bringsTeam: true, bringsProject: true },
      outcome: 'met',
    },
    {
      name: '没有团队',
      day: someDay,
      record: { kind: 'leading', bringsTeam: false, bringsProject: true },
      outcome: 'notMet',
    },
  ],
})

export const haiheCraftsman = defineProgramme('haihe-craftsman', {
  label: { zh: '“海河工匠”建设', en: 'Haihe craftsmen' },
  row: 'M18',
  source: [clause(plan, '五/（一）/4'), clause(decision, '十三')],
  type: 'talent',
  givenBy: [humanResources, financeBureau],
  of: talents,
  benefit: { zh: '培养和奖励高技能人才。', en: 'Highly skilled workers are trained and rewarded.' },
  eligibility: { '2021-06-26': (person) => person.kind.equals('skilled') },
  unknown: [talentNotice],
  examples: [
    { name: '高技能人才', day: someDay, record: { kind: 'skilled' }, outcome: 'met' },
    { name: '经营管理人才', day: someDay, record: { kind: 'managing' }, outcome: 'notMet' },
  ],
})

export const support = [
  skillsTrainingSubsidy,
  trainingCentreSupport,
  haiheTalent,
  customTalentPolicy,
  teamProject,
  haiheCraftsman,
]
