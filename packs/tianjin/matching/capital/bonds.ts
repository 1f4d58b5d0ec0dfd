/** 债券 and 基础设施 REITs. */
import {
  all,
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
  entry,
  every,
  file,
  flag,
  money,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { financialAffairs, securitiesRegulation } from '../../bodies/index.ts'
import { decision, measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { measuresDay, someDay } from '../policies/in-force.ts'

export const corporateBonds = defineRegister('corporate-bonds', {
  label: { zh: '制造业企业债券台账', en: 'bonds of manufacturers' },
  row: 'M31',
  source: [clause(measures, '三/（十六）'), clause(decision, '十二')],
  key: 'bond',
  fields: {
    bond: text('债券简称（代码）', 'bond', { required: true }),
    issuer: entry('发行企业', 'issuer', enterprises, { required: true }),
    kind: choice('品种', 'kind', {
      corporate: { zh: '公司债券', en: 'corporate' },
      enterprise: { zh: '企业债券', en: 'enterprise' },
      note: { zh: '银行间债务融资工具', en: 'note' },
      innovation: { zh: '科技创新债券', en: 'innovation' },
      green: { zh: '绿色债券', en: 'green' },
    }),
    amount: money('发行规模', 'amount'),
    coupon: number('票面利率', 'coupon', '%'),
    issuedOn: date('发行日期', 'issued on'),
    dueOn: date('到期日期', 'due on'),
    purpose: text('募集资金用途', 'purpose'),
  },
  keptBy: department,
  review: every('quarter'),
})

export const bondsIssued = defineIndicator('bonds-issued', {
  label: { zh: '制造业企业债券发行规模', en: 'bonds issued by manufacturers' },
  row: 'M31',
  source: [clause(measures, '三/（十六）'), clause(decision, '十二')],
  definition: { zh: '台账内债券发行规模合计。', en: 'Sum over the bonds on the ledger.' },
  unit: '亿元',
  direction: 'higher',
  period: 'quarter',
  owner: [financialAffairs, securitiesRegulation],
  counts: corporateBonds,
  total: 'amount',
})

/** 基础设施 REITs: projects in ports, parks and waste water are prepared and filed with the state. */
export const reitsProject = defineCase('reits-project', {
  label: { zh: '基础设施REITs试点项目', en: 'REIT pilot project' },
  row: 'M31',
  source: [
    clause(measures, '三/（十六）'),
    standard('发改投资〔2021〕958号《关于进一步做好基础设施领域不动产投资信托基金（REITs）试点工作的通知》'),
  ],
  fields: {
    project: text('项目名称', 'project', { required: true }),
    kind: choice(
      '领域',
      'field',
      {
        port: { zh: '港口', en: 'port' },
        park: { zh: '产业园区', en: 'industrial park' },
        sewage: { zh: '污水处理', en: 'waste water' },
        other: { zh: '其他', en: 'other' },
      },
      { required: true },
    ),
    owner: text('原始权益人', 'owner', { required: true }),
    district: body('所在区', 'district'),
    assets: money('资产规模', 'assets'),
    isYielding: flag('已稳定运营并有现金流', 'runs and yields'),
    isOwnershipClear: flag('权属清晰', 'ownership is clear'),
    materials: file('申报材料', 'documents'),
    result: file('批复文件', 'approval'),
    raised: money('募集规模', 'raised'),
  },
  openedBy: [department, district, enterprise],
  initial: 'reserved',
  states: {
    reserved: { label: { zh: '储备', en: 'in reserve' } },
    preparing: { label: { zh: '整改准备', en: 'preparing' } },
    filed: { label: { zh: '已申报试点', en: 'filed' } },
    issued: { label: { zh: '已发行', en: 'issued' }, final: true },
    ended: { label: { zh: '已终止', en: 'ended' }, final: true },
  },
  moves: {
    prepare: { label: { zh: '列入申报', en: 'prepare' }, from: 'reserved', to: 'preparing', by: department },
    file: {
      label: { zh: '申报', en: 'file' },
      from: 'preparing',
      to: 'filed',
      by: department,
      asks: 'materials',
      needs: { [measuresDay]: (f) => all(f.isYielding.is(true), f.isOwnershipClear.is(true)) },
    },
    return: {
      label: { zh: '退回准备', en: 'send back' },
      from: 'filed',
      to: 'preparing',
      by: department,
      reason: 'required',
    },
    issue: {
      label: { zh: '登记发行', en: 'record the issue' },
      from: 'filed',
      to: 'issued',
      by: department,
      asks: ['result', 'raised'],
      evidence: 'required',
    },
    end: {
      label: { zh: '终止', en: 'end' },
      from: ['reserved', 'preparing', 'filed'],
      to: 'ended',
      by: department,
      reason: 'required',
    },
  },
  examples: [
    {
      name: '准备、申报、发行',
      day: someDay,
      record: { isYielding: true, isOwnershipClear: true, materials: '材料.zip', result: '批复.pdf', raised: 1 },
      moves: [
        [department, 'prepare'],
        [department, 'file'],
        [department, 'issue'],
      ],
      ends: 'issued',
    },
    {
      name: '权属不清不能申报',
      day: someDay,
      record: { isYielding: true, isOwnershipClear: false, materials: '材料.zip' },
      moves: [
        [department, 'prepare'],
        [department, 'file'],
      ],
      ends: 'preparing',
      refused: 'needs',
    },
  ],
})

export const bonds = [corporateBonds, bondsIssued, reitsProject]
