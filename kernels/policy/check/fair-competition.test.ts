import { describe, expect, test } from 'vitest'
import { readPassages } from '../annotate/passage.ts'
import { readDocumentData } from '../document/read-document-data.ts'
import { buildOutline } from '../outline/build-outline.ts'
import { readSource } from '../read/read-source.ts'
import { questionedSentences } from './fair-competition.ts'
import { fairCompetitionTexts } from './fair-competition-texts.ts'

function questioned(sentence: string, title = '临江市人民政府关于支持工业发展的若干措施') {
  const lines = [title, '一、支持措施', `（一）${sentence}`]
  const read = readSource({ blocks: lines.map((text) => ({ kind: 'paragraph', text })) })
  const document = readDocumentData(read)
  return questionedSentences(readPassages(read, buildOutline(read, document.genre), document))
}

const codes = (...given: Parameters<typeof questioned>) =>
  questioned(...given).map(({ code }) => code.replace('fair-competition-', ''))

describe('what a review would question', () => {
  test.each([
    ['引导整机企业优先采购我市企业生产的零部件。', 'local-purchase'],
    ['政府投资项目应当优先选用临江造产品。', 'local-purchase'],
    ['推动轨道装备采购本地化。', 'local-purchase'],
    ['对本地配套率达到40%以上的整车企业给予奖励。', 'local-content'],
    ['整车项目本地配套率不得低于30%。', 'local-content'],
    ['房屋建筑项目评标时，对本地企业给予加分。', 'bidding'],
    ['外地检测机构应当先向行业主管部门备案。', 'outside-firms'],
    ['本措施适用于在我市注册登记、纳税并纳入统计的企业。', 'local-registration'],
    ['享受政策的企业10年内不得迁出我市。', 'relocation'],
    ['对总部企业，按其缴纳的增值税地方留成部分的80%给予奖励。', 'tax-reward'],
    ['对年纳税额首次突破1000万元的企业，奖励50万元。', 'tax-reward'],
    ['对入园企业免征房产税三年。', 'tax-favour'],
    ['对重大项目按土地出让金的50%给予返还。', 'factor-favour'],
    ['对入园企业免收城市基础设施配套费。', 'factor-favour'],
    ['总投资10亿元以上的项目，实行“一事一议”给予资金支持。', 'case-by-case'],
    ['对云渚机械集团有限公司新上项目给予2000万元补助。', 'named-enterprise'],
    ['对纳入市级企业培育库的企业给予最高100万元奖励。', 'enterprise-list'],
    ['燃气用户必须使用云渚燃气公司的产品。', 'designated-operator'],
    ['行业协会要组织水泥企业统一销售价格。', 'coordinated-price'],
  ])('%s → %s', (sentence, code) => {
    expect(codes(sentence)).toEqual([code])
  })

  test('a sentence that touches several rules of one family is shown once, with its own words', () => {
    const [first, ...rest] = questioned('对采购本市企业零部件、本地采购额超过1000万元的企业给予奖励。')
    expect(first).toEqual({
      code: 'fair-competition-local-purchase',
      clause: '一/（一）',
      quote: '对采购本市企业零部件、本地采购额超过1000万元的企业给予奖励',
    })
    expect(rest).toEqual([])
  })
})

describe('what is left alone', () => {
  test.each([
    '不得设置限制外地企业参加投标的条件。',
    '清理优先采购本地产品的规定。',
    '落实国家税收优惠政策，依法减免企业所得税。',
    '推动企业注册登记便利化。',
    '对技术改造项目，按设备投资额的5%给予补助。',
    '对首次纳入规模以上统计的工业企业奖励10万元。',
    '采购人应当优先从中小企业采购。',
    '提升关键零部件本地配套率。',
    '支持本地高校建设工业软件实验室。',
    '对重点企业建立“一企一策”服务台账。',
    '加强财政资金统筹，市级税收增量返还部分用于设立发展资金。',
    '支持符合条件的企业发行公司债券。',
  ])('%s', (sentence) => {
    expect(codes(sentence)).toEqual([])
  })

  test('news that tells of it', () => {
    expect(codes('委员建议优先采购本地产品。', '临江日报讯：代表热议工业发展')).toEqual([])
  })

  test('what needs approval of the State Council, in its own document', () => {
    const sentence = '对小型企业免征房产税三年。'
    expect(codes(sentence)).toEqual(['tax-favour'])
    expect(codes(sentence, '国务院关于支持小型企业发展的若干意见')).toEqual([])
  })
})

test('every text recommends a review, names an article, and calls nothing unlawful', () => {
  for (const { message, hint, messageEn } of Object.values(fairCompetitionTexts)) {
    expect(message).toMatch(/^建议公平竞争审查（《公平竞争审查条例》第(?:八|九|十|十一)条第/)
    expect(messageEn).toMatch(/^review recommended \(.*art\. (?:8|9|10|11) items? /)
    expect(hint).toContain('第十二条')
    expect(message + hint).not.toMatch(/违法|违反|违规/)
  }
})
