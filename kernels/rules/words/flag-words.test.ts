import { describe, expect, test } from 'vitest'
import { decide } from '../decide.ts'
import { buildRule } from '../write/build.ts'
import { all, flag, not } from '../write/conditions.ts'
import { explain } from './explain.ts'
import { statementOf } from './flag-words.ts'
import { ruleInWords } from './rule-words.ts'

const field = (zh: string, en = 'x') => ({ kind: 'flag', label: { zh, en } }) as const
const said = (zh: string) =>
  [true, false].map((isTrue) => {
    const statement = statementOf(field(zh), isTrue, 'zh')
    return statement && `${statement.subject}${statement.says}`
  })

describe('a question becomes a statement, and what denies it', () => {
  test.each([
    ['是否制造业', '是制造业', '不是制造业'],
    ['是否有限责任公司', '是有限责任公司', '不是有限责任公司'],
    ['是否在建项目', '是在建项目', '不是在建项目'],
    ['是否带头人', '是带头人', '不是带头人'],
    ['是否已制定一企一策', '已制定一企一策', '未制定一企一策'],
    ['是否有能源管控中心', '有能源管控中心', '没有能源管控中心'],
    ['是否有效', '有效', '无效'],
    ['是否可替代', '可替代', '不可替代'],
    ['是否须协调中央驻津单位', '须协调中央驻津单位', '无须协调中央驻津单位'],
    ['是否属于重点行业', '属于重点行业', '不属于重点行业'],
    ['是否在自贸试验区内', '在自贸试验区内', '不在自贸试验区内'],
    ['是否列入负面清单', '列入负面清单', '未列入负面清单'],
    ['是否获得表彰', '获得表彰', '未获得表彰'],
    ['是否新增用地', '新增用地', '未新增用地'],
    ['是否新增企业', '是新增企业', '不是新增企业'],
    ['自有资金是否落实', '自有资金落实', '自有资金未落实'],
    ['提出人是否同意署名', '提出人同意署名', '提出人不同意署名'],
  ])('%s', (zh, isTrue, isFalse) => {
    expect(said(zh)).toEqual([isTrue, isFalse])
  })

  test.each([
    ['企业已授权', '企业已授权', '企业未授权'],
    ['自建或联合建立研发机构', '自建或联合建立研发机构', '未自建或联合建立研发机构'],
    ['权属清晰', '权属清晰', '权属不清晰'],
    ['本人已同意入库', '本人已同意入库', '本人未同意入库'],
    ['取得处理资格', '取得处理资格', '未取得处理资格'],
    ['拥有自主品牌', '拥有自主品牌', '未拥有自主品牌'],
    ['符合行业规范条件', '符合行业规范条件', '不符合行业规范条件'],
    ['企业同意推送金融机构', '企业同意推送金融机构', '企业不同意推送金融机构'],
    ['主导产品属于规定领域', '主导产品属于规定领域', '主导产品不属于规定领域'],
    ['近三年进入全国500强', '近三年进入全国500强', '近三年未进入全国500强'],
    ['经有资质机构检测或鉴定', '经有资质机构检测或鉴定', '未经有资质机构检测或鉴定'],
  ])('%s says it without asking', (zh, isTrue, isFalse) => {
    expect(said(zh)).toEqual([isTrue, isFalse])
  })

  test.each(['失信', '推荐单位', '获奖企业', '已投产项目', '参加人员', '取得资质的企业'])(
    '%s, which asks and states nothing, stays as it is',
    (zh) => {
      expect(said(zh)).toEqual([null, null])
    },
  )

  test('a label without a word to ask about stays as it is', () => {
    expect(said('是否')).toEqual([null, null])
    expect(statementOf(field('失信', 'dishonest'), true, 'en')).toBe(null)
  })
})

test('rules and reasons say the statement, with where the value comes from', () => {
  const rule = buildRule(
    'plant-loan',
    { zh: '工厂贷', en: 'Plant loan' },
    {
      fields: {
        maker: flag({ zh: '是否制造业', en: 'is a manufacturer' }, { register: 'firm', field: 'maker' }),
        funds: flag({ zh: '自有资金是否落实', en: 'has funds of its own' }),
        insured: flag({ zh: '是否投保', en: 'insured' }),
      },
      versions: { '2024-01-01': (f) => all(f.maker.is(true), f.funds.is(true), not(f.insured.is(true))) },
    },
  )
  const day = '2024-07-01'
  expect(ruleInWords(rule, day, 'zh').slice(1)).toEqual(['  是制造业（名录）', '  自有资金落实', '  未投保'])
  expect(ruleInWords(rule, day, 'en').slice(1)).toEqual([
    '  is a manufacturer (register)',
    '  has funds of its own',
    '  insured is no',
  ])
  const decision = decide(rule, { maker: false, funds: false, insured: true }, day)
  expect(explain(rule, decision, 'zh').slice(1)).toEqual([
    '是制造业（名录）：现不是制造业',
    '自有资金落实：现未落实',
    '未投保：现已投保',
  ])
  expect(explain(rule, decision, 'en').slice(1)).toEqual([
    'is a manufacturer (register): it is not a manufacturer',
    'has funds of its own: it does not have funds of its own',
    'insured is no: it is yes',
  ])
  expect(explain(rule, decide(rule, {}, day), 'zh')[1]).toBe('是制造业（名录）：缺少该项数据')
})
