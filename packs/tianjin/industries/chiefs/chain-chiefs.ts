import {
  all,
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  entry,
  every,
  file,
  headquartersOffice,
  officeDirector,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { news, plan, session } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../chain-names.ts'

/**
 * 链长名册: “一条产业链、一位市领导、一个工作专班、一套工作方案”. An entry is a post held for a time: when it ends, the person's data go and
 * what was done in it stays.
 */
export const chainChiefs = defineRegister('chain-chiefs', {
  label: { zh: '链长名册', en: 'chain chiefs' },
  row: 'M6',
  source: [clause(news, '一是'), clause(session, '政府回应/全面实施“链长制”'), clause(plan, '五/（二）/1')],
  note: {
    zh: '“四个一”齐备方为到位；专家服务团队、支撑机构等见于公开报道，不作为到位条件。',
    en: 'The four ones make it complete; an expert team and a supporting institution are known from the press and are no condition.',
  },
  key: 'code',
  fields: {
    code: text('编号', 'number', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    leader: text('链长', 'chain chief', { personal: true }),
    leaderPost: text('链长职务', 'post of the chief'),
    leaderBody: body('链长所在单位', 'body of the chief'),
    appointedOn: date('明确链长日期', 'appointed on'),
    taskForce: body('工作专班', 'task force', { required: true }),
    taskForceSetUpOn: date('专班成立日期', 'task force set up on'),
    leadDepartment: body('牵头部门', 'lead department'),
    memberBodies: body('成员单位', 'members', { many: true }),
    liaison: text('联络员', 'liaison', { personal: true }),
    liaisonTelephone: text('联络员电话', 'telephone of the liaison', { personal: true }),
    workPlanOn: date('工作方案审定日期', 'work plan approved on'),
    workPlan: file('工作方案', 'work plan'),
    expertTeam: text('专家服务团队', 'expert team'),
    supportingInstitution: text('支撑机构', 'supporting institution'),
    leadFirms: entry('龙头（链主）企业', 'lead firms', enterprises, { many: true }),
    until: date('任职截止日', 'until'),
  },
  keptBy: [headquartersOffice, officeDirector],
  review: every('year'),
  admission: {
    '2022-03-21': (post) =>
      all(
        post.leader.isPresent(),
        post.appointedOn.isPresent(),
        post.taskForceSetUpOn.isPresent(),
        post.workPlanOn.isPresent(),
      ),
  },
  exit: { '2022-03-21': (post) => post.until.agedAtLeast(0, 'days') },
  examples: {
    admission: [
      {
        name: '四个一齐备',
        day: '2022-04-01',
        record: {
          leader: '某市领导',
          appointedOn: '2021-07-01',
          taskForceSetUpOn: '2021-07-10',
          workPlanOn: '2021-08-01',
        },
        outcome: 'met',
      },
      {
        name: '工作方案尚未审定',
        day: '2022-04-01',
        record: { leader: '某市领导', appointedOn: '2021-07-01', taskForceSetUpOn: '2021-07-10' },
        outcome: 'notMet',
      },
    ],
    exit: [
      { name: '任职已经截止', day: '2022-06-01', record: { until: '2022-05-31' }, outcome: 'met' },
      { name: '任职尚未截止', day: '2022-06-01', record: { until: '2022-12-31' }, outcome: 'notMet' },
      { name: '没有截止日', day: '2022-06-01', record: {}, outcome: 'unknown' },
    ],
  },
})

export const keyChains = defineIndicator('key-chains', {
  label: { zh: '重点产业链数量', en: 'key chains' },
  row: ['M5', 'M6'],
  source: [clause(plan, '五/（二）/1'), clause(news, '一是')],
  definition: { zh: '链长名册在册产业链数。', en: 'Chains on the register of chain chiefs.' },
  unit: '条',
  direction: 'higher',
  period: 'year',
  owner: industryBureau,
  counts: chainChiefs,
  targets: [
    {
      kind: 'level',
      due: '2025',
      is: '>=',
      value: 10,
      note: { zh: '10条以上；文件未写年份，按规划期末', en: 'more than ten; no year is printed' },
    },
  ],
})
