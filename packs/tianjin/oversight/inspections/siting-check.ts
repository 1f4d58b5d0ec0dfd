import {
  all,
  choice,
  clause,
  defineCase,
  department,
  district,
  enterprise,
  flag,
  standard,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle } from '../../defaults.ts'
import { majorProjects } from '../../dispatch/index.ts'
import { plan } from '../../documents/index.ts'

const source = clause(plan, '六/（六）')

/** 三线一单符合性核对: a project held against red lines, limits and the list before land and approvals. */
export const sitingCheck = defineCase('siting-check', {
  label: { zh: '“三线一单”符合性核对', en: 'check of a siting' },
  row: ['M8', 'M32'],
  source: [source, standard('《关于实施“三线一单”生态环境分区管控的指导意见（试行）》（环环评〔2021〕108号）')],
  subject: majorProjects,
  fields: {
    unit: text('环境管控单元编码', 'control unit', { required: true }),
    unitKind: choice(
      '管控单元类型',
      'kind of unit',
      {
        priority: { zh: '优先保护单元', en: 'priority' },
        key: { zh: '重点管控单元', en: 'key' },
        general: { zh: '一般管控单元', en: 'general' },
      },
      { required: true },
    ),
    redLine: flag('是否涉及生态保护红线', 'crosses a red line', { required: true }),
    onList: flag('是否列入准入负面清单', 'is on the list of what is barred', { required: true }),
    emissions: text('总量指标来源', 'where the emission quota comes from'),
    finding: text('核对意见', 'finding'),
  },
  openedBy: [district, department, enterprise],
  initial: 'filed',
  states: {
    filed: { label: { zh: '已提交', en: 'filed' }, within: toHandle },
    fits: { label: { zh: '符合', en: 'fits' }, final: true },
    conflicts: { label: { zh: '不符合', en: 'conflicts' }, final: true },
    changing: { label: { zh: '调整选址或方案', en: 'being changed' }, within: toHandle },
  },
  moves: {
    pass: {
      label: { zh: '核对符合', en: 'pass' },
      from: 'filed',
      to: 'fits',
      by: [department, district],
      asks: 'finding',
      needs: {
        '2021-06-26': (f) => all(f.redLine.is(false), f.onList.is(false)),
      },
    },
    change: {
      label: { zh: '要求调整', en: 'ask to change' },
      from: 'filed',
      to: 'changing',
      by: [department, district],
      reason: 'required',
    },
    refile: {
      label: { zh: '调整后重报', en: 'file again' },
      from: 'changing',
      to: 'filed',
      by: [enterprise, district],
    },
    refuse: {
      label: { zh: '核对不符合', en: 'refuse' },
      from: ['filed', 'changing'],
      to: 'conflicts',
      by: [department, district],
      asks: 'finding',
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '不涉及红线且不在清单内',
      day: '2022-06-01',
      record: { redLine: false, onList: false, finding: '符合管控要求' },
      moves: [[district, 'pass']],
      ends: 'fits',
    },
    {
      name: '涉及红线不能通过',
      day: '2022-06-01',
      record: { redLine: true, onList: false, finding: '占用红线' },
      moves: [[district, 'pass']],
      ends: 'filed',
      refused: 'needs',
    },
  ],
})
