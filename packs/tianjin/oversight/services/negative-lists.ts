import { choice, clause, date, defineRegister, department, every, standard, text } from '@linchpin/pack-kit'
import { decision, measures, plan } from '../../documents/index.ts'

export const listNames = {
  market: { zh: '市场准入负面清单', en: 'market access' },
  foreign: { zh: '外商投资准入负面清单', en: 'foreign investment' },
  freeTrade: { zh: '自贸试验区外商投资准入负面清单', en: 'foreign investment in free trade zones' },
} as const

export const accessSource = [
  clause(decision, '十四'),
  clause(plan, '六/（七）'),
  clause(measures, '二/（十一）'),
  standard('《外商投资准入特别管理措施（负面清单）（2021年版）》（国家发展改革委、商务部令第47号）'),
  standard('《自由贸易试验区外商投资准入特别管理措施（负面清单）（2021年版）》（国家发展改革委、商务部令第48号）'),
  standard('《市场准入负面清单（2022年版）》（发改体改规〔2022〕397号）'),
] as const

/** Items of the three lists, each edition by its own days; entered from the published text. */
export const negativeLists = defineRegister('negative-lists', {
  label: { zh: '负面清单事项库', en: 'items of the negative lists' },
  row: 'M28',
  source: accessSource,
  key: 'itemKey',
  fields: {
    itemKey: text('事项标识（清单、版本、序号）', 'list, edition, number', { required: true }),
    list: choice('清单', 'list', listNames, { required: true }),
    edition: text('版本', 'edition', { required: true }),
    field: text('领域', 'field', { required: true }),
    industryCode: text('国民经济行业代码', 'industry code', { format: 'industryCode' }),
    restriction: choice(
      '管理措施',
      'restriction',
      {
        forbidden: { zh: '禁止', en: 'forbidden' },
        permit: { zh: '许可准入', en: 'with a permit' },
        share: { zh: '股比或高管要求', en: 'share or managers' },
      },
      { required: true },
    ),
    wording: text('措施描述（要点）', 'what it says'),
    from: date('施行日期', 'from', { required: true }),
    until: date('废止日期', 'until'),
  },
  keptBy: department,
  public: true,
  review: every('year'),
  unknown: [{ zh: '各版清单全文须从发布文本导入', en: 'the items have to be imported from the published editions' }],
})
