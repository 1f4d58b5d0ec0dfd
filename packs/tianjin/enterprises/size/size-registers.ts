/** 规模: small and medium firms, above-scale firms, and those that are to grow above scale. */
import {
  all,
  assumed,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  flag,
  not,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, plan } from '../../documents/index.ts'
import { enterprises } from '../enterprises.ts'
import { isIndustrial } from '../industry-code.ts'
import { sizeClasses } from '../self-check-fields.ts'
import { wan } from '../ten-thousand-yuan.ts'
import { aboveScaleBar, aboveScaleRule, sizeRule } from './size-bars.ts'
import { countsAsSmallOrMedium, countsAsSmallOrMicro, isSmallOrMedium } from './size-classes.ts'

const manufacturer = { industryCode: 'C3911' }

export const smallAndMediumFirms = defineRegister('small-and-medium-firms', {
  label: { zh: '中小微企业名录', en: 'small and medium enterprises' },
  row: ['M11', 'M14'],
  source: [sizeRule, clause(plan, '五/（四）/3')],
  of: enterprises,
  fields: { classifiedOn: date('划型日期', 'classified on'), basis: text('划型依据', 'basis') },
  keptBy: [department, district],
  admission: { '2017-12-28': countsAsSmallOrMedium },
  exit: { '2017-12-28': (firm, known) => not(countsAsSmallOrMedium(firm, known)) },
  review: every('year'),
  unknown: [
    {
      zh: '工业、信息传输业、软件业以外的行业按统计部门认定的规模',
      en: 'outside industry, telecommunications and software the class stated by the statistics bureau holds',
    },
  ],
  examples: {
    admission: [
      {
        name: '工业企业800人、3亿元，为中型',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 800, revenue: 30000 * wan },
        outcome: 'met',
      },
      {
        name: '工业企业1200人、5亿元，为大型',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 1200, revenue: 50000 * wan },
        outcome: 'notMet',
      },
      {
        name: '人数达到大型、营业收入未填，不能判断',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 1200 },
        outcome: 'unknown',
      },
      {
        name: '软件企业200人、2亿元，为中型',
        day: '2022-06-01',
        record: { industryCode: 'I6510', staff: 200, revenue: 20000 * wan },
        outcome: 'met',
      },
    ],
    exit: [
      {
        name: '成长为大型后移出',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 1000, revenue: 40000 * wan },
        outcome: 'met',
      },
      {
        name: '人数不足1000人仍为中型',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 999, revenue: 40000 * wan },
        outcome: 'notMet',
      },
    ],
  },
})

export const smallAndMicroFirms = defineRegister('small-and-micro-firms', {
  label: { zh: '小微企业名录', en: 'small and micro enterprises' },
  row: ['M11', 'M14', 'M15'],
  source: [sizeRule, clause(measures, '四/（二十）')],
  of: enterprises,
  fields: {
    sizeClassNow: choice('划型结果', 'size class', sizeClasses),
    classifiedOn: date('划型日期', 'classified on'),
  },
  keptBy: [department, district],
  admission: { '2017-12-28': countsAsSmallOrMicro },
  review: every('year'),
  examples: {
    admission: [
      {
        name: '工业企业250人',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 250, revenue: 8000 * wan },
        outcome: 'met',
      },
      {
        name: '工业企业300人、2000万元，为中型',
        day: '2022-06-01',
        record: { ...manufacturer, staff: 300, revenue: 2000 * wan },
        outcome: 'notMet',
      },
      { name: '建筑企业，没有认定规模', day: '2022-06-01', record: { industryCode: 'E4710' }, outcome: 'unknown' },
    ],
  },
})

export const aboveScaleFirms = defineRegister('above-scale-firms', {
  label: { zh: '规模以上工业企业名录', en: 'above-scale industrial enterprises' },
  row: ['M11', 'M12'],
  source: aboveScaleRule,
  of: enterprises,
  fields: {
    enteredOn: date('入库日期', 'entered on', { required: true }),
    path: choice('入库方式', 'path', {
      grown: { zh: '小升规（年度）', en: 'grown, once a year' },
      newPlant: { zh: '新建投产（月度）', en: 'new plant, monthly' },
      moved: { zh: '迁入', en: 'moved in' },
    }),
    leftOn: date('退库日期', 'left on'),
    leftWhy: text('退库原因', 'why it left'),
  },
  keptBy: [department, district],
  admission: {
    '2011-01-01': (firm, { parameter }) => all(isIndustrial(firm), firm.mainRevenue.atLeast(parameter(aboveScaleBar))),
  },
  exit: {
    '2011-01-01': (firm, { parameter }) => firm.mainRevenue.below(parameter(aboveScaleBar)),
  },
  review: every('year'),
  examples: {
    admission: [
      {
        name: '主营业务收入2000万元',
        day: '2022-06-01',
        record: { ...manufacturer, mainRevenue: 2000 * wan },
        outcome: 'met',
      },
      {
        name: '主营业务收入1999万元',
        day: '2022-06-01',
        record: { ...manufacturer, mainRevenue: 1999 * wan },
        outcome: 'notMet',
      },
      { name: '没有填报主营业务收入', day: '2022-06-01', record: manufacturer, outcome: 'unknown' },
    ],
    exit: [
      { name: '降到标准以下', day: '2022-06-01', record: { mainRevenue: 1500 * wan }, outcome: 'met' },
      { name: '仍在标准以上', day: '2022-06-01', record: { mainRevenue: 2600 * wan }, outcome: 'notMet' },
    ],
  },
})

export const growingFirms = defineRegister('growing-firms', {
  label: { zh: '小升规培育库', en: 'firms growing towards above scale' },
  row: 'M11',
  source: [
    clause(decision, '八'),
    assumed('文件要求梯度培育，未单列小升规', 'the documents ask for cultivation and do not name this step'),
  ],
  of: enterprises,
  fields: {
    expectedYear: date('预计达标日期', 'expected above scale'),
    gap: text('差距与帮扶措施', 'gap and help'),
    isReported: flag('是否已申报入统', 'is filed for the statistics'),
  },
  keptBy: [district, department],
  admission: {
    '2022-03-30': (firm, known) => all(isIndustrial(firm), isSmallOrMedium(firm), not(known.on(aboveScaleFirms))),
  },
  review: every('quarter'),
  examples: {
    admission: [
      {
        name: '规模以下小型工业企业',
        day: '2022-06-01',
        record: { ...manufacturer, sizeClass: 'small', on_aboveScaleFirms: false },
        outcome: 'met',
      },
      {
        name: '已经在规模以上名录',
        day: '2022-06-01',
        record: { ...manufacturer, sizeClass: 'small', on_aboveScaleFirms: true },
        outcome: 'notMet',
      },
    ],
  },
})

export const sizeRegisters = [smallAndMediumFirms, smallAndMicroFirms, aboveScaleFirms, growingFirms]
