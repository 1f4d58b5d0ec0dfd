import {
  choice,
  clause,
  defineCase,
  file,
  flag,
  headquartersOffice,
  officeDirector,
  standard,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept } from '../../defaults.ts'
import { news } from '../../documents/index.ts'

/** 简报审批: drafted, checked by somebody else, signed by the director; figures that are not yet released do not go out. */
export const briefingApproval = defineCase('briefing-approval', {
  label: { zh: '简报审批', en: 'approval of a briefing' },
  row: 'M7',
  source: [clause(news, '一是'), standard('《中华人民共和国统计法》')],
  fields: {
    title: text('标题', 'title', { required: true }),
    kind: choice('类别', 'kind', {
      briefing: { zh: '简报', en: 'briefing' },
      special: { zh: '专报', en: 'special report' },
      analysis: { zh: '分析报告', en: 'analysis' },
    }),
    issue: text('期号', 'issue'),
    circulation: text('发送范围', 'goes to', { required: true }),
    hasUnreleased: flag('是否含未公布统计数据或单个企业统计资料', 'has figures not released, or of one firm'),
    manuscript: file('文稿', 'manuscript'),
  },
  openedBy: [headquartersOffice, taskForce],
  initial: 'drafting',
  states: {
    drafting: { label: { zh: '拟稿', en: 'drafting' } },
    checking: { label: { zh: '核稿', en: 'being checked' }, within: toAccept },
    signing: { label: { zh: '待签发', en: 'to be signed' }, within: toAccept },
    issued: { label: { zh: '已印发', en: 'issued' }, final: true },
    dropped: { label: { zh: '不再印发', en: 'dropped' }, final: true },
  },
  moves: {
    submit: {
      label: { zh: '送核', en: 'submit' },
      from: 'drafting',
      to: 'checking',
      by: [headquartersOffice, taskForce],
      asks: ['manuscript', 'hasUnreleased'],
    },
    check: {
      label: { zh: '核稿通过', en: 'pass' },
      from: 'checking',
      to: 'signing',
      by: headquartersOffice,
      notBy: 'submit',
      needs: { '2010-01-01': (paper) => paper.hasUnreleased.is(false) },
    },
    return: {
      label: { zh: '退回修改', en: 'return' },
      from: ['checking', 'signing'],
      to: 'drafting',
      by: [headquartersOffice, officeDirector],
      reason: 'required',
    },
    sign: { label: { zh: '签发', en: 'sign' }, from: 'signing', to: 'issued', by: officeDirector, notBy: 'submit' },
    drop: {
      label: { zh: '不再印发', en: 'drop' },
      from: ['drafting', 'checking', 'signing'],
      to: 'dropped',
      by: [headquartersOffice, officeDirector],
      reason: 'required',
    },
  },
  reminders: chase(headquartersOffice, taskForce),
  examples: [
    {
      name: '专班拟稿，办公室核稿，主任签发',
      day: '2022-03-25',
      record: { manuscript: '第11期.docx', hasUnreleased: false },
      moves: [
        [taskForce, 'submit'],
        [headquartersOffice, 'check'],
        [officeDirector, 'sign'],
      ],
      ends: 'issued',
    },
    {
      name: '拟稿人不能核自己的稿',
      day: '2022-03-25',
      record: { manuscript: '第11期.docx', hasUnreleased: false },
      moves: [
        [headquartersOffice, 'submit'],
        [headquartersOffice, 'check'],
      ],
      ends: 'checking',
      refused: 'samePerson',
    },
    {
      name: '含未公布数据不能通过',
      day: '2022-03-25',
      record: { manuscript: '第11期.docx', hasUnreleased: true },
      moves: [
        [taskForce, 'submit'],
        [headquartersOffice, 'check'],
      ],
      ends: 'checking',
      refused: 'needs',
    },
  ],
})
