import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { Block } from '../types.ts'

const front = '云渚市船舶工业发展规划'

/** `title|number` of what the lines of one clause cite. */
function cited(...lines: readonly string[]): readonly string[] {
  const blocks = [front, '一、总体要求', ...lines].map((text): Block => ({ kind: 'paragraph', text }))
  return compile({ blocks }).references.map(({ title, number }) => (number === null ? title : `${title}|${number}`))
}

describe('titles in marks', () => {
  test.each([
    ['依据《中华人民共和国港口法》，制定本规划。', ['中华人民共和国港口法']],
    ['落实《关于振兴船舶工业的意见》（云政发〔2021〕5号）。', ['关于振兴船舶工业的意见|云政发〔2021〕5号']],
    ['落实《关于振兴船舶工业的意见》(云政发(2021)5号)。', ['关于振兴船舶工业的意见|云政发(2021)5号']],
    [
      '按照《关于印发〈云渚市岸线管理办法〉的通知》（云府规〔2020〕12号）执行。',
      ['关于印发〈云渚市岸线管理办法〉的通知|云府规〔2020〕12号'],
    ],
    ['对照《关于修改《云渚市港口条例》的决定》整改。', ['关于修改《云渚市港口条例》的决定']],
    [
      '落实《甲岸线规划》、《乙岸线规划》和《丙岸线规划》（云政发〔2021〕1号、云政发〔2021〕2号、云政发〔2022〕3号）。',
      ['甲岸线规划|云政发〔2021〕1号', '乙岸线规划|云政发〔2021〕2号', '丙岸线规划|云政发〔2022〕3号'],
    ],
    [
      '废止《云渚市拖船办法》（云政发〔2005〕1号、云政发〔2006〕2号）。',
      ['云渚市拖船办法|云政发〔2005〕1号、云政发〔2006〕2号'],
    ],
    ['适用《船舶行业目录》(2024年修订)（第27号令）。', ['船舶行业目录|第27号令']],
    ['遵守国务院令第700号《港口安全条例》。', ['港口安全条例|国务院令第700号']],
    ['印发《云渚市拖船办法》的通知（云交规〔2019〕8号）继续有效。', ['云渚市拖船办法|云交规〔2019〕8号']],
    ['采用《船用钢材分类》（GB/T 1234—2019）。', ['船用钢材分类|GB/T1234—2019']],
  ])('%s', (line, expected) => {
    expect(cited(line)).toEqual(expected)
  })

  test.each([
    '刊登于《云渚日报》。',
    '取得《船舶营运许可证》和《营业执照》。',
    '填写《补贴资金申请表》。',
    '阅读《大江与海》。',
    '《云渚市船舶工业发展规划》由市工业和信息化局解释。',
    '《本办法》由市交通局解释。',
    '本《意见》自印发之日起施行。',
    '《没有合上的规划',
  ])('%s cites nothing', (line) => {
    expect(cited(line)).toEqual([])
  })

  test('a short form stands for the title that introduced it, once in a clause', () => {
    const compiled = compile({
      blocks: [
        front,
        '一、总体要求',
        '落实《云渚湾区建设总体方案》（以下简称《总体方案》），坚持《总体方案》确定的原则。',
        '二、任务',
        '按照《总体方案》推进《实施方案》。',
      ].map((text): Block => ({ kind: 'paragraph', text })),
    })
    expect(compiled.references).toEqual([
      { title: '云渚湾区建设总体方案', number: null, clause: '一' },
      { title: '云渚湾区建设总体方案', number: null, clause: '二' },
    ])
  })

  test('a letter does not cite what it sends out, and no title is listed twice', () => {
    const compiled = compile({
      blocks: [
        '关于印发云渚市拖船更新方案的通知',
        '云政办发〔2024〕7号',
        '现将《云渚市拖船更新方案》印发给你们，请认真执行。',
        '一、依据',
        '依据《云渚市港口条例》。《云渚市港口条例》（2023年修订）规定的情形除外。',
      ].map((text): Block => ({ kind: 'paragraph', text })),
    })
    expect(compiled.references).toEqual([{ title: '云渚市港口条例', number: null, clause: '一' }])
  })
})

describe('citations without marks', () => {
  test.each([
    [
      '按照市政府办公厅关于印发云渚市拖船更新方案的通知（云政办发〔2021〕5号）要求推进。',
      ['市政府办公厅关于印发云渚市拖船更新方案的通知|云政办发〔2021〕5号'],
    ],
    ['工作依据云政发〔2021〕5号文件开展。', ['云政发〔2021〕5号|云政发〔2021〕5号']],
    [
      '废止：云渚市交通局关于拖船登记的通知（云交〔2010〕3号）、云渚市交通局关于引航收费的批复（云交〔2011〕4号）。',
      ['云渚市交通局关于拖船登记的通知|云交〔2010〕3号', '云渚市交通局关于引航收费的批复|云交〔2011〕4号'],
    ],
    ['受理地点为港前路12号，船舶编号为（2021）5号。', []],
  ])('%s', (line, expected) => {
    expect(cited(line)).toEqual(expected)
  })

  test('a list of repealed documents at the end counts, as lines or as a table', () => {
    const lines = [
      '1．《云渚市拖船办法》（云政发〔2005〕1号）',
      '2．云渚市人民政府关于港口收费的通知（云政发〔2006〕2号）',
    ]
    const compiled = compile({
      blocks: [
        ...['云渚市人民政府关于废止部分文件的决定', '一、决定', '废止下列文件。', '附件', ...lines].map(
          (text): Block => ({ kind: 'paragraph', text }),
        ),
        {
          kind: 'table',
          rows: [
            ['序号', '文件名称', '文号'],
            ['1', '云渚市引航管理规定', '云政发〔2007〕3号'],
          ],
        },
      ],
    })
    expect(compiled.references.map(({ title, number }) => `${title}|${number}`)).toEqual([
      '云渚市拖船办法|云政发〔2005〕1号',
      '云渚市人民政府关于港口收费的通知|云政发〔2006〕2号',
      '云渚市引航管理规定|云政发〔2007〕3号',
    ])
  })
})
