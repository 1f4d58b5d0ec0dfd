import {
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  file,
  flag,
  money,
  text,
} from '@linchpin/pack-kit'
import { chase, toReview } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

/** 中央预算内资金: a project's application, the city's review, and what Beijing decided. */
export const centralFunds = defineCase('central-funds', {
  label: { zh: '中央预算内资金申报', en: 'application for central funds' },
  row: 'M8',
  source: clause(measures, '二/（四）'),
  subject: majorProjects,
  fields: {
    programme: text('申报专项', 'programme', { required: true }),
    asked: money('申请金额', 'asked', { required: true }),
    maturity: choice('前期手续', 'preliminary steps', {
      complete: { zh: '齐备', en: 'complete' },
      partial: { zh: '部分齐备', en: 'in part' },
    }),
    ownFundsReady: flag('自有资金是否落实', 'own funds are there'),
    due: date('上报时限', 'due'),
    report: file('资金申请报告', 'application'),
    granted: money('批复金额', 'granted'),
    paid: money('到位金额', 'paid'),
  },
  openedBy: [enterprise, district],
  initial: 'preparing',
  deadline: 'due',
  states: {
    preparing: { label: { zh: '准备申报', en: 'being prepared' } },
    reviewing: { label: { zh: '市级审核', en: 'under review' }, within: toReview },
    submitted: { label: { zh: '已上报', en: 'submitted' } },
    granted: { label: { zh: '已批复', en: 'granted' } },
    paid: { label: { zh: '已拨付', en: 'paid' }, final: true },
    refused: { label: { zh: '未获支持', en: 'refused' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    file: {
      label: { zh: '报送', en: 'file' },
      from: 'preparing',
      to: 'reviewing',
      by: [enterprise, district],
      asks: ['report', 'maturity', 'ownFundsReady'],
    },
    submit: {
      label: { zh: '上报国家', en: 'submit' },
      from: 'reviewing',
      to: 'submitted',
      by: department,
      notBy: 'file',
    },
    return: {
      label: { zh: '退回完善', en: 'return' },
      from: 'reviewing',
      to: 'preparing',
      by: department,
      reason: 'required',
    },
    grant: {
      label: { zh: '登记批复', en: 'record the grant' },
      from: 'submitted',
      to: 'granted',
      by: department,
      asks: 'granted',
      evidence: 'required',
    },
    refuse: {
      label: { zh: '登记未获支持', en: 'record the refusal' },
      from: ['reviewing', 'submitted'],
      to: 'refused',
      by: department,
      reason: 'required',
    },
    pay: {
      label: { zh: '登记拨付', en: 'record the payment' },
      from: 'granted',
      to: 'paid',
      by: [department, district],
      asks: 'paid',
      evidence: 'required',
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['preparing', 'reviewing'],
      to: 'withdrawn',
      by: [enterprise, district],
    },
  },
  reminders: chase(district, department),
  examples: [
    {
      name: '上报、批复、拨付',
      day: '2022-08-01',
      record: {
        report: '资金申请报告.pdf',
        maturity: 'complete',
        ownFundsReady: true,
        granted: 20_000_000_00,
        paid: 20_000_000_00,
      },
      moves: [
        [district, 'file'],
        [department, 'submit'],
        [department, 'grant'],
        [department, 'pay'],
      ],
      ends: 'paid',
    },
    {
      name: '各区不能直接上报国家',
      day: '2022-08-01',
      record: { report: '资金申请报告.pdf', maturity: 'partial', ownFundsReady: true },
      moves: [
        [district, 'file'],
        [district, 'submit'],
      ],
      ends: 'reviewing',
      refused: 'role',
    },
  ],
})
