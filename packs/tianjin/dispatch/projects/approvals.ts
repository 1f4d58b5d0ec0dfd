import {
  body,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  file,
  flag,
  standard,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

/** 项目审批事项: one approval of one project, with the day that the authority promised. */
export const projectApproval = defineCase('project-approval', {
  label: { zh: '项目审批事项', en: 'approval of a project' },
  row: ['M8', 'M28'],
  source: [
    clause(plan, '六/（三）'),
    clause(decision, '十一'),
    standard('《企业投资项目核准和备案管理条例》（国务院令第673号）'),
  ],
  subject: majorProjects,
  fields: {
    matter: choice(
      '审批事项',
      'approval',
      {
        filing: { zh: '项目备案', en: 'filing' },
        consent: { zh: '项目核准', en: 'consent' },
        siting: { zh: '用地预审与选址意见书', en: 'siting' },
        energy: { zh: '节能审查', en: 'review of energy use' },
        environment: { zh: '环境影响评价', en: 'environmental impact' },
        planning: { zh: '建设工程规划许可', en: 'planning permit' },
        building: { zh: '建筑工程施工许可', en: 'building permit' },
        fire: { zh: '消防设计审查', en: 'fire safety' },
        acceptance: { zh: '联合验收', en: 'joint acceptance' },
        other: { zh: '其他', en: 'other' },
      },
      { required: true },
    ),
    authority: body('审批单位', 'authority', { required: true }),
    viaGreenChannel: flag('是否绿色通道', 'by the green channel'),
    promised: date('承诺办结日期', 'promised'),
    missing: text('需补正材料', 'what is missing'),
    document: file('批准文件', 'document'),
  },
  openedBy: [enterprise, district],
  initial: 'filed',
  deadline: 'promised',
  states: {
    filed: { label: { zh: '已提交', en: 'filed' }, within: toAccept },
    incomplete: { label: { zh: '待补正', en: 'incomplete' }, within: toAccept },
    accepted: { label: { zh: '已受理', en: 'accepted' } },
    granted: { label: { zh: '已批准', en: 'granted' }, final: true },
    refused: { label: { zh: '未批准', en: 'refused' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    accept: {
      label: { zh: '受理', en: 'accept' },
      from: 'filed',
      to: 'accepted',
      by: [department, district],
      asks: 'promised',
    },
    askMore: {
      label: { zh: '一次性告知补正', en: 'ask for what is missing' },
      from: 'filed',
      to: 'incomplete',
      by: [department, district],
      asks: 'missing',
    },
    supply: { label: { zh: '补正', en: 'supply' }, from: 'incomplete', to: 'filed', by: enterprise },
    grant: {
      label: { zh: '批准', en: 'grant' },
      from: 'accepted',
      to: 'granted',
      by: [department, district],
      asks: 'document',
    },
    refuse: {
      label: { zh: '不予批准', en: 'refuse' },
      from: ['filed', 'accepted'],
      to: 'refused',
      by: [department, district],
      reason: 'required',
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['filed', 'incomplete', 'accepted'],
      to: 'withdrawn',
      by: enterprise,
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '补正后批准',
      day: '2022-05-10',
      record: { missing: '缺少总平面图', promised: '2022-05-20', document: '批复.pdf' },
      moves: [
        [department, 'askMore'],
        [enterprise, 'supply'],
        [department, 'accept'],
        [department, 'grant'],
      ],
      ends: 'granted',
    },
    {
      name: '未受理的不能直接批准',
      day: '2022-05-10',
      record: { document: '批复.pdf' },
      moves: [[department, 'grant']],
      ends: 'filed',
      refused: 'state',
    },
  ],
})
