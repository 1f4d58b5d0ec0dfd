/** 首台（套）、首批次、首版次: what an enterprise made for the first time, who uses it first, and how it got on the list. */
import {
  all,
  assumed,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  file,
  flag,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { measures, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { provenance, titleFields } from '../title-fields.ts'

export const firstUseFields = {
  product: text('产品名称', 'product', { required: true }),
  model: text('型号规格（版本）', 'model, grade or version'),
  chain: choice('产业链', 'chain', chainNames),
  hasRights: flag('拥有核心技术知识产权', 'has the rights on its core technology'),
  isInspected: flag('经有资质机构检测或鉴定', 'was inspected by an accredited body'),
  isInsured: flag('是否投保', 'is insured'),
} as const

const listFields = {
  ...titleFields,
  ...firstUseFields,
  level: choice('认定层级', 'level', provenance),
  firstUser: text('首个用户', 'first user'),
  sold: number('累计销售', 'sold so far', '台套'),
  salesRevenue: money('累计销售收入', 'revenue so far'),
} as const

const shared = {
  row: 'M25',
  source: [clause(measures, '一/（三）'), clause(plan, '六/（二）')],
  of: enterprises,
  key: 'product',
  fields: listFields,
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
} as const

export const firstSets = defineRegister('first-sets', {
  ...shared,
  label: { zh: '首台（套）重大技术装备目录', en: 'first sets of major equipment' },
  unknown: [{ zh: '国家和本市目录的认定条件', en: 'conditions of the national and the city’s catalogue' }],
})
export const firstBatches = defineRegister('first-batches', {
  ...shared,
  label: { zh: '新材料首批次目录', en: 'first batches of new materials' },
  unknown: [{ zh: '国家指导目录的范围和性能要求', en: 'range and performance in the national catalogue' }],
})
export const firstVersions = defineRegister('first-versions', {
  ...shared,
  label: { zh: '软件首版次目录', en: 'first versions of software' },
  unknown: [{ zh: '首版次软件的认定条件', en: 'conditions for first versions' }],
})

/** Who uses a first set: what a state firm needs for its bonus. */
export const firstSetUses = defineRegister('first-set-uses', {
  label: { zh: '首台（套）应用登记', en: 'uses of first sets' },
  row: ['M14', 'M22', 'M25'],
  source: [clause(measures, '一/（三）'), assumed('以验收为应用的标志', 'a set counts as used when it is accepted')],
  of: enterprises,
  key: 'use',
  fields: {
    use: text('应用编号', 'number', { required: true }),
    product: text('应用的首台（套）产品', 'product', { required: true }),
    maker: text('研制企业', 'maker'),
    contract: file('采购合同', 'contract', { required: true }),
    amount: money('合同金额', 'amount'),
    acceptedOn: date('验收日期', 'accepted on'),
    result: text('应用效果', 'how it works'),
  },
  keptBy: department,
  openTo: enterprise,
  admission: {
    '2022-01-01': (use) => all(use.product.isPresent(), use.acceptedOn.isPresent()),
  },
  review: every('year'),
  examples: {
    admission: [
      {
        name: '已验收',
        day: '2022-06-01',
        record: { product: '大型掘进装备', acceptedOn: '2022-04-20' },
        outcome: 'met',
      },
      { name: '没有验收', day: '2022-06-01', record: { product: '大型掘进装备' }, outcome: 'notMet' },
    ],
  },
})

const count = (
  id: string,
  zh: string,
  en: string,
  counts: typeof firstSets | typeof firstBatches | typeof firstVersions,
) =>
  defineIndicator(id, {
    label: { zh, en },
    row: 'M25',
    source: clause(plan, '六/（二）'),
    definition: { zh: '期末目录内产品数。', en: 'Products on the list at the end of the period.' },
    unit: '项',
    direction: 'higher',
    period: 'year',
    owner: industryBureau,
    counts,
  })

export const firstUseRegisters = [
  firstSets,
  firstBatches,
  firstVersions,
  firstSetUses,
  count('first-set-count', '首台（套）装备数', 'first sets', firstSets),
  count('first-batch-count', '首批次材料数', 'first batches', firstBatches),
  count('first-version-count', '首版次软件数', 'first versions', firstVersions),
]
