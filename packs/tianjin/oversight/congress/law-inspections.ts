import { body, congress, date, defineCase, department, district, file, number, text } from '@linchpin/pack-kit'
import { chase } from '../../defaults.ts'
import { oversightSource } from './source.ts'

/** 执法检查: a team of the standing committee looks how the decision is carried out; what it finds become matters to put right. */
export const lawInspection = defineCase('law-inspection', {
  label: { zh: '执法检查', en: 'inspection by the congress' },
  row: 'M23',
  source: oversightSource,
  fields: {
    subject: text('检查内容', 'what is inspected', { required: true }),
    articles: text('对照条款', 'articles looked at', { required: true }),
    year: text('计划年度', 'year of the calendar', { required: true }),
    team: text('检查组成员', 'team', { personal: true }),
    places: body('检查单位和区', 'bodies and districts inspected', { many: true }),
    session: date('提请审议日期', 'day of the session'),
    selfReport: file('自查报告', 'own account of those inspected'),
    record: text('实地检查记录', 'what was seen'),
    findings: number('发现问题数', 'findings', '项'),
    report: file('检查报告', 'report'),
  },
  openedBy: congress,
  initial: 'scheduled',
  deadline: 'session',
  states: {
    scheduled: { label: { zh: '列入计划', en: 'scheduled' } },
    selfChecking: { label: { zh: '自查', en: 'those inspected give account' } },
    onSite: { label: { zh: '实地检查', en: 'on site' } },
    reporting: { label: { zh: '起草报告', en: 'report being written' } },
    deliberated: { label: { zh: '已审议', en: 'deliberated' }, final: true },
    removed: { label: { zh: '调整出计划', en: 'taken off the calendar' }, final: true },
  },
  moves: {
    announce: {
      label: { zh: '部署自查', en: 'announce' },
      from: 'scheduled',
      to: 'selfChecking',
      by: congress,
      asks: ['team', 'places'],
    },
    account: {
      label: { zh: '报送自查', en: 'give account' },
      from: 'selfChecking',
      to: 'selfChecking',
      by: [department, district],
      asks: 'selfReport',
    },
    goOut: { label: { zh: '开展实地检查', en: 'go out' }, from: 'selfChecking', to: 'onSite', by: congress },
    sumUp: {
      label: { zh: '汇总问题', en: 'sum up' },
      from: 'onSite',
      to: 'reporting',
      by: congress,
      asks: ['record', 'findings'],
    },
    deliberate: {
      label: { zh: '提请审议', en: 'deliberate' },
      from: 'reporting',
      to: 'deliberated',
      by: congress,
      asks: 'report',
    },
    remove: {
      label: { zh: '调整计划', en: 'take off' },
      from: ['scheduled', 'selfChecking'],
      to: 'removed',
      by: congress,
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '自查、实地检查、审议',
      day: '2023-09-20',
      record: {
        team: '检查一组',
        places: ['industry-bureau'],
        selfReport: '自查报告.docx',
        record: '实地检查四家企业',
        findings: 6,
        report: '执法检查报告.docx',
      },
      moves: [
        [congress, 'announce'],
        [department, 'account'],
        [congress, 'goOut'],
        [congress, 'sumUp'],
        [congress, 'deliberate'],
      ],
      ends: 'deliberated',
    },
    {
      name: '被检查单位不能汇总问题',
      day: '2023-09-20',
      record: { team: '检查一组', places: ['industry-bureau'], record: '无问题', findings: 0 },
      moves: [
        [congress, 'announce'],
        [congress, 'goOut'],
        [department, 'sumUp'],
      ],
      ends: 'onSite',
      refused: 'role',
    },
  ],
})
