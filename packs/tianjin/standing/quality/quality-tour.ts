import {
  acting,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  file,
  institution,
  text,
} from '@linchpin/pack-kit'
import { chase, toHandle, toPlan } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const qualityTour = defineCase('quality-tour', {
  label: { zh: '质量技术帮扶“巡回问诊”', en: 'quality experts on the spot' },
  row: 'M26',
  source: clause(measures, '二/（六）'),
  subject: enterprises,
  fields: {
    symptoms: text('问题描述', 'what ails', { required: true }),
    appointedOn: date('预约日期', 'appointed on'),
    experts: text('专家组', 'experts'),
    diagnosis: text('诊断结论', 'diagnosis'),
    prescription: text('改进建议', 'advice'),
    followUpOn: date('回访日期', 'follow-up on'),
    effect: text('改进成效', 'effect'),
    record: file('服务记录', 'record'),
  },
  openedBy: [enterprise, district, department],
  initial: 'asked',
  states: {
    asked: { label: { zh: '已预约', en: 'asked' }, within: toPlan },
    appointed: { label: { zh: '已排期', en: 'appointed' }, within: toHandle },
    diagnosed: { label: { zh: '已问诊', en: 'diagnosed' }, within: toHandle },
    followedUp: { label: { zh: '已回访', en: 'followed up' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    appoint: {
      label: { zh: '排期派专家', en: 'appoint' },
      from: 'asked',
      to: 'appointed',
      by: department,
      asks: ['appointedOn', 'experts'],
    },
    diagnose: {
      label: { zh: '上门问诊', en: 'diagnose' },
      from: 'appointed',
      to: 'diagnosed',
      by: [institution, department],
      asks: ['diagnosis', 'prescription'],
      evidence: 'required',
    },
    followUp: {
      label: { zh: '回访成效', en: 'follow up' },
      from: 'diagnosed',
      to: 'followedUp',
      by: department,
      asks: ['followUpOn', 'effect'],
      notBy: 'diagnose',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: ['asked', 'appointed'],
      to: 'cancelled',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, institution),
  examples: [
    {
      name: '排期、问诊、他人回访',
      day: '2022-06-01',
      record: {
        appointedOn: '2022-05-10',
        experts: '张、李',
        diagnosis: '首件检验缺失',
        prescription: '增设首检',
        followUpOn: '2022-05-30',
        effect: '废品率下降',
      },
      moves: [
        [department, 'appoint'],
        [acting(department, '问诊专家'), 'diagnose'],
        [acting(department, '回访人'), 'followUp'],
      ],
      ends: 'followedUp',
    },
    {
      name: '问诊的人不能自己回访',
      day: '2022-06-01',
      record: {
        appointedOn: '2022-05-10',
        experts: '张、李',
        diagnosis: '首件检验缺失',
        prescription: '增设首检',
        followUpOn: '2022-05-30',
        effect: '废品率下降',
      },
      moves: [
        [department, 'appoint'],
        [department, 'diagnose'],
        [department, 'followUp'],
      ],
      ends: 'diagnosed',
      refused: 'samePerson',
    },
  ],
})
