import { describe, expect, test } from 'vitest'
import { findFindings } from './find-findings.ts'
import { documentOf } from './fixtures/documents.ts'

const of = (...lines: readonly string[]) => documentOf({ key: 'a', lines })
const told = (...documents: Parameters<typeof findFindings>[0]) =>
  findFindings(documents).map(({ kind, severity }) => `${kind} ${severity}`)

describe('clusters of a size class', () => {
  const plan = of('一、集群', '到2030年，轴承、电机、锻件成为500亿级产业集群，机床、仪表等成为100亿级产业集群。')
  const measures = (text: string) =>
    documentOf({ key: 'b', title: '云渚市振兴工业的若干措施', lines: ['一、集群', text] })

  test('two here and three named there differ, and the names are told', () => {
    const [finding] = findFindings([plan, measures('到2030年，培育形成2个500亿级集群。')])
    expect(finding).toMatchObject({ kind: 'tier', severity: 'differs' })
    expect(finding?.statements.map(({ value }) => value)).toEqual([3, 2])
    expect(finding?.statements[0]?.names).toEqual(['轴承', '电机', '锻件'])
    expect(finding?.explanation.zh).toContain('轴承、电机、锻件')
  })

  test('as many as are named are restated', () => {
    expect(told(plan, measures('到2030年，培育形成3个500亿元级产业集群。'))).toEqual(['tier restated'])
  })

  test.each([
    ['more than an open list names', '到2030年，培育3个100亿级集群。'],
    ['another year', '到2027年，培育2个500亿级集群。'],
    ['another class', '到2030年，培育2个200亿级集群。'],
    ['firms, not clusters', '到2030年，培育2家500亿级企业。'],
    ['a floor that is met', '到2030年，培育2个以上500亿级集群。'],
  ])('silent: %s', (_name, text) => {
    expect(told(plan, measures(text))).toEqual([])
  })

  test('an industry planned below the class of its cluster is to be checked', () => {
    const document = documentOf({
      key: 'a',
      lines: [
        '一、规模',
        '到2030年，轴承产业规模达到420亿元。',
        '二、集群',
        '到2030年，轴承、电机成为500亿级产业集群。',
      ],
      targets: [
        {
          subject: '轴承产业',
          metric: '规模',
          value: 420,
          unit: '亿元',
          scope: 'industry:轴承',
          quote: '轴承产业规模达到420亿元',
        },
      ],
    })
    expect(told(document)).toEqual(['scale check'])
  })
})

describe('parts and their whole', () => {
  test('that fit are told with all parts', () => {
    const [finding] = findFindings([
      of('一、规模', '到2030年产业规模达到900亿元。其中，轴承产业400亿元，年均增长8%；电机产业500亿元，年均增长9%。'),
    ])
    expect(finding).toMatchObject({ kind: 'sum', severity: 'holds' })
    expect(finding?.message.zh).toContain('400 + 500 = 900亿元')
    expect(finding?.statements.map(({ about }) => about)).toEqual(['产业规模', '轴承产业', '电机产业'])
  })

  test('that exceed it fail', () => {
    const found = findFindings([of('一、项目', '实施项目120个，其中新建项目70个、改造项目60个。')])
    expect(found).toMatchObject([{ kind: 'sum', severity: 'fails' }])
    expect(found[0]?.explanation.zh).toContain('超出总数10个')
  })

  test('that miss it by a little are to be checked', () => {
    expect(told(of('一、规模', '产业规模达到900亿元，其中轴承390亿元、电机500亿元。'))).toEqual(['sum check'])
  })

  test.each([
    ['parts that name a few of many', '完成投资900亿元，其中轴承产业100亿元、电机产业200亿元。'],
    ['one part alone', '完成投资900亿元，其中工业投资300亿元。'],
    ['shares', '占比达到30%，其中轴承20%、电机15%。'],
    ['other units', '培育企业90家，其中轴承项目80个、电机项目70个。'],
    ['a whole that is a floor', '产业规模达到900亿元以上，其中轴承500亿元、电机450亿元。'],
  ])('silent: %s', (_name, text) => {
    expect(told(of('一、规模', text))).toEqual([])
  })
})

