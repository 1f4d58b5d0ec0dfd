import {
  clause,
  date,
  defineCase,
  department,
  file,
  headquartersOffice,
  institution,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm } from '../../defaults.ts'
import { plan } from '../../documents/index.ts'
import { advisers } from './mechanisms.ts'

/** 咨询论证: a question to the advisers, their written opinion, and what became of it. */
export const advice = defineCase('advice', {
  label: { zh: '咨询论证', en: 'advice' },
  row: 'M7',
  source: clause(plan, '六/（一）'),
  subject: advisers,
  fields: {
    question: text('咨询事项', 'question', { required: true }),
    due: date('答复时限', 'due', { required: true }),
    interest: text('利益关系申明', 'interests declared'),
    opinion: file('咨询意见', 'opinion'),
    adopted: text('采纳情况', 'what was adopted'),
  },
  openedBy: [headquartersOffice, department, taskForce],
  initial: 'asked',
  deadline: 'due',
  states: {
    asked: { label: { zh: '已委托', en: 'asked' } },
    given: { label: { zh: '已出具意见', en: 'given' }, within: toConfirm },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    declined: { label: { zh: '不能承担', en: 'declined' }, final: true },
  },
  moves: {
    give: {
      label: { zh: '出具意见', en: 'give' },
      from: 'asked',
      to: 'given',
      by: institution,
      asks: ['interest', 'opinion'],
    },
    decline: {
      label: { zh: '回避或不能承担', en: 'decline' },
      from: 'asked',
      to: 'declined',
      by: [institution, headquartersOffice],
      reason: 'required',
    },
    close: {
      label: { zh: '记录采纳情况', en: 'close' },
      from: 'given',
      to: 'closed',
      by: [headquartersOffice, department, taskForce],
      asks: 'adopted',
    },
  },
  reminders: chase(institution),
  examples: [
    {
      name: '出具意见并记录采纳',
      day: '2022-05-06',
      record: { interest: '无', opinion: '论证意见.pdf', adopted: '采纳两条' },
      moves: [
        [institution, 'give'],
        [headquartersOffice, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有申明利益关系不能出具意见',
      day: '2022-05-06',
      record: { opinion: '论证意见.pdf' },
      moves: [[institution, 'give']],
      ends: 'asked',
      refused: 'asks',
    },
  ],
})
