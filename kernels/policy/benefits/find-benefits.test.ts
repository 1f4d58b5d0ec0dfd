import { describe, expect, test } from 'vitest'
import { readPassages } from '../annotate/passage.ts'
import { readDocumentData } from '../document/read-document-data.ts'
import { buildOutline } from '../outline/build-outline.ts'
import { readSource } from '../read/read-source.ts'
import { findBenefits } from './find-benefits.ts'

function readingOf(lines: readonly string[]) {
  const read = readSource({ blocks: lines.map((text) => ({ kind: 'paragraph', text })) })
  const document = readDocumentData(read)
  return readPassages(read, buildOutline(read, document.genre), document)
}

const benefitsOf = (...lines: string[]) =>
  findBenefits(readingOf(['临江市促进工业发展若干措施', '一、支持措施', ...lines]))
const rowsOf = (...lines: string[]) => benefitsOf(...lines).map(({ amount, unit, who }) => [amount, unit, who])

describe('amounts', () => {
  test('a list with 分别 is dealt out, a row for each member and its amount', () => {
    const rows = benefitsOf('（一）对首次认定的国家级、省级、市级企业技术中心，分别给予300万元、100万元、30万元奖励。')
    expect(rows.map(({ amount, unit, who, condition, kind }) => [amount, unit, who ?? '', condition, kind])).toEqual([
      [300, '万元', '国家级企业技术中心', '首次认定', 'reward'],
      [100, '万元', '省级企业技术中心', '首次认定', 'reward'],
      [30, '万元', '市级企业技术中心', '首次认定', 'reward'],
    ])
  })

  test('a bar that the recipient must pass is no amount', () => {
    expect(rowsOf('（一）对年营业收入首次突破10亿元的工业企业，一次性奖励50万元。')).toEqual([[50, '万元', '工业企业']])
    expect(rowsOf('（一）总投资5000万元以上的技改项目，按设备投资额的8%给予补助。')).toEqual([[8, '%', '技改项目']])
  })

  test('bars in a list go with their amounts', () => {
    const rows = benefitsOf('（一）对年产值首次突破1亿元、5亿元的企业，分别给予10万元、40万元奖励。')
    expect(rows.map(({ amount, condition }) => [amount, condition])).toEqual([
      [10, '年产值首次突破1亿元'],
      [40, '年产值首次突破5亿元'],
    ])
  })

  test('a range and a ceiling have their upper end', () => {
    const rows = benefitsOf('（一）对参加境外展会的企业，给予展位费50%至70%的补贴，单个企业每年最高不超过20万元。')
    expect(rows.map(({ amount, amountMax, unit, who }) => [amount, amountMax, unit, who])).toEqual([
      [50, 70, '%', '企业'],
      [20, 20, '万元/年', '企业'],
    ])
  })

  test('最高 before a list holds for all of it', () => {
    const rows = benefitsOf('（一）对获评一等、二等的团队，分别给予最高8万元、5万元资助。')
    expect(rows.map(({ amount, amountMax, kind }) => [amount, amountMax, kind])).toEqual([
      [8, 8, 'subsidy'],
      [5, 5, 'subsidy'],
    ])
  })

  test('what is counted per piece goes into the unit', () => {
    expect(rowsOf('（一）对新招用的高校毕业生，每人每月补贴800元。')[0]?.slice(0, 2)).toEqual([800, '元/人/月'])
    expect(rowsOf('（一）旅行社组织游客过夜的，给予10元/人/夜奖励。')[0]?.slice(0, 2)).toEqual([10, '元/人/夜'])
  })

  test('members without a common ending are dealt out too, and the pieces hold for the whole list', () => {
    expect(rowsOf('（一）对新引进的博士、硕士和本科毕业生，分别按每人每月3000元、2000元、1000元发放补贴。')).toEqual([
      [3000, '元/人/月', '博士'],
      [2000, '元/人/月', '硕士'],
      [1000, '元/人/月', '本科毕业生'],
    ])
  })

  test('behind ； the recipient goes on until another is named', () => {
    const rows = rowsOf('（一）对新上规的工业企业，奖励10万元；次年继续增长的，再奖励5万元；对物流企业，奖励3万元。')
    expect(rows).toEqual([
      [10, '万元', '工业企业'],
      [5, '万元', '工业企业'],
      [3, '万元', '物流企业'],
    ])
  })

  test('items under a sentence that gives need no word of giving', () => {
    const rows = benefitsOf(
      '（一）对新建的绿色工厂，按以下标准给予一次性奖励：',
      '1．国家级100万元；',
      '2．省级40万元。',
    )
    expect(rows.map(({ clause, amount, who }) => [clause, amount, who])).toEqual([
      ['一/（一）/1', 100, '绿色工厂'],
      ['一/（一）/2', 40, '绿色工厂'],
    ])
  })

  test('a scale behind the giving phrase replaces it', () => {
    expect(
      rowsOf('（一）对新获批的平台给予配套奖励，其中省级50万元，国家级200万元。').map(([amount]) => amount),
    ).toEqual([50, 200])
  })
})

describe('what is given without an amount', () => {
  test('the kind follows what is given or remitted', () => {
    const kinds = (sentence: string) => benefitsOf(`（一）${sentence}`).map(({ kind, amount }) => [kind, amount])
    expect(kinds('对符合条件的小微企业减免房租。')).toEqual([['rent', null]])
    expect(kinds('对技改贷款给予贴息支持。')).toEqual([['loan-discount', null]])
    expect(kinds('对资源综合利用企业免征环境保护税。')).toEqual([['tax', null]])
    expect(kinds('投保首台套保险的企业可以申请保费补贴。')).toEqual([['insurance', null]])
  })
})

describe('no benefits', () => {
  test.each([
    '市财政每年安排专项资金5000万元，重点支持技术改造。',
    '研究制定人才奖励政策，完善补贴办法。',
    '申请奖励的企业弄虚作假骗取资金的，追回已发放的奖励30万元。',
    '同一项目已享受市级补贴的，不再给予奖励。',
    '到2027年，规模以上工业产值达到800亿元。',
    '将完成情况纳入年度考核，给予加分奖励。',
    '加大对中小企业的支持力度，提高补贴额度。',
  ])('%s', (sentence) => {
    expect(benefitsOf(`（一）${sentence}`)).toEqual([])
  })

  test('a report of what was given gives nothing', () => {
    const lines = ['临江日报讯：去年全市发放补贴3亿元', '市工信局对10家企业给予奖励500万元。']
    expect(findBenefits(readingOf(lines))).toEqual([])
  })
})

test('an outlay is nobody: whose it is, is who', () => {
  const rows = benefitsOf('（一）对企业利用大型仪器开展检测产生的费用，给予30%补助。')
  expect(rows.map(({ who, condition }) => [who, condition])).toEqual([['企业', '利用大型仪器开展检测产生的费用']])
})

test('a gift of which nothing is said is no row', () => {
  expect(benefitsOf('（一）给予一定补助。')).toEqual([])
})

test('quotes are the sentences of the text', () => {
  const lines = ['云渚市若干措施', '一、奖励', '（一）对三星级、四星级民宿，分别奖励5万元、8万元。另给予物业费减免。']
  const reading = readingOf(lines)
  const benefits = findBenefits(reading)
  expect(benefits).toHaveLength(3)
  for (const { quote, start, end } of benefits) expect(reading.text.slice(start, end)).toBe(quote)
})
