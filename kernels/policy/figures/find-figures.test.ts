import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import type { Block } from '../types.ts'

type Line = string | readonly (readonly string[])[]

function figures(...lines: readonly Line[]) {
  const blocks = lines.map((line): Block => {
    return typeof line === 'string' ? { kind: 'paragraph', text: line } : { kind: 'table', rows: line }
  })
  const { targets, facts, diagnostics, text } = compile({ blocks })
  for (const item of [...targets, ...facts]) expect(text.slice(item.start, item.end)).toBe(item.quote)
  return { targets, facts, diagnostics }
}

const plan = (...lines: readonly Line[]) => figures('云渚市渔港经济发展规划', '2021年8月3日', '一、发展目标', ...lines)

describe('targets of a plan', () => {
  test('each number has its own metric, comparator and kind', () => {
    const { targets } = plan(
      '到2025年，渔港吞吐量达到320万吨，冷链企业突破60家，海产加工业增加值年均增长8%以上，累计建成码头泊位40个，新增保鲜仓库12座，渔船更新率保持在90%以上。',
    )
    expect(targets.map((t) => [t.metric, t.value, t.unit, t.comparator, t.kind, t.dueYear])).toEqual([
      ['渔港吞吐量', 320, '万吨', 'eq', 'level', 2025],
      ['冷链企业数量', 60, '家', 'gt', 'level', 2025],
      ['海产加工业增加值', 8, '%', 'gte', 'annual-growth', 2025],
      ['码头泊位数量', 40, '个', 'eq', 'cumulative', 2025],
      ['保鲜仓库数量', 12, '座', 'eq', 'increment', 2025],
      ['渔船更新率', 90, '%', 'maintain', 'level', 2025],
    ])
  })

  test('the year of a lead holds for the list under it, and a year of its own for a line', () => {
    const { targets } = plan(
      '到2025年，渔港面貌焕然一新。',
      '——规模壮大。渔港产值达到50亿元。',
      '——到2023年，养殖面积稳定在3万亩以上。',
      '渔船达到500艘。',
    )
    expect(targets.filter((t) => t.value !== null).map((t) => [t.value, t.dueYear])).toEqual([
      [50, 2025],
      [3, 2023],
      [500, null],
    ])
  })

  test('a month is a part of the deadline, never of the name', () => {
    const { targets } = plan('2026年6月底前建成渔港气象站，2027年9月30日前完成航道图测绘。')
    expect(targets.map((t) => [t.metric, t.dueYear])).toEqual([['渔港气象站', 2026]])
  })

  test('a lead that ends in a colon sets the year for the clauses below', () => {
    const { targets } = plan('到2026年：', '（一）渔港达到9座。', '（二）培育3—5个渔业品牌。')
    expect(targets.map((t) => [t.value, t.valueMax, t.dueYear])).toEqual([
      [9, null, 2026],
      [3, 5, 2026],
    ])
  })

  test('numbers of a list are dealt out to its members', () => {
    const { targets } = plan('到2025年，鱼类、贝类产量分别达到20万吨、6万吨，2023年、2024年分别新建冷库3座、5座。')
    expect(targets.map((t) => [t.metric, t.value, t.dueYear])).toEqual([
      ['鱼类产量', 20, 2025],
      ['贝类产量', 6, 2025],
      ['冷库数量', 3, 2023],
      ['冷库数量', 5, 2024],
    ])
  })

  test('从…提高到… gives the baseline', () => {
    expect(plan('到2025年，良种覆盖率从61%提高到75%。').targets).toMatchObject([
      { metric: '良种覆盖率', value: 75, baselineValue: 61 },
    ])
  })

  test('a bare 产业规模 belongs to the industry of the heading', () => {
    const { targets } = figures(
      '云渚市渔港经济发展规划',
      '一、重点产业',
      '（一）远洋渔业',
      '到2025年，产业规模达到80亿元，年均增长9%。',
    )
    expect(targets).toMatchObject([
      { subject: '远洋渔业', metric: '产业规模', kind: 'level', scope: 'industry:远洋渔业' },
      { metric: '产业规模', value: 9, kind: 'annual-growth' },
    ])
  })

  test('a district is the scope of what it is to reach', () => {
    expect(plan('到2025年，临江区渔业产值占全市比重达到35%。').targets).toMatchObject([{ scope: 'district:临江区' }])
  })

  test('goals without a number count under a printed deadline only', () => {
    expect(plan('到2025年，渔港管理体系更加健全，建成国家渔港示范区。').targets).toMatchObject([
      { subject: '渔港管理体系', comparator: 'qualitative', value: null, dueYear: 2025 },
      { subject: '国家渔港示范区', comparator: 'qualitative' },
    ])
    expect(plan('渔港管理体系更加健全，建成国家渔港示范区。').targets).toEqual([])
  })

  test.each([
    ['推广12英寸传感器和4兆瓦及以上风机。'],
    ['聚焦捕捞、加工、销售三个环节，围绕六大领域发力。'],
    ['深入落实《渔业振兴20条》和“1+3+5”布局。'],
    ['政策延长6个月，每季度通报1次。'],
    ['支持年产值5000万元以上的加工企业上市。'],
    ['对新建冷库的企业，按投资额的10%给予补助，最高50万元。'],
    ['启用12395热线，改造3号码头。'],
    ['开展第二批试点，建设5G渔港。'],
  ])('no target: %s', (sentence) => {
    expect(plan(sentence).targets).toEqual([])
  })
})

