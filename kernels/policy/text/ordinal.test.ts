import { describe, expect, test } from 'vitest'
import { readOrdinal } from './ordinal.ts'

describe('ordinals at the head of a line', () => {
  test.each([
    ['一、总体要求', 'han', 1, '一'],
    ['（二十一）优化环境。', 'hanRound', 21, '（二十一）'],
    ['(五) 推动建设。', 'hanRound', 5, '（五）'],
    ['（三)混用括号', 'hanRound', 3, '（三）'],
    ['3．加快布局', 'num', 3, '3'],
    ['12.试行存储。', 'num', 12, '12'],
    ['（4）开展试点', 'numRound', 4, '（4）'],
    ['2）建立台账', 'numRound', 2, '（2）'],
    ['③支持企业', 'ring', 3, '③'],
    ['六是建队伍。', 'shi', 6, '六是'],
    ['第十二条 市人民政府应当', 'article', 12, '第十二条'],
    ['第 三 章 附则', 'chapter', 3, '第三章'],
    ['第五条之一 本市', 'article', 5, '第五条之一'],
  ] as const)('%s', (line, scheme, value, printed) => {
    expect(readOrdinal(line)).toMatchObject({ scheme, value, printed })
  })

  test.each([
    '1.25万亿元',
    '二、三产业融合',
    '第三条规定的情形',
    '2025年，建成',
    '一是否达标',
    '（试行）',
    '五年来',
    '',
  ])('%s opens no clause', (line) => {
    expect(readOrdinal(line)).toBeNull()
  })

  test('closes up the digits of an article', () => {
    expect(readOrdinal('第 1 2 条 支持研发。')).toMatchObject({ scheme: 'article', value: 12, printed: '第12条' })
  })
})
