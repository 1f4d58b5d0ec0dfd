import {
  body,
  type ConditionOf,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  enterprise,
  every,
  flag,
  money,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { decision, news, plan } from '../documents/index.ts'
import { chainNames } from '../industries/chain-names.ts'
import { selfCheckFields } from './self-check-fields.ts'

/** Every enterprise that the city deals with. Lists of enterprises are registers of entries of this one. */
export const enterprises = defineRegister('enterprises', {
  label: { zh: '企业库', en: 'enterprises' },
  row: ['M4', 'M10', 'M12'],
  source: [clause(plan, '五/（三）/3'), clause(news, '三是'), clause(decision, '六')],
  key: 'creditCode',
  fields: {
    creditCode: text('统一社会信用代码', 'unified social credit code', { required: true, format: 'creditCode' }),
    name: text('企业名称', 'name', { required: true }),
    district: body('所在区', 'district', { required: true }),
    zone: body('所在功能区', 'development zone'),
    industryCode: text('国民经济行业代码（如C3911）', 'industry code, as C3911', { format: 'industryCode' }),
    primaryChain: choice('主产业链', 'primary chain', chainNames),
    otherChains: choice('其他产业链', 'other chains', chainNames, { many: true }),
    isManufacturer: flag('是否制造业', 'is a manufacturer'),
    isAboveScale: flag('是否规模以上', 'is above scale'),
    isStateOwned: flag('是否市管国有企业', 'is a state-owned enterprise of the city'),
    hasForeignCapital: flag('是否外商投资', 'has foreign capital'),
    isLeadFirm: flag('是否龙头（链主）企业', 'is a lead firm'),
    founded: date('成立日期', 'founded'),
    staff: number('从业人员', 'staff', '人'),
    rdStaff: number('研发人员', 'research staff', '人'),
    revenue: money('上年度营业收入', 'revenue of last year'),
    revenueBefore: money('前年度营业收入', 'revenue of the year before last'),
    mainRevenue: money('上年度主营业务收入', 'main revenue of last year'),
    output: money('上年度工业总产值', 'industrial output of last year'),
    valueAdded: money('上年度工业增加值', 'value added of last year'),
    newProductRevenue: money('上年度新产品销售收入', 'revenue from new products of last year'),
    rdSpend: money('上年度研发费用', 'research spending of last year'),
    rdSpendBefore: money('前年度研发费用', 'research spending of the year before last'),
    assets: money('资产总额', 'assets'),
    liabilities: money('负债总额', 'liabilities'),
    energy: number('上年度综合能耗', 'energy use of last year', '吨标准煤'),
    water: number('上年度用水量', 'water use of last year', '立方米'),
    landArea: number('用地面积', 'land area', '亩'),
    ...selfCheckFields,
    contact: text('联系人', 'contact', { personal: true }),
    telephone: text('联系电话', 'telephone', { personal: true }),
  },
  keptBy: [department, district, taskForce],
  openTo: enterprise,
  review: every('year'),
})

/** A condition that any rule over enterprises can use. */
export type EnterpriseCondition = ConditionOf<(typeof enterprises)['fields']>