describe('a table of indicators', () => {
  const head = ['序号', '指标', '单位', '2020年', '2025年', '属性']
  const { targets, facts } = plan('表1 主要指标', [
    head,
    ['1', '渔业产值', '亿元', '35', '50左右', '预期性'],
    ['2', '良种覆盖率', '%', '61.5', '≥75', '预期性'],
    ['3', '渔业产值年均增长', '%', '—', '7', '预期性'],
    ['4', '尾水排放', '', '—', '完成省下达任务', '约束性'],
  ])

  test('rows are targets with their baseline', () => {
    expect(
      targets.map((t) => [t.metric, t.value, t.unit, t.comparator, t.kind, t.dueYear, t.baselineValue, t.baselineYear]),
    ).toEqual([
      ['渔业产值', 50, '亿元', 'approx', 'level', 2025, 35, 2020],
      ['良种覆盖率', 75, '%', 'gte', 'level', 2025, 61.5, 2020],
      ['渔业产值年均增长', 7, '%', 'eq', 'annual-growth', 2025, null, null],
      ['尾水排放', null, null, 'qualitative', 'level', 2025, null, null],
    ])
  })

  test('the baseline column gives facts', () => {
    expect(facts.map((f) => [f.metric, f.value, f.unit, f.period])).toEqual([
      ['渔业产值', 35, '亿元', '2020'],
      ['良种覆盖率', 61.5, '%', '2020'],
    ])
  })

  test('a table without years or target values sets nothing', () => {
    expect(
      plan([
        ['序号', '指标', '得分'],
        ['1', '管理', '30'],
      ]).targets,
    ).toEqual([])
  })
})

describe('facts', () => {
  test('a report looks back first and ahead then', () => {
    const { targets, facts } = figures(
      '2025年云渚市政府工作报告',
      '2025年1月15日',
      '一、2024年工作回顾',
      '地区生产总值900亿元，增长6.2%；新增渔业企业45家，总数达到680家。渔民满意度居全省第2位。PM2.5平均浓度比上年下降8%。',
      '二、2025年工作安排',
      '今年主要预期目标：地区生产总值增长6%左右；城镇新增就业2万人。',
    )
    expect(facts.map((f) => [f.metric, f.value, f.unit, f.period, f.change?.value ?? null])).toEqual([
      ['地区生产总值', 900, '亿元', '2024', 6.2],
      ['渔业企业数量', 45, '家', '2024', null],
      ['渔业企业数量', 680, '家', '2024', null],
      ['渔民满意度全省排名', 2, '位', '2024', null],
      ['PM2.5平均浓度降幅', 8, '%', '2024', 8],
    ])
    expect(targets.map((t) => [t.metric, t.value, t.comparator, t.kind, t.dueYear])).toEqual([
      ['地区生产总值', 6, 'approx', 'growth', 2025],
      ['城镇新增就业人数', 2, 'eq', 'increment', 2025],
    ])
  })

  test('in a plan, a sentence that tells of past years states facts', () => {
    const { targets, facts } = plan('“十三五”期间，渔业产值年均增长5%。截至2020年底，渔港达到7座，比2015年增加2座。')
    expect(targets).toEqual([])
    expect(facts).toMatchObject([
      { metric: '渔业产值年均增速', value: 5, period: '十三五' },
      { metric: '渔港数量', value: 7, period: '2020', change: { value: 2, unit: '座', versus: '2015年' } },
    ])
  })

  test('news tells facts, and what is to come as targets', () => {
    const { targets, facts } = figures(
      '临江市渔港建设提速',
      '2024年6月2日',
      '临江日报讯（记者 江一）目前，12个渔港在建项目投资完成30亿元，同比增长15%。今年还要再推出5个渔业园区。',
    )
    expect(facts.map((f) => [f.value, f.change?.versus ?? null])).toEqual([[30, '上年同期']])
    expect(targets).toMatchObject([{ value: 5, kind: 'increment', dueYear: 2024 }])
  })

  test('a law states no figures, but a year with a value in it is a target', () => {
    const { targets, facts } = figures(
      '云渚市渔业条例',
      '第一条 违反规定的，处二万元以上五万元以下罚款。',
      '第二条 到2030年，全市近岸水质优良率应当达到95%以上。',
    )
    expect(facts).toEqual([])
    expect(targets).toMatchObject([{ metric: '近岸水质优良率', value: 95, comparator: 'gte', dueYear: 2030 }])
  })
})

