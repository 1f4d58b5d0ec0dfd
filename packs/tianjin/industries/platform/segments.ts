import { choice, clause, defineRegister, department, flag, money, number, taskForce, text } from '@linchpin/pack-kit'
import { plan } from '../../documents/index.ts'
import { chainNames } from '../chain-names.ts'

/** 环节库: the segments of the chains with their figures; the definitions of the chains are its first entries. */
export const chainSegments = defineRegister('chain-segments', {
  label: { zh: '产业链环节库', en: 'segments of the chains' },
  row: ['M4', 'M5'],
  source: [clause(plan, '五/（三）/3'), clause(plan, '五/（二）/1')],
  note: {
    zh: '企业数、采购额由企业产品关系和供应关系汇总，不另行填报；汇总只用有凭证和企业口述的记录。',
    en: 'Counts and purchases are summed from the links and filled in by nobody; only facts and what enterprises said are summed.',
  },
  key: 'code',
  fields: {
    code: text('环节编码', 'code', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    name: text('环节名称', 'name', { required: true }),
    stage: choice(
      '所属阶段',
      'stage',
      {
        upstream: { zh: '上游', en: 'upstream' },
        midstream: { zh: '中游', en: 'midstream' },
        downstream: { zh: '下游', en: 'downstream' },
      },
      { required: true },
    ),
    isKey: flag('是否关键环节', 'is a key segment'),
    makers: number('本市企业数', 'makers in the city', '家'),
    revenue: money('本市企业上年度营业收入', 'revenue of makers in the city'),
    purchases: money('上年度采购额', 'purchases of last year'),
    localPurchases: money('其中：本市企业供应', 'of these from makers in the city'),
    foreignPurchases: money('其中：境外供应', 'of these from abroad'),
  },
  keptBy: [taskForce, department],
})
