import {
  all,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  headquartersOffice,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm } from '../../defaults.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../chain-names.ts'

/** 产业链摸底: what an enterprise says of its suppliers and customers. A form that collects statistics shows its number, or is not sent. */
export const chainSurvey = defineCase('chain-survey', {
  label: { zh: '产业链企业摸底', en: 'survey of a chain' },
  row: 'M4',
  source: [clause(plan, '五/（三）/3')],
  subject: enterprises,
  fields: {
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    year: text('调查年度', 'year', { required: true }),
    due: date('报送时限', 'due', { required: true }),
    formNumber: text('表号', 'number of the form'),
    formMaker: text('制定机关', 'maker of the form'),
    formApproval: text('批准或备案文号', 'approval of the form'),
    formValidUntil: date('有效期至', 'form valid until'),
    suppliers: number('已填主要供应商', 'suppliers given', '家'),
    customers: number('已填主要客户', 'customers given', '家'),
    remarks: text('断点堵点卡点说明', 'what is missing or held up'),
  },
  openedBy: [taskForce, department],
  initial: 'drafted',
  deadline: 'due',
  states: {
    drafted: { label: { zh: '拟发', en: 'drafted' } },
    sent: { label: { zh: '待填报', en: 'sent' } },
    filed: { label: { zh: '已填报', en: 'filed' }, within: toConfirm },
    confirmed: { label: { zh: '已确认入库', en: 'confirmed' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    send: {
      label: { zh: '发放', en: 'send' },
      from: 'drafted',
      to: 'sent',
      by: [taskForce, department],
      needs: {
        '2021-06-26': (f) =>
          all(
            f.formNumber.isPresent(),
            f.formMaker.isPresent(),
            f.formApproval.isPresent(),
            f.formValidUntil.isPresent(),
          ),
      },
    },
    file: {
      label: { zh: '填报', en: 'file' },
      from: 'sent',
      to: 'filed',
      by: enterprise,
      asks: ['suppliers', 'customers'],
    },
    return: {
      label: { zh: '退回补正', en: 'return' },
      from: 'filed',
      to: 'sent',
      by: [district, taskForce],
      reason: 'required',
    },
    confirm: { label: { zh: '确认入库', en: 'confirm' }, from: 'filed', to: 'confirmed', by: [district, taskForce] },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['drafted', 'sent'],
      to: 'withdrawn',
      by: [taskForce, department, headquartersOffice],
      reason: 'required',
    },
  },
  reminders: chase(enterprise, taskForce),
  examples: [
    {
      name: '表式手续齐全，企业填报后确认入库',
      day: '2022-04-01',
      record: {
        formNumber: '示例1表',
        formMaker: '市工业和信息化局',
        formApproval: '示例备案1号',
        formValidUntil: '2023-12-31',
        suppliers: 10,
        customers: 8,
      },
      moves: [
        [taskForce, 'send'],
        [enterprise, 'file'],
        [district, 'confirm'],
      ],
      ends: 'confirmed',
    },
    {
      name: '没有批准或备案文号不能发放',
      day: '2022-04-01',
      record: { formNumber: '示例1表', formMaker: '市工业和信息化局', formValidUntil: '2023-12-31' },
      moves: [[taskForce, 'send']],
      ends: 'drafted',
      refused: 'needs',
    },
    {
      name: '区不能代企业填报',
      day: '2022-04-01',
      record: {
        formNumber: '示例1表',
        formMaker: '市工业和信息化局',
        formApproval: '示例备案1号',
        formValidUntil: '2023-12-31',
      },
      moves: [
        [taskForce, 'send'],
        [district, 'file'],
      ],
      ends: 'sent',
      refused: 'role',
    },
  ],
})
