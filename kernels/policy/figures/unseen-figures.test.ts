import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'

const read = (lines: readonly string[], date?: string) =>
  compile({
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
    ...(date === undefined ? {} : { metadata: { date } }),
  })
const plan = (...lines: readonly string[]) =>
  read(['临江市工业发展规划', '一、重点任务', ...lines, '二、保障', '加强保障。'])
const goals = (...lines: readonly string[]) =>
  plan(...lines).targets.map(({ metric, value, unit, comparator, dueYear }) => ({
    metric,
    value,
    unit,
    comparator,
    dueYear,
  }))

describe('goals', () => {
  it('counts clusters of a tier and takes the tier of an industry as its size', () => {
    const found = goals('培育形成新材料、纺织2个千亿级产业集群，储能产业300亿级产业集群。')
    expect(found.map(({ metric, value, unit, comparator }) => [metric, value, unit, comparator])).toEqual([
      ['新材料、纺织千亿级产业集群数量', 2, '个', 'eq'],
      ['产业规模', 300, '亿元', 'approx'],
    ])
  })

  it('names each industry that reaches a tier', () => {
    const { targets } = plan('到2025年，软件与服务、装备与零部件分别达到700亿级。')
    expect(targets.map(({ subject, value, dueYear }) => [subject, value, dueYear])).toEqual([
      ['软件与服务', 700, 2025],
      ['装备与零部件', 700, 2025],
    ])
  })

  it('reads a sum without 元 behind a verb of reaching', () => {
    expect(goals('推动纺织产业规模突破千亿。')).toMatchObject([
      { metric: '纺织产业规模', value: 1000, comparator: 'gt' },
    ])
  })

  it('keeps what is striven for out of the name', () => {
    expect(goals('到2025年，纺织业增加值突破300亿元，争创400亿元。')).toMatchObject([
      { metric: '纺织业增加值', value: 300 },
      { metric: '纺织业增加值', value: 400 },
    ])
  })

  it('carries the year of the lead to run-in heads of a clause of goals', () => {
    const { targets } = read([
      '临江市行动计划',
      '一、总体要求',
      '（一）发展目标。到2025年，建成制造强市。',
      '规模更大。规上企业突破900家。',
      '（二）原则。坚持创新。',
    ])
    expect(targets.filter(({ value }) => value === 900)).toMatchObject([{ dueYear: 2025 }])
  })

  it('counts people picked in a phrase without a payment', () => {
    expect(goals('重点支持30名带头人赴外培训，对参加者给予补贴。')).toMatchObject([{ value: 30, unit: '名' }])
    expect(goals('对新引进3家企业的园区，给予补贴。')).toEqual([])
  })

  it.each(['将税额标准降低至3元/平方米。', '底价按最低价标准的70%执行。', '分2批推进设备更新。'])(
    'finds none in %s',
    (sentence) => {
      expect(goals(sentence)).toEqual([])
    },
  )

  it('finds none in the title', () => {
    expect(read(['12条产业链确定2025年工作要点', '推动产业发展。']).targets).toEqual([])
  })
})

describe('boxes', () => {
  it('takes neither the title of a box nor the heads of its items for measures', () => {
    const { measures } = plan(
      '支持整车企业扩能。',
      '专栏1 重点工程',
      '1.扩能工程。建设产业园3个。',
      '2.整车和零部件。支持企业上市。',
      '实施如下项目：',
    )
    expect(measures.map(({ quote }) => quote)).toEqual(['支持整车企业扩能', '建设产业园3个', '支持企业上市'])
  })
})

describe('facts', () => {
  const told = (...lines: readonly string[]) =>
    read([
      '政府工作报告',
      '——2016年1月6日在市第六届人民代表大会上',
      '一、2015年工作回顾',
      ...lines,
      '二、安排',
      '做好工作。',
    ])

  it('takes a rise between two years for a fact', () => {
    const { facts, targets } = told('地区生产总值从2011年的80亿元增加到2016年的120亿元，年均增长8%。')
    expect(targets).toEqual([])
    expect(facts).toMatchObject([{ value: 120, change: { value: 40, unit: '亿元' } }, { value: 8 }])
  })

  it('does not count sessions', () => {
    expect(told('完成了市六届人大四次会议确定的任务。').facts).toEqual([])
  })

  it('gives the last unit to points side by side', () => {
    const { facts } = told('企业联网率、数控化率分别提升31.1个和26.3个百分点。')
    expect(facts.map(({ value, unit }) => [value, unit])).toEqual([
      [31.1, '百分点'],
      [26.3, '百分点'],
    ])
  })

  it('joins the rise of a count to it, and dates the first months', () => {
    const { facts } = plan('1-5月，工业库收录项目158个，同比增加45个项目。')
    expect(facts).toMatchObject([{ value: 158, period: '1-5月', change: { value: 45, unit: '个' } }])
  })

  it('takes the figures of an account without a genre for facts', () => {
    const { facts, targets } = read([
      '我市工业运行情况',
      '上半年，工业投资同比增长4%。纺织业产值同比增长5%。食品业产值同比增长6%。',
      '其中，城镇零售额40亿元，乡村零售额9亿元。',
    ])
    expect(targets).toEqual([])
    expect(facts).toHaveLength(5)
  })

  it('reads the sum of a mark that is passed', () => {
    expect(told('财政收入迈过千亿大关。').facts).toMatchObject([{ metric: '财政收入', value: 1000, unit: '亿' }])
  })

  it('keeps a name with a plus in it whole', () => {
    expect(told('建成10个“服务+”新型组织。').facts).toMatchObject([{ metric: '“服务+”新型组织数量', value: 10 }])
  })

  it('parts what is joined by a plus', () => {
    const { facts } = told('形成16条产业链+41家链主企业的格局。')
    expect(facts.map(({ subject, value, unit }) => [subject, value, unit])).toEqual([
      ['产业链', 16, '条'],
      ['链主企业的格局', 41, '家'],
    ])
  })
})
