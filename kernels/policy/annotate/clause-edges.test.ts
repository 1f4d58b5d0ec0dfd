import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'

const compiled = (...lines: readonly string[]) =>
  compile({ blocks: lines.map((text) => ({ kind: 'paragraph' as const, text })) })

const measures = (...lines: readonly string[]) => compiled('云渚市渔港建设行动方案', ...lines).measures

describe('brackets of bodies', () => {
  test('a time in a bracket is the deadline and no body', () => {
    expect(measures('一、新建渔港。建设深水泊位。（市交通局牵头，市财政局配合，2025年6月底前完成）')).toMatchObject([
      { leads: ['市交通局'], cooperating: ['市财政局'], deadline: '2025-06' },
    ])
  })

  test('bare names behind a sentence are bodies, associations and companies among them', () => {
    expect(measures('一、推广养殖。培训养殖户。（市农业农村局、市科协、市渔业集团、各有关单位）')).toMatchObject([
      { leads: ['市农业农村局', '市科协', '市渔业集团', '各有关单位'], leadsBasis: 'bracket' },
    ])
  })

  test('one behind a heading goes to what stands below and is no part of the heading', () => {
    const { clauses, measures } = compiled(
      '云渚市渔港建设行动方案',
      '一、重点任务',
      '1.改造冷库（责任单位：市商务局、市交通局）',
      '更新制冷机组，提升保鲜能力。',
      '2.建设育苗中心（责任单位：市农业农村局）',
    )
    expect(clauses.map((clause) => clause.heading)).toEqual(['重点任务', '改造冷库', null])
    expect(measures.map((m) => [m.quote, m.leads])).toEqual([
      ['更新制冷机组，提升保鲜能力', ['市商务局', '市交通局']],
      ['建设育苗中心', ['市农业农村局']],
    ])
  })

  test('a person in charge is no measure', () => {
    expect(
      measures('一、整治岸线', '清理违规网箱。', '责任领导：李某某', '牵头单位：市水务局', '完成时限：2026年3月底前'),
    ).toMatchObject([{ quote: '清理违规网箱', leads: ['市水务局'], deadline: '2026-03' }])
  })
})

describe('the end of a document', () => {
  test('words of commencement do not take the clause before them along', () => {
    const { clauses, measures } = compiled(
      '云渚市支持渔业发展若干措施',
      '一、扩大养殖。支持养殖户扩大深水网箱。',
      '二、设立专项资金。制定资金管理办法，加强绩效评价。',
      '本措施自2026年1月1日起实施，有效期至2028年12月31日。',
    )
    expect(clauses[1]?.committing).toBe(true)
    expect(measures.map((m) => m.quote)).toEqual(['支持养殖户扩大深水网箱', '制定资金管理办法，加强绩效评价'])
    expect(
      compiled('云渚市渔港办法', '第一条 建设渔港应当编制规划。', '第二条 本办法自2026年1月1日起施行。').clauses[1],
    ).toMatchObject({ committing: 'commencement' })
  })

  test('several signatures and the dates of the page are none of it', () => {
    const { measures, document } = compiled(
      '关于推进渔港建设的实施意见',
      '一、新建渔港。建设深水泊位。',
      '市农业农村局',
      '市交通运输局',
      '2024年1月18日',
      '更新时间：2026-01-26 11:25:38',
    )
    expect(measures.map((m) => m.quote)).toEqual(['建设深水泊位'])
    expect(document.date).toBe('2024-01-18')
  })

  test('a clause that lays something down and defines a word in it commits', () => {
    const { clauses } = compiled(
      '云渚市渔港条例',
      '第一条 支持企业建设智慧渔港。',
      '本条例所称智慧渔港，是指应用信息技术管理的渔港。',
      '第二条 本条例所称渔港，是指供渔船停泊的港口。',
    )
    expect(clauses.map((clause) => clause.committing)).toEqual([true, 'definition'])
  })
})

test('an office behind 按照 is not the subject', () => {
  expect(measures('一、建立机制。按照市渔港建设领导小组统筹部署，完善推进机制。')).toMatchObject([{ leads: [] }])
  expect(measures('一、加强监督。市人大常委会通过听取专项报告等方式开展监督。')).toMatchObject([
    { leads: ['市人大常委会'] },
  ])
})

test('in news, what the authorities announce is a measure; what a firm or a member says is none', () => {
  const { measures } = compiled(
    '云渚市召开渔港建设新闻发布会',
    '本报讯（记者 李某）市农业农村局局长王某表示，下一步，我市将聚焦深水养殖，建设育苗中心。',
    '据了解，我市将建立渔港巡查机制，开展网箱整治。',
    '渔业公司负责人介绍，今年将新建两条加工线。',
    '张某委员建议，我市要加快建设冷链物流园。',
  )
  expect(measures.map((m) => m.quote.slice(-8))).toEqual(
    ['，建设育苗中心', '，开展网箱整治'].map((end) => expect.stringContaining(end)),
  )
})