describe('growth and baseline', () => {
  const document = (rate: number, baseline: number, name = '轴承产业规模') =>
    documentOf({
      key: 'a',
      lines: ['一、规模', `到2030年，${name}达到1000亿元，年均增长${rate}%。2025年，${name}${baseline}亿元。`],
      targets: [
        { subject: name, metric: name, value: 1000, unit: '亿元', quote: `${name}达到1000亿元` },
        { subject: name, metric: '年均增速', value: rate, unit: '%', kind: 'annual-growth', quote: `年均增长${rate}%` },
      ],
      facts: [
        {
          subject: name,
          metric: name,
          value: baseline,
          unit: '亿元',
          period: '2025',
          quote: `2025年，${name}${baseline}亿元`,
        },
      ],
    })

  test('that do not fit are told with the baseline implied', () => {
    const [finding] = findFindings([document(8, 500)])
    expect(finding).toMatchObject({ kind: 'growth', severity: 'fails' })
    expect(finding?.message.zh).toContain('680.6亿元')
    expect(finding?.explanation.zh).toContain('14.9%')
  })

  test('that fit as they are rounded are silent', () => {
    expect(told(document(8, 681))).toEqual([])
    expect(told(document(8, 690))).toEqual([])
  })

  test('of value added, which grows at comparable prices, are silent', () => {
    expect(told(document(8, 500, '工业增加值'))).toEqual([])
  })
})

describe('how many against which', () => {
  const names = '轴承、电机、锻件、机床、仪表、阀门'
  const decision = documentOf({
    key: 'a',
    title: '云渚市关于制造业的决定',
    lines: ['一、产业链', `集中攻坚${names}等重点产业链，推动优化升级。`],
  })
  const news = (words: string) => documentOf({ key: 'b', title: '云渚市产业链观察', lines: ['一、推进', words] })

  test('named in one document and counted in another: the number fits', () => {
    const [finding] = findFindings([decision, news('云渚市对6条重点产业链逐链施策。')])
    expect(finding).toMatchObject({ kind: 'names', severity: 'holds' })
    expect(finding?.statements[0]?.names).toEqual(names.split('、'))
    expect(finding?.message.zh).toContain('《云渚市产业链观察》只有数目、未列名')
  })

  test('fewer counted than are named differ', () => {
    expect(told(decision, news('云渚市对5条重点产业链逐链施策。'))).toEqual(['names differs'])
  })

  test('a list of some is told with what it leaves out', () => {
    const plan = documentOf({
      key: 'c',
      lines: [
        '一、产业链',
        '优选4条以上重点产业链。做强轴承、电机、锻件等有竞争力的产业链，壮大机床、仪表等新兴产业链。',
      ],
    })
    const [finding] = findFindings([decision, news('云渚市对6条重点产业链逐链施策。'), plan])
    expect(finding?.severity).toBe('holds')
    expect(finding?.explanation.zh).toContain('未列阀门')
  })

  test('a number with its names in a bracket holds by itself', () => {
    expect(told(of('一、产业链', '聚焦4条重点产业链（轴承、电机、锻件、机床）。'))).toEqual(['names holds'])
    expect(told(of('一、产业链', '聚焦5条重点产业链（轴承、电机、锻件、机床）。'))).toEqual(['names differs'])
  })

  test.each([
    ['the chains of one industry', '信息产业做大芯片、软件、终端、网络等五条产业链。'],
    ['examples', '云渚市对60条重点产业链逐链施策。'],
    ['a floor that is met', '云渚市优选5条以上产业链。'],
  ])('silent: %s', (_name, words) => {
    expect(told(decision, news(words))).toEqual([])
  })
})