describe('what cannot be settled', () => {
  test('a target without a unit and a year that the document does not give are reported', () => {
    const { diagnostics } = figures(
      '云渚市渔业若干措施',
      '一、打造“100+”渔家乐示范场景。',
      '二、今年全市渔业产值增长10%。',
    )
    expect(diagnostics.map((d) => [d.code, d.clause])).toEqual(
      expect.arrayContaining([
        ['figure-without-unit', '一'],
        ['year-unknown', '二'],
      ]),
    )
  })

  test('an index needs no unit', () => {
    expect(plan('到2025年，渔业现代化指数达到85以上。').diagnostics.map((d) => d.code)).not.toContain(
      'figure-without-unit',
    )
  })
})

describe('what is no goal', () => {
  const goals = (sentence: string) =>
    plan(sentence)
      .targets.filter((t) => t.value !== null)
      .map((t) => [t.metric, t.value])

  test('截至 counts what is there', () => {
    const { targets, facts } = plan('截至2021年6月底，渔港达到7座，冷链企业超过30家。')
    expect(targets).toEqual([])
    expect(facts.map((f) => [f.metric, f.value, f.period])).toEqual([
      ['渔港数量', 7, '2021-06'],
      ['冷链企业数量', 30, '2021-06'],
    ])
  })

  test('the size of what is counted', () => {
    expect(goals('到2025年，培育产值超10亿元企业12家、超百亿元产业集群2个，建设年产3万吨鱼粉项目。')).toEqual([
      ['产值超10亿元企业数量', 12],
      ['超百亿元产业集群数量', 2],
    ])
  })

  test('what an action turns to, the extent of a place, the terms of a payment', () => {
    expect(goals('围绕8个渔港，聚焦3万亩养殖水面，培育5家加工企业。')).toEqual([['加工企业数量', 5]])
    expect(goals('渔港新城总规划面积约60平方公里。')).toEqual([])
    expect(goals('到2025年，渔港新城面积达到60平方公里。')).toEqual([['渔港新城面积', 60]])
    expect(goals('政府、企业按照1∶1比例出资建设码头。')).toEqual([])
  })

  test('as many as are listed are no goal, at least so many are', () => {
    expect(goals('新增育苗室、实验室、检测中心等平台3个以上。')).toHaveLength(1)
    expect(goals('建设育苗室、实验室、检测中心等3个平台。')).toEqual([])
  })
})

describe('figures of reports and news', () => {
  test('a growth says so in its name', () => {
    const { facts } = plan('2020年，渔业增加值增长4.8%，远洋捕捞量累计下降12%，加工率比上年提高2个百分点。')
    expect(facts.map((f) => [f.metric, f.value])).toEqual([
      ['渔业增加值增速', 4.8],
      ['远洋捕捞量累计降幅', 12],
      ['加工率增幅', 2],
    ])
  })

  test('without a date, years in a clause that looks back are past', () => {
    const { targets, facts } = figures(
      '云渚市“十四五”渔业发展规划',
      '一、发展基础',
      '2020年末，全市渔港达到7座。',
      '二、发展目标',
      '到2025年，渔港达到9座。',
    )
    expect(facts.map((f) => f.value)).toEqual([7])
    expect(targets.map((t) => [t.value, t.dueYear])).toEqual([[9, 2025]])
  })

  test('a headline that tells of a plan is news, and what the plan proposes are goals', () => {
    const { targets, facts } = figures(
      '临江市出台渔港建设三年行动方案',
      '记者获悉，临江市近日出台渔港建设三年行动方案。《方案》提出，到2027年，渔港达到9座，渔业产值突破200亿元。去年，全市渔业产值达到120亿元。',
    )
    expect(targets.map((t) => t.value)).toEqual([9, 200])
    expect(facts.map((f) => f.value)).toEqual([120])
  })
})
