import {
  all,
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  flag,
  money,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { news, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'

/** 招商目标企业库: a firm stands here because it would close a named gap of a chain. */
export const targetEnterprises = defineRegister('target-enterprises', {
  label: { zh: '招商目标企业库', en: 'target enterprises' },
  row: 'M9',
  source: [clause(plan, '六/（三）'), clause(plan, '五/（四）/1'), clause(news, '二是')],
  key: 'name',
  fields: {
    name: text('企业名称', 'name', { required: true }),
    creditCode: text('统一社会信用代码', 'unified social credit code', { format: 'creditCode' }),
    group: text('所属集团', 'group'),
    country: text('注册地（国家或省市）', 'registered in', { required: true }),
    ranking: choice('行业地位', 'standing', {
      world500: { zh: '世界制造业500强', en: 'among the world’s 500 manufacturers' },
      china500: { zh: '国内制造业500强', en: 'among the country’s 500 manufacturers' },
      central: { zh: '央企及所属企业', en: 'of the central government' },
      leader: { zh: '细分领域龙头', en: 'leader of its field' },
      growing: { zh: '高成长企业', en: 'fast growing' },
    }),
    chain: choice('对应产业链', 'chain', chainNames, { required: true }),
    gap: text('对应缺口环节或产品', 'gap: segment or product', { required: true }),
    gapKind: choice('缺口性质', 'kind of gap', {
      missing: { zh: '本地缺失', en: 'missing' },
      singleSource: { zh: '单一来源', en: 'single source' },
      outside: { zh: '外部依赖', en: 'dependent on outside' },
      weak: { zh: '能力薄弱', en: 'weak' },
      extension: { zh: '延伸方向', en: 'where the chain may go' },
    }),
    suits: text('与本地企业的配套关系', 'which local firms it would supply'),
    revenue: money('年营业收入', 'revenue'),
    patents: number('有效发明专利', 'patents', '件'),
    plans: text('近期投资动向', 'plans to invest'),
    hasHqPotential: flag('是否总部或二级公司机会', 'could bring a headquarters'),
    priority: choice('招引优先级', 'priority', {
      first: { zh: '一级', en: 'first' },
      second: { zh: '二级', en: 'second' },
      third: { zh: '三级', en: 'third' },
    }),
    responsible: body('招引责任单位', 'responsible body'),
    contact: text('对方联系人', 'contact', { personal: true }),
    telephone: text('对方联系电话', 'telephone', { personal: true }),
    checkedOn: date('信息核实日期', 'checked'),
  },
  keptBy: [department, district, taskForce],
  review: every('quarter'),
  admission: { '2021-06-26': (firm) => all(firm.chain.isPresent(), firm.gap.isPresent()) },
  examples: {
    admission: [
      {
        name: '对应产业链缺口',
        day: '2022-03-01',
        record: { chain: 'integrated-circuits', gap: '光刻胶' },
        outcome: 'met',
      },
      { name: '没有对应缺口', day: '2022-03-01', record: { chain: 'integrated-circuits' }, outcome: 'notMet' },
    ],
  },
})
