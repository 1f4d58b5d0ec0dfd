import {
  any,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  not,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { decision, news, plan } from '../../documents/index.ts'
import { enterprises } from '../enterprises.ts'
import { isSmallOrMedium } from '../size/size-classes.ts'
import { littleGiants } from './little-giants.ts'
import { specialisedFirms } from './specialised.ts'

/** 种子库: the first tier; what makes a seed beyond its size stands in a notice that is not at hand. */
export const seedFirms = defineRegister('seed-firms', {
  label: { zh: '“专精特新”中小企业种子库', en: 'seeds of specialised enterprises' },
  row: 'M11',
  source: [clause(plan, '五/（四）/3'), clause(plan, '五/（四）'), clause(decision, '八'), clause(news, '三是')],
  of: enterprises,
  fields: {
    enteredOn: date('入库日期', 'entered on', { required: true }),
    niche: text('特定细分市场', 'niche market'),
    foundBy: text('发掘渠道', 'found by'),
    plan: text('培育计划', 'plan of cultivation'),
  },
  keptBy: [department, district],
  openTo: enterprise,
  admission: {
    '2021-06-26': (firm) => isSmallOrMedium(firm),
  },
  exit: {
    '2021-06-26': (firm, known) => any(not(isSmallOrMedium(firm)), known.on(specialisedFirms), known.on(littleGiants)),
  },
  review: every('year'),
  unknown: [{ zh: '成长性、发展潜力的具体标准', en: 'what growth and potential are asked for' }],
  examples: {
    admission: [
      {
        name: '小型企业',
        day: '2022-06-01',
        record: { sizeClass: 'small' },
        outcome: 'met',
      },
      {
        name: '大型企业不入库',
        day: '2022-06-01',
        record: { sizeClass: 'large' },
        outcome: 'notMet',
      },
      { name: '没有填报规模', day: '2022-06-01', record: {}, outcome: 'unknown' },
    ],
    exit: [
      {
        name: '升入市级库',
        day: '2022-06-01',
        record: { on_specialisedFirms: true },
        outcome: 'met',
      },
      {
        name: '仍在种子期',
        day: '2022-06-01',
        record: {
          sizeClass: 'small',
          on_specialisedFirms: false,
          on_littleGiants: false,
        },
        outcome: 'notMet',
      },
    ],
  },
})

export const seedFirmCount = defineIndicator('seed-firm-count', {
  label: { zh: '“专精特新”种子企业数', en: 'seeds of specialised enterprises' },
  row: ['M2', 'M11'],
  source: clause(plan, '五/（四）/3'),
  definition: { zh: '期末种子库在库企业数。', en: 'Enterprises on the register at the end of the period.' },
  unit: '家',
  direction: 'higher',
  period: 'quarter',
  owner: industryBureau,
  counts: seedFirms,
  targets: [{ kind: 'level', due: '2025', is: '=', value: 2000 }],
})
