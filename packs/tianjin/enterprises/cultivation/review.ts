import {
  acting,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  file,
  text,
} from '@linchpin/pack-kit'
import { chase, toDecide, toHandle, toRectify } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../enterprises.ts'

/** 复核: whether an enterprise still deserves its place on a list of the city; who checked does not decide. */
export const titleReview = defineCase('title-review', {
  label: { zh: '市级名单复核', en: 'review of a title' },
  row: ['M11', 'M19', 'M27'],
  source: [clause(plan, '五/（四）'), clause(plan, '五/（五）/1'), clause(decision, '八')],
  subject: enterprises,
  fields: {
    list: choice(
      '名单',
      'list',
      {
        seed: { zh: '种子企业', en: 'seed' },
        specialised: { zh: '市级“专精特新”', en: 'specialised' },
        champion: { zh: '市级单项冠军', en: 'champion' },
        leader: { zh: '市级领航企业', en: 'leading enterprise' },
        technologyCentre: { zh: '市级企业技术中心', en: 'technology centre' },
        greenUnit: { zh: '绿色制造示范单位', en: 'green unit' },
        smartFactory: { zh: '智能工厂、数字化车间', en: 'smart factory' },
      },
      { required: true },
    ),
    due: date('复核期限', 'due', { required: true }),
    report: file('复核报告', 'report'),
    findings: text('核查情况', 'findings'),
    conclusion: text('复核结论', 'conclusion'),
  },
  openedBy: department,
  initial: 'notified',
  deadline: 'due',
  states: {
    notified: { label: { zh: '已通知', en: 'notified' }, within: toHandle },
    reported: { label: { zh: '企业已报告', en: 'reported' }, within: toDecide },
    checked: { label: { zh: '已核查', en: 'checked' }, within: toDecide },
    rectifying: { label: { zh: '整改中', en: 'putting right' }, within: toRectify },
    kept: { label: { zh: '复核通过', en: 'kept' }, final: true },
    removed: { label: { zh: '移出名单', en: 'removed' }, final: true },
  },
  moves: {
    report: {
      label: { zh: '提交报告', en: 'report' },
      from: ['notified', 'rectifying'],
      to: 'reported',
      by: enterprise,
      asks: 'report',
    },
    check: {
      label: { zh: '核查', en: 'check' },
      from: 'reported',
      to: 'checked',
      by: [district, department],
      asks: 'findings',
    },
    rectify: {
      label: { zh: '要求整改', en: 'ask to put right' },
      from: 'checked',
      to: 'rectifying',
      by: department,
      reason: 'required',
    },
    keep: {
      label: { zh: '通过', en: 'keep' },
      from: 'checked',
      to: 'kept',
      by: department,
      asks: 'conclusion',
      notBy: 'check',
    },
    remove: {
      label: { zh: '移出', en: 'remove' },
      from: ['notified', 'checked', 'rectifying'],
      to: 'removed',
      by: department,
      reason: 'required',
      evidence: 'required',
      notBy: 'check',
    },
  },
  reminders: chase(enterprise, department),
  examples: [
    {
      name: '核查后由他人确认通过',
      day: '2023-05-10',
      record: { report: '自查报告.pdf', findings: '主要指标保持', conclusion: '通过' },
      moves: [
        [enterprise, 'report'],
        [district, 'check'],
        [department, 'keep'],
      ],
      ends: 'kept',
    },
    {
      name: '核查的人不能确认',
      day: '2023-05-10',
      record: { report: '自查报告.pdf', findings: '主要指标保持', conclusion: '通过' },
      moves: [
        [enterprise, 'report'],
        [acting(department, '核查人'), 'check'],
        [acting(department, '核查人'), 'keep'],
      ],
      ends: 'checked',
      refused: 'samePerson',
    },
  ],
})