describe('the same measure in two documents', () => {
  const quote = '建立轴承产业链供需对接平台，按月发布重点企业原料需求清单'
  const document = (key: string, measure: object, words = quote, date = '2026-01-10') =>
    documentOf({ key, date, lines: ['一、供需对接', `${words}。`], measures: [{ quote: words, ...measure }] })

  test('due at other times differs', () => {
    const found = findFindings([document('a', { deadline: '2027-06' }), document('b', { deadline: '2026-12' })])
    expect(found).toMatchObject([{ kind: 'deadline', severity: 'differs' }])
    expect(found[0]?.message.zh).toContain('2027年6月')
  })

  test('laid on other bodies differs', () => {
    const led = (body: string) => ({ leads: [body], responsibility: 'lead' })
    expect(told(document('a', led('市商务局')), document('b', led('市数据局')))).toEqual(['bodies differs'])
  })

  test.each([
    [
      'the same body by a short name',
      { leads: ['市发改委'], responsibility: 'lead' },
      { leads: ['市发展改革委'], responsibility: 'lead' },
    ],
    ['bodies in one document only', { leads: ['市商务局'], responsibility: 'lead' }, {}],
    ['a year and a month of it', { deadline: '2027' }, { deadline: '2027-06' }],
  ])('silent: %s', (_name, one, other) => {
    expect(told(document('a', one), document('b', other))).toEqual([])
  })

  test('silent: an annual task in the papers of two years', () => {
    expect(
      told(
        document('a', { deadline: '2025' }, quote, '2025-01-10'),
        document('b', { deadline: '2026' }, quote, '2026-01-10'),
      ),
    ).toEqual([])
  })

  test('silent: another batch, and another measure', () => {
    const first = '组织第一批轴承企业技术改造项目申报，完成评审和资金拨付'
    const second = '组织第二批轴承企业技术改造项目申报，完成评审和资金拨付'
    expect(told(document('a', { deadline: '2026-06' }, first), document('b', { deadline: '2026-12' }, second))).toEqual(
      [],
    )
    expect(told(document('a', { deadline: '2026-06' }), document('b', { deadline: '2026-12' }, first))).toEqual([])
  })
})

test('a size of another order than its peers is to be checked', () => {
  const sizes = [
    ['轴承', 900],
    ['电机', 1100],
    ['锻件', 50],
    ['机床', 1500],
    ['仪表', 800],
    ['阀门', 1300],
  ] as const
  const document = (last: number) =>
    documentOf({
      key: 'a',
      lines: sizes.flatMap(([name, value], at) => [
        `${'一二三四五六'[at]}、${name}`,
        `${name}产业规模达到${value === 50 ? last : value}亿元。`,
      ]),
      targets: sizes.map(([name, value]) => {
        const size = value === 50 ? last : value
        return {
          subject: `${name}产业`,
          metric: '规模',
          value: size,
          unit: '亿元',
          scope: `industry:${name}`,
          quote: `${name}产业规模达到${size}亿元`,
        }
      }),
    })
  expect(told(document(50))).toEqual(['outlier check'])
  expect(told(document(500))).toEqual([])
})

test('every quote stands at its offsets, and the gravest comes first', () => {
  const documents = [
    of(
      '一、规模',
      '到2030年产业规模达到900亿元。其中，轴承400亿元，电机500亿元。',
      '二、集群',
      '到2030年，轴承、电机、锻件成为500亿级产业集群。',
    ),
    documentOf({
      key: 'b',
      lines: ['一、集群', '到2030年，培育2个500亿级集群。实施项目20个，其中新建15个、改造10个。'],
    }),
  ]
  const found = findFindings(documents)
  expect(found.map(({ severity }) => severity)).toEqual(['fails', 'differs', 'holds'])
  const texts = new Map(documents.map(({ key, compiled }) => [key, compiled.text]))
  for (const { document, quote, start, end } of found.flatMap(({ statements }) => statements)) {
    expect(texts.get(document)?.slice(start, end)).toBe(quote)
  }
})
