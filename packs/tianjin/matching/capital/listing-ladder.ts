/** 上市培育: 认定入库、专板挂牌、培育上市, the ladder that the conference asked for and the plan supports. */
import {
  any,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  money,
  text,
} from '@linchpin/pack-kit'
import { financialAffairs, securitiesRegulation } from '../../bodies/index.ts'
import { decision, plan, session } from '../../documents/index.ts'
import { littleGiants } from '../../enterprises/cultivation/little-giants.ts'
import { seedFirms } from '../../enterprises/cultivation/seeds.ts'
import { specialisedFirms } from '../../enterprises/cultivation/specialised.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { planDay, someDay } from '../policies/in-force.ts'

export const proposals = clause(session, '建议:瞄准靶心,直言破解之策')

export const rungs = {
  pooled: { zh: '认定入库', en: 'in the pool' },
  boardListed: { zh: '专板挂牌', en: 'on the regional board' },
  tutored: { zh: '上市辅导', en: 'tutored' },
  filed: { zh: '申报审核', en: 'filed' },
  listed: { zh: '已上市', en: 'listed' },
} as const

export const markets = {
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
    [planDay]: (firm, { on }) =>
      any(firm.isManufacturer.is(true), on(seedFirms), on(specialisedFirms), on(littleGiants)),
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
        name: '不是制造业，也不在任何梯度',
        day: someDay,
        record: { isManufacturer: false, on_seedFirms: false, on_specialisedFirms: false, on_littleGiants: false },
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

export const ladder = [listingLadder, pooledCount, boardListedCount, listedCount, directFinance]
