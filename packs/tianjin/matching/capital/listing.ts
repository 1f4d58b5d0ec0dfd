/** 上市培育: 认定入库、专板挂牌、培育上市, the ladder that the conference asked for and the plan supports. */
import {
  any,
  body,
  choice,
  clause,
  date,
  defineCase,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  file,
  institution,
  money,
  text,
} from '@linchpin/pack-kit'
import { financialAffairs, securitiesRegulation } from '../../bodies/index.ts'
import { chase, toDecide } from '../../defaults.ts'
import { decision, plan, session } from '../../documents/index.ts'
import { littleGiants } from '../../enterprises/cultivation/little-giants.ts'
import { seedFirms } from '../../enterprises/cultivation/seeds.ts'
import { specialisedFirms } from '../../enterprises/cultivation/specialised.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { planDay, someDay } from '../policies/in-force.ts'

const proposals = clause(session, '建议:瞄准靶心,直言破解之策')

const rungs = {
  pooled: { zh: '认定入库', en: 'in the pool' },
  boardListed: { zh: '专板挂牌', en: 'on the regional board' },
  tutored: { zh: '上市辅导', en: 'tutored' },
  filed: { zh: '申报审核', en: 'filed' },
  listed: { zh: '已上市', en: 'listed' },
} as const
const markets = {
  main: { zh: '主板', en: 'main board' },
  star: { zh: '科创板', en: 'STAR market' },
  growth: { zh: '创业板', en: 'ChiNext' },
  beijing: { zh: '北交所', en: 'Beijing exchange' },
  neeq: { zh: '新三板', en: 'NEEQ' },
  regional: { zh: '天津OTC“专精特新”专板', en: 'board for specialised firms of the regional market' },
  abroad: { zh: '境外', en: 'abroad' },
} as const

export const listingLadder = defineRegister('listing-ladder', {
  label: { zh: '上市培育库', en: 'firms on the way to a listing' },
  row: 'M31',
  source: [clause(plan, '六/（四）'), clause(decision, '十二'), proposals],
  of: enterprises,
  fields: {
    rung: choice('培育阶段', 'rung', rungs, { required: true }),
    market: choice('目标板块', 'market', markets),
    enteredOn: date('入库日期', 'entered on', { required: true }),
    boardListedOn: date('挂牌日期', 'on the regional board since'),
    tutoredOn: date('辅导备案日期', 'tutored since'),
    filedOn: date('申报受理日期', 'filed on'),
    listedOn: date('上市日期', 'listed on'),
    sponsor: text('保荐（辅导）机构', 'sponsor'),
    obstacle: text('需协调问题', 'what stands in the way'),
    directFinance: money('累计直接融资', 'raised directly so far'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  admission: {
    [planDay]: (_, { on }) => any(on(seedFirms), on(specialisedFirms), on(littleGiants)),
  },
  review: every('quarter'),
  unknown: [{ zh: '入库的财务和规范性标准', en: 'figures and order that the pool asks for' }],
  examples: {
    admission: [
      {
        name: '市级“专精特新”企业',
        day: someDay,
        record: { on_seedFirms: false, on_specialisedFirms: true, on_littleGiants: false },
        outcome: 'met',
      },
      {
        name: '不在任何梯度',
        day: someDay,
        record: { on_seedFirms: false, on_specialisedFirms: false, on_littleGiants: false },
        outcome: 'notMet',
      },
    ],
  },
})

const onRung = (id: string, zh: string, en: string, rung: keyof typeof rungs) =>
  defineIndicator(id, {
    label: { zh, en },
    row: 'M31',
    source: [clause(plan, '六/（四）'), proposals],
    definition: {
      zh: `上市培育库中处于“${rungs[rung].zh}”阶段的企业数。`,
      en: 'Enterprises on that rung of the ladder.',
    },
    unit: '家',
    direction: 'higher',
    period: 'quarter',
    owner: [financialAffairs, securitiesRegulation],
    counts: listingLadder,
    where: { [planDay]: (firm) => firm.rung.equals(rung) },
  })

export const pooledCount = onRung('listing-pooled', '认定入库企业数', 'firms in the pool', 'pooled')
export const boardListedCount = onRung(
  'listing-board-listed',
  '专板挂牌企业数',
  'firms on the regional board',
  'boardListed',
)
export const listedCount = onRung('listing-listed', '已上市企业数', 'listed firms', 'listed')

export const directFinance = defineIndicator('direct-finance', {
  label: { zh: '培育企业累计直接融资', en: 'raised directly by firms of the pool' },
  row: 'M31',
  source: [clause(plan, '六/（四）'), clause(decision, '十二')],
  definition: { zh: '上市培育库企业累计直接融资合计。', en: 'Sum over the firms of the pool.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: financialAffairs,
  counts: listingLadder,
  total: 'directFinance',
})

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

export const listing = [listingLadder, pooledCount, boardListedCount, listedCount, directFinance, listingCultivation]
