import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  headquartersOffice,
  text,
} from '@linchpin/pack-kit'
import { decision, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'

/** What each department and each district set up for its part, and whom to call. */
export const workMechanisms = defineRegister('work-mechanisms', {
  label: { zh: '部门和各区工作机制', en: 'mechanisms of departments and districts' },
  row: ['M1', 'M7'],
  source: [clause(decision, '二'), clause(plan, '六/（一）')],
  key: 'name',
  fields: {
    name: text('机制名称', 'mechanism', { required: true }),
    setUpBy: body('建立单位', 'set up by', { required: true }),
    kind: choice('类型', 'kind', {
      group: { zh: '领导小组、专班', en: 'group' },
      conference: { zh: '联席会议', en: 'joint conference' },
      scheme: { zh: '工作方案', en: 'work plan' },
    }),
    aims: text('目标任务', 'aims', { required: true }),
    setUpOn: date('建立日期', 'set up'),
    leader: text('负责人', 'in charge', { personal: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
  },
  keptBy: [headquartersOffice, department, district],
  review: every('year'),
})

/** 智库: committees of experts, associations, think tanks and the people who can be asked. */
export const advisers = defineRegister('advisers', {
  label: { zh: '专家智库名录', en: 'advisers' },
  row: ['M6', 'M7'],
  source: clause(plan, '六/（一）'),
  key: 'name',
  fields: {
    name: text('姓名或机构名称', 'name', { required: true, personal: true }),
    kind: choice(
      '类别',
      'kind',
      {
        committee: { zh: '专家咨询委员会', en: 'committee of experts' },
        association: { zh: '行业协会', en: 'association' },
        thinkTank: { zh: '专业智库', en: 'think tank' },
        expert: { zh: '专家个人', en: 'expert' },
      },
      { required: true },
    ),
    employer: text('所在单位', 'employer'),
    field: text('专业领域', 'field', { required: true }),
    chains: choice('对应产业链', 'chains', chainNames, { many: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
    engagedUntil: date('聘期至', 'engaged until'),
  },
  keptBy: headquartersOffice,
  review: every('year'),
})
