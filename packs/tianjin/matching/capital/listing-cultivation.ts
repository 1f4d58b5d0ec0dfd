import {
  body,
  choice,
  clause,
  defineCase,
  department,
  district,
  enterprise,
  file,
  institution,
  money,
  text,
} from '@linchpin/pack-kit'
import { chase, toDecide } from '../../defaults.ts'
import { decision, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { someDay } from '../policies/in-force.ts'
import { markets, proposals, rungs } from './listing-ladder.ts'

export const listingCultivation = defineCase('listing-cultivation', {
  label: { zh: '上市培育服务', en: 'cultivation towards a listing' },
  row: 'M31',
  source: [clause(plan, '六/（四）'), clause(decision, '十二'), proposals],
  subject: enterprises,
  fields: {
    market: choice('目标板块', 'market', markets, { required: true }),
    plan: file('上市工作方案', 'plan'),
    boardCode: text('专板挂牌代码', 'code on the regional board'),
    tutoring: file('辅导备案文件', 'tutoring on file'),
    acceptance: file('申报受理文件', 'acceptance'),
    listingCode: text('证券代码', 'code'),
    raised: money('首发募集资金', 'raised'),
    problems: text('需协调问题', 'what stands in the way'),
    office: body('协调单位', 'who helps'),
  },
  openedBy: [enterprise, district, department],
  initial: 'applied',
  states: {
    applied: { label: { zh: '申请入库', en: 'applied' }, within: toDecide },
    pooled: { label: rungs.pooled },
    boardListed: { label: rungs.boardListed },
    tutored: { label: rungs.tutored },
    filed: { label: rungs.filed },
    listed: { label: rungs.listed, final: true },
    ended: { label: { zh: '终止培育', en: 'ended' }, final: true },
  },
  moves: {
    pool: {
      label: { zh: '认定入库', en: 'take into the pool' },
      from: 'applied',
      to: 'pooled',
      by: department,
      asks: 'plan',
    },
    board: {
      label: { zh: '专板挂牌', en: 'list on the regional board' },
      from: 'pooled',
      to: 'boardListed',
      by: [institution, department],
      asks: 'boardCode',
    },
    tutor: {
      label: { zh: '辅导备案', en: 'file the tutoring' },
      from: ['pooled', 'boardListed'],
      to: 'tutored',
      by: [enterprise, department],
      asks: 'tutoring',
    },
    file: {
      label: { zh: '申报受理', en: 'file' },
      from: 'tutored',
      to: 'filed',
      by: [enterprise, department],
      asks: 'acceptance',
    },
    list: {
      label: { zh: '登记上市', en: 'record the listing' },
      from: 'filed',
      to: 'listed',
      by: department,
      asks: 'listingCode',
      evidence: 'required',
    },
    fallBack: {
      label: { zh: '撤回申报、继续培育', en: 'withdraw the filing' },
      from: ['tutored', 'filed'],
      to: 'pooled',
      by: [enterprise, department],
      reason: 'required',
    },
    askHelp: {
      label: { zh: '提请协调', en: 'ask for help' },
      from: 'tutored',
      to: 'tutored',
      by: enterprise,
      asks: 'problems',
    },
    end: {
      label: { zh: '终止培育', en: 'end' },
      from: ['applied', 'pooled', 'boardListed', 'tutored', 'filed'],
      to: 'ended',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department),
  examples: [
    {
      name: '入库、挂牌、辅导、上市',
      day: someDay,
      record: {
        plan: '方案.docx',
        boardCode: '700001',
        tutoring: '备案.pdf',
        acceptance: '受理.pdf',
        listingCode: '688000',
      },
      moves: [
        [department, 'pool'],
        [institution, 'board'],
        [enterprise, 'tutor'],
        [enterprise, 'file'],
        [department, 'list'],
      ],
      ends: 'listed',
    },
    {
      name: '没有辅导备案不能申报',
      day: someDay,
      record: { plan: '方案.docx' },
      moves: [
        [department, 'pool'],
        [enterprise, 'file'],
      ],
      ends: 'pooled',
      refused: 'state',
    },
  ],
})
