import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  flag,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'
import { inspectionTopics } from './topics.ts'

export const byLot = standard(
  '《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）',
)

/** 检查事项清单: what may be inspected, on which legal basis, how often and how many by lot. */
export const inspectionMatters = defineRegister('inspection-matters', {
  label: { zh: '检查事项清单', en: 'matters of inspection' },
  row: 'M32',
  source: [
    clause(measures, '一/（二）'),
    clause(measures, '三/（十三）'),
    clause(measures, '四/（十九）'),
    clause(plan, '六/（六）'),
    clause(plan, '五/（三）/2'),
    byLot,
  ],
  key: 'name',
  fields: {
    name: text('检查事项', 'matter', { required: true }),
    topic: choice('专项', 'topic', inspectionTopics, { required: true }),
    authority: body('实施单位', 'authority', { required: true }),
    joint: body('联合单位', 'joint with', { many: true }),
    basis: text('法律依据', 'legal basis', { required: true }),
    objects: text('检查对象范围', 'who may be inspected', { required: true }),
    share: number('抽查比例', 'share drawn', '%'),
    timesAYear: number('年度频次上限', 'times a year at most', '次'),
    isPublished: flag('是否已公布', 'is published'),
  },
  keptBy: department,
  public: true,
  review: every('year'),
})

/** 执法检查人员名录库: from whom two are drawn. */
export const inspectors = defineRegister('inspectors', {
  label: { zh: '执法检查人员名录库', en: 'inspectors' },
  row: 'M32',
  source: byLot,
  key: 'licence',
  fields: {
    licence: text('执法证号', 'licence', { required: true, personal: true }),
    name: text('姓名', 'name', { required: true, personal: true }),
    authority: body('所在单位', 'authority', { required: true }),
    topics: choice('可承担专项', 'topics', inspectionTopics, { many: true }),
    avoids: text('应回避对象', 'whom he must not inspect'),
    validUntil: date('证件有效期至', 'valid until', { required: true }),
  },
  keptBy: [department, district],
  review: every('year'),
  admission: { '2019-01-27': (person) => person.validUntil.agedBelow(1, 'days') },
  exit: { '2019-01-27': (person) => person.validUntil.agedAtLeast(1, 'days') },
  examples: {
    admission: [
      { name: '证件有效', day: '2022-06-01', record: { validUntil: '2023-12-31' }, outcome: 'met' },
      { name: '证件过期', day: '2022-06-01', record: { validUntil: '2021-12-31' }, outcome: 'notMet' },
    ],
    exit: [
      { name: '证件过期', day: '2022-06-01', record: { validUntil: '2021-12-31' }, outcome: 'met' },
      { name: '证件有效', day: '2022-06-01', record: { validUntil: '2023-12-31' }, outcome: 'notMet' },
    ],
  },
})
