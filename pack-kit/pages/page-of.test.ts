import { describe, expect, test } from 'vitest'
import { coverageOf } from '../coverage/index.ts'
import { grant, problem, revenueBar, struckOff, struckOffShare, yunzhu } from './fixtures/yunzhu.ts'
import { type Block, kindsPage, type Page, pageOf, rowsPage, tryRule } from './index.ts'

const page = (kind: string, id: string): Page => {
  const found = yunzhu.definitions.find((each) => each.kind === kind && each.id === id)
  if (!found) throw new Error(`The fixture has no ${kind}/${id}`)
  return pageOf(found, yunzhu)
}
const block = <K extends Block['block']>(of: Page, kind: K, title?: string) => {
  const found = of.blocks.find((each) => each.block === kind && (title === undefined || each.title?.zh === title))
  return found as Extract<Block, { block: K }>
}
const factOf = (of: Page, name: string) =>
  of.blocks
    .flatMap((each) => (each.block === 'facts' ? each.items : []))
    .find((item) => item.name.zh === name)
    ?.value.map(({ text, to }) => [text.zh, to?.id ?? null])

describe('every page', () => {
  test('says what asks for the definition: clauses with their document, standards, assumptions', () => {
    expect(page('programme', 'rd-grant').source).toEqual([
      {
        kind: 'clause',
        document: 'measures-2026',
        title: '云渚市关于稳定轴承产业链的若干措施',
        ref: '一/（二）',
        heading: '扶持企业研发',
      },
      { kind: 'standard', name: 'GB/T 4754-2017', place: null },
    ])
    expect(page('parameter', 'revenue-bar').source[0]).toMatchObject({ kind: 'assumed', why: { zh: '文件未规定下限' } })
    expect(page('case', 'problem').isInvented).toBe(true)
  })

  test('has every text in both languages', () => {
    const hollow = (value: unknown, place: string): string[] => {
      if (typeof value !== 'object' || value === null) return []
      if ('zh' in value && 'en' in value && typeof value.zh === 'string')
        return value.zh === '' || value.en === '' || /undefined|\[object/.test(`${value.zh}${value.en}`) ? [place] : []
      return Object.entries(value).flatMap(([name, each]) => hollow(each, `${place}/${name}`))
    }
    const found = yunzhu.definitions.flatMap((each) => hollow(pageOf(each, yunzhu), `${each.kind}/${each.id}`))
    expect(found).toEqual([])
  })

  test('leads to others by links that exist, and back from them', () => {
    expect(factOf(page('case', 'problem'), '针对')).toEqual([['企业库', 'firms']])
    expect(factOf(page('register', 'firms'), '台账事项')).toEqual([['企业问题', 'problem']])
    expect(factOf(page('parameter', 'blue'), '指标')).toEqual([['轴承钢价格', 'steel-price']])
    expect(factOf(page('register', 'bad-loans'), '政策与产品')).toEqual([['企业研发补助', 'rd-grant']])
    expect(factOf(page('parameter', 'revenue-bar'), '政策与产品')).toEqual([['企业研发补助', 'rd-grant']])
  })

  test('of a parameter that nothing uses says so', () => {
    const alone = { ...yunzhu, definitions: yunzhu.definitions.filter(({ kind }) => kind === 'parameter') }
    expect(factOf(pageOf(revenueBar, alone), '定义')).toEqual([['尚无定义引用', null]])
    expect(factOf(page('parameter', 'revenue-bar'), '定义')).toBeUndefined()
  })
})

describe('a rule', () => {
  test('stands in words for each span of days, a new value of a parameter beginning one', () => {
    const { wordings } = block(page('programme', 'rd-grant'), 'rule')
    expect(wordings.map(({ from, until }) => [from, until])).toEqual([
      ['2026-03-01', '2026-12-31'],
      ['2027-01-01', null],
    ])
    expect(wordings[0]?.lines?.map(({ depth, text }) => `${depth} ${text.zh}`)).toEqual([
      '0 以下条件全部符合：',
      '1 上年度营业收入不低于2000万元',
      '1 研发投入强度（指标）不低于3%',
      '1 规模属于“中型”、“小型”',
      '1 成立日期已满2年',
      '1 未列入“失信企业名单”',
    ])
    expect(wordings[1]?.lines?.[1]?.text.zh).toBe('上年度营业收入不低于3000万元')
  })

  test('names the parameter behind a figure, with its page, and says where no document gives it', () => {
    const lines = block(page('programme', 'rd-grant'), 'rule').wordings[0]?.lines
    expect(lines?.map(({ parameter }) => parameter?.to?.id ?? null)).toEqual([
      null,
      revenueBar.id,
      null,
      null,
      null,
      null,
    ])
    expect(lines?.[1]?.parameter).toMatchObject({ label: revenueBar.label, isAssumed: true })
    const without = { ...yunzhu, definitions: yunzhu.definitions.filter(({ kind }) => kind !== 'parameter') }
    const [shown] = pageOf(grant, without).blocks.flatMap((each) => (each.block === 'rule' ? each.wordings : []))
    expect(shown?.lines?.[1]?.parameter).toEqual({ label: revenueBar.label, isAssumed: false, to: null })
  })

  test('names what it reads, with units, choices and where a value comes from', () => {
    const { fields, unknown } = block(page('programme', 'rd-grant'), 'rule')
    expect(Object.fromEntries(fields.map(({ name, ...field }) => [name, field]))).toMatchObject({
      revenue: { kind: 'money', unit: null, from: null },
      size: { kind: 'text', options: [{ key: 'large' }, { key: 'medium' }, { key: 'small' }] },
      indicator_rdIntensity: { kind: 'number', unit: '%', from: { kind: 'indicator', id: 'rd-intensity' } },
      on_badLoans: { kind: 'flag', from: { kind: 'register', id: 'bad-loans' } },
    })
    expect(unknown).toHaveLength(1)
  })

  test('has the records of its examples, to be tried with', () => {
    expect(block(page('programme', 'rd-grant'), 'rule').records[1]).toMatchObject({
      day: '2026-06-01',
      record: { revenue: 1_999_500_000, on_badLoans: false },
    })
    const ofCase = page('case', 'problem').blocks.find((each) => each.block === 'rule')
    expect(ofCase?.block === 'rule' && ofCase.records.map(({ record }) => record)).toContainEqual({ rating: 'good' })
    expect(block(page('indicator', 'rd-intensity'), 'formula').records.length).toBeGreaterThan(0)
  })

  test('has examples with outcome and reasons', () => {
    const { examples } = block(page('programme', 'rd-grant'), 'examples')
    expect(examples.map(({ mark }) => mark)).toEqual(['met', 'notMet', 'unknown', 'unknown'])
    expect(examples[1]?.reasons[0]?.zh).toBe(
      '上年度营业收入不低于2000万元：现为1999.5万元，差5000元（研发补助营业收入下限为系统默认）',
    )
    expect(examples[0]?.given.map(({ value }) => value.zh)).toContain('小型')
  })

  test('that is not in force says from when it is, in examples and in trials', () => {
    const { examples } = block(page('programme', 'rd-grant'), 'examples')
    expect(examples[3]?.reasons.map(({ zh }) => zh)).toEqual(['尚未施行（自2026年3月1日起施行）'])
    expect(tryRule(grant, yunzhu, 'eligibility', {}, '2025-06-01')).toMatchObject({
      outcome: 'unknown',
      summary: { zh: '无法判断：尚未施行（自2026年3月1日起施行）' },
      from: null,
    })
    const formula = tryRule(struckOffShare, yunzhu, 'formula', { done: 3, waiting: 4 }, '2025-06-01')
    expect(formula?.summary.en).toBe('unknown: not yet in force (from 1 Mar 2026)')
  })

  test('with a mistake shows the mistake instead of failing', () => {
    const { eligibility } = grant
    const broken = { ...grant, eligibility: eligibility && { ...eligibility, fields: {} } }
    expect(block(pageOf(broken, yunzhu), 'notes').lines[0]?.en).toMatch(/There is no field/)
    expect(tryRule(broken, yunzhu, 'eligibility', {}, '2026-06-01')).toBeUndefined()
  })
})

test('a case type shows who may do what, on which conditions, and what examples end as', () => {
  const of = page('case', 'problem')
  const moves = block(of, 'table', '办理').rows.map((row) =>
    row.map((cell) => cell.map(({ text }) => text.zh).join('、')),
  )
  expect(moves.find(([name]) => name === '回访')).toEqual([
    '回访',
    '已解决',
    '销号',
    '指挥部办公室',
    '',
    '',
    '',
    '不得由“定方案”“报告解决”的同一人办理',
  ])
  expect(block(of, 'rule', '“企业评价”的条件').wordings[0]?.lines?.[0]?.text.zh).toBe('企业评价等于“满意”')
  expect(block(of, 'examples').examples.map(({ mark, result }) => [mark, result.zh])).toEqual([
    ['made', '到“销号”'],
    ['refused', '最后一步不予办理：条件不符；仍为“已解决”'],
    ['refused', '最后一步不予办理：须由他人办理；仍为“已解决”'],
  ])
  expect(Object.keys(problem.states)).toHaveLength(block(of, 'table', '环节').rows.length)
})

test('an example of a case names roles, persons, bodies and fields, those of its subject too, and amounts as people write them', () => {
  const { given, steps } = block(page('case', 'problem'), 'examples').examples[2] ?? {}
  expect(steps?.map(({ zh }) => zh)).toEqual(['市有关部门（承办人）“报告解决”', '指挥部办公室（承办人）“回访”'])
  expect(given?.map(({ name, value }) => `${name.zh}：${value.zh}`)).toEqual([
    '上年度营业收入：10亿元',
    '责任单位：市工业和信息化局',
    '办理结果：已恢复供货',
  ])
})

test('what no document says is marked wherever it shows', () => {
  const limits = block(page('case', 'problem'), 'table', '环节').rows.map((row) => row[1]?.[0]?.text.zh)
  expect(limits.slice(0, 3)).toEqual(['5个工作日（系统默认）', undefined, '10个工作日'])
  expect(revenueBar.source[0]?.kind).toBe('assumed')
})

test('an indicator shows formula, target, baseline and the bars of its lights', () => {
  const of = page('indicator', 'rd-intensity')
  expect(block(of, 'formula').wordings[0]?.lines?.[0]?.text.zh).toBe('上年度研发费用÷上年度营业收入')
  expect(factOf(of, '基期')).toEqual([['2.4%（2025年）', null]])
  expect(block(of, 'table', '目标').rows[0]?.[1]?.[0]?.text.zh).toBe('不低于3.5%')
  expect(factOf(page('indicator', 'steel-price'), '● 红')).toEqual([['价格预警线 red（20%，系统默认）', 'red']])
})

describe('an indicator that is counted', () => {
  test('over cases says which, in which states and when, and on what condition', () => {
    const of = page('indicator', 'struck-off')
    expect(factOf(of, '数据来源')).toEqual([['“企业问题”事项数', 'problem']])
    expect(factOf(of, '计入范围')).toEqual([['年初至期末办到“销号”', null]])
    expect(block(of, 'rule').wordings[0]?.lines?.[0]?.text.zh).toBe('规模属于“中型”、“小型”')
    expect(tryRule(struckOff, yunzhu, 'where', { size: 'large' }, '2026-06-01')?.outcome).toBe('notMet')
  })

  test('over subjects says that each counts once', () => {
    const of = page('indicator', 'firms-waiting')
    expect(factOf(of, '数据来源')).toEqual([['“企业问题”事项涉及的企业库条目，各计一次', 'problem']])
    expect(factOf(of, '计入范围')).toEqual([['期末处于“已交办”“已定方案”', null]])
    expect(factOf(page('case', 'problem'), '指标')?.map(([, id]) => id)).toEqual(['struck-off', 'firms-waiting'])
  })

  test('from other indicators leads to them, and can be tried', () => {
    const of = page('indicator', 'struck-off-share')
    expect(factOf(of, '所用指标')?.map(([, id]) => id)).toEqual(['struck-off', 'firms-waiting'])
    expect(block(of, 'formula').wordings[0]?.lines?.[0]?.text.zh).toBe('销号问题数÷有待办问题的企业数')
    expect(block(of, 'formula').fields[0]?.from).toEqual({ kind: 'indicator', id: 'struck-off' })
    const tried = tryRule(struckOffShare, yunzhu, 'formula', { done: 3, waiting: 4 }, '2026-06-01')
    expect(tried).toMatchObject({ outcome: 'computed', value: 0.75 })
  })
})

test('rows count mechanisms, not those who act in them; all rows and all kinds are there', () => {
  const rows = rowsPage(yunzhu)
  expect(rows).toHaveLength(33)
  const [m6, m33] = ['M6', 'M33'].map((id) => rows.find((row) => row.id === id))
  expect(
    [m6?.count, m6?.kinds, m6?.supporting].map((each) =>
      typeof each === 'object' ? each.map(({ kind }) => kind) : each,
    ),
  ).toEqual([1, ['chain'], ['body']])
  expect(m33).toMatchObject({ count: 0, kinds: [], supporting: [] })
  expect(rows.map(({ count }) => count)).toEqual(coverageOf(yunzhu).rows.map(({ definitions }) => definitions.length))
  expect(kindsPage(yunzhu).reduce((sum, { entries }) => sum + entries.length, 0)).toBe(yunzhu.definitions.length)
})
