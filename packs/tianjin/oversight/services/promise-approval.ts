import {
  clause,
  date,
  defineCase,
  defineRegister,
  department,
  district,
  enterprise,
  entry,
  every,
  file,
  flag,
  not,
  standard,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toRectify, toVerifyPromise } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { serviceCatalogue } from './service-catalogue.ts'

const rule = standard(
  '《国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》（国办发〔2020〕42号）',
)

/** Who broke a promise, or has a grave record, cannot have the next permit on a promise until the record is mended. */
export const promiseExclusions = defineRegister('promise-exclusions', {
  label: { zh: '不适用承诺审批名单', en: 'not admitted to promises' },
  row: 'M28',
  source: [clause(plan, '六/（七）'), rule],
  of: enterprises,
  fields: {
    cause: text('列入事由', 'cause', { required: true }),
    decidedOn: date('列入日期', 'entered', { required: true }),
    repairedOn: date('信用修复日期', 'record mended'),
  },
  keptBy: [department, district],
  review: every('quarter'),
  exit: { '2020-10-27': (firm) => firm.repairedOn.isPresent() },
  examples: {
    exit: [
      { name: '已修复', day: '2022-06-01', record: { repairedOn: '2022-05-20' }, outcome: 'met' },
      { name: '未修复', day: '2022-06-01', record: {}, outcome: 'notMet' },
    ],
  },
})

/** 信用承诺审批: told what is asked, the firm promises, has its paper at once, and is looked at afterwards. */
export const promiseApproval = defineCase('promise-approval', {
  label: { zh: '信用承诺审批', en: 'approval on a promise' },
  row: 'M28',
  source: [clause(decision, '十四'), clause(plan, '六/（七）'), rule],
  subject: enterprises,
  fields: {
    service: entry('办理事项', 'service', serviceCatalogue, { required: true }),
    told: file('告知书', 'what is asked, in writing'),
    promise: file('承诺书', 'promise'),
    mayPublish: flag('是否同意公开承诺', 'may the promise be published'),
    document: file('批准文件', 'document'),
    checkedOn: date('核查日期', 'checked'),
    found: text('核查情况', 'what was found'),
  },
  openedBy: enterprise,
  initial: 'filed',
  states: {
    filed: { label: { zh: '已申请', en: 'filed' }, within: toAccept },
    granted: { label: { zh: '已批准待核查', en: 'granted' }, within: toVerifyPromise },
    correcting: { label: { zh: '限期整改', en: 'to be put right' }, within: toRectify },
    kept: { label: { zh: '承诺属实', en: 'promise kept' }, final: true },
    revoked: { label: { zh: '已撤销', en: 'revoked' }, final: true },
    ordinary: { label: { zh: '转一般程序', en: 'goes the ordinary way' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    grant: {
      label: { zh: '当场批准', en: 'grant' },
      from: 'filed',
      to: 'granted',
      by: [department, district],
      asks: ['told', 'promise', 'document'],
      needs: { '2020-10-27': (_, { on }) => not(on(promiseExclusions)) },
    },
    refer: {
      label: { zh: '转一般程序', en: 'refer' },
      from: 'filed',
      to: 'ordinary',
      by: [department, district],
      reason: 'required',
    },
    keep: {
      label: { zh: '核查属实', en: 'find kept' },
      from: ['granted', 'correcting'],
      to: 'kept',
      by: [department, district],
      asks: ['checkedOn', 'found'],
      notBy: 'grant',
    },
    correct: {
      label: { zh: '责令整改', en: 'order to put right' },
      from: 'granted',
      to: 'correcting',
      by: [department, district],
      asks: 'found',
    },
    revoke: {
      label: { zh: '撤销决定', en: 'revoke' },
      from: ['granted', 'correcting'],
      to: 'revoked',
      by: [department, district],
      asks: 'found',
      reason: 'required',
      evidence: 'required',
    },
    withdraw: { label: { zh: '撤回申请', en: 'withdraw' }, from: 'filed', to: 'withdrawn', by: enterprise },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '当场批准，核查属实',
      day: '2022-06-01',
      record: {
        on_promiseExclusions: false,
        told: '告知书.pdf',
        promise: '承诺书.pdf',
        document: '许可证.pdf',
        checkedOn: '2022-07-15',
        found: '与承诺一致',
      },
      moves: [
        [department, 'grant'],
        [district, 'keep'],
      ],
      ends: 'kept',
    },
    {
      name: '在不适用名单内不能承诺审批',
      day: '2022-06-01',
      record: { on_promiseExclusions: true, told: '告知书.pdf', promise: '承诺书.pdf', document: '许可证.pdf' },
      moves: [[department, 'grant']],
      ends: 'filed',
      refused: 'needs',
    },
    {
      name: '批准的人不能自己核查',
      day: '2022-06-01',
      record: {
        on_promiseExclusions: false,
        told: '告知书.pdf',
        promise: '承诺书.pdf',
        document: '许可证.pdf',
        checkedOn: '2022-07-15',
        found: '与承诺一致',
      },
      moves: [
        [department, 'grant'],
        [department, 'keep'],
      ],
      ends: 'granted',
      refused: 'samePerson',
    },
  ],
})
