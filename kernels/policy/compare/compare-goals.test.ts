import { describe, expect, test } from 'vitest'
import type { Target } from '../types.ts'
import { findFindings } from './find-findings.ts'
import { documentOf } from './fixtures/documents.ts'

type Said = Partial<Target> & { readonly words: string }

/** Two documents of the same city, each with one goal. */
const two = (a: Said, b: Said, titles: readonly string[] = []) =>
  findFindings(
    [a, b].map(({ words, ...target }, at) =>
      documentOf({
        key: `d${at}`,
        ...(titles[at] === undefined ? {} : { title: titles[at] }),
        lines: ['一、主要目标', `${words}。`],
        targets: [{ subject: '高新技术企业', value: 900, unit: '家', quote: words, ...target }],
      }),
    ),
  )
const kinds = (found: ReturnType<typeof two>) => found.map(({ kind, severity }) => `${kind} ${severity}`)

describe('a goal in two documents', () => {
  test('with the same figure is restated', () => {
    const found = two({ words: '高新技术企业达到900家' }, { words: '高新技术企业总数900家' })
    expect(kinds(found)).toEqual(['goal restated'])
    expect(found[0]?.statements.map(({ document, quote }) => [document, quote])).toEqual([
      ['d0', '高新技术企业达到900家'],
      ['d1', '高新技术企业总数900家'],
    ])
  })

  test('with another figure differs, and says where, what and what to do', () => {
    const [finding] = two({ words: '高新技术企业达到900家' }, { words: '高新技术企业达到950家', value: 950 })
    expect(finding).toMatchObject({ kind: 'goal', severity: 'differs' })
    expect(finding?.message.zh).toContain('《云渚市制造业发展规划》一为900家')
    expect(finding?.message.en).toContain('950家 in “云渚市制造业发展规划”')
    expect(finding?.remedy.zh).not.toBe('')
  })

  test('in another unit of the same size is restated', () => {
    const found = two(
      { words: '产业总产值1.2万亿元', subject: '轴承产业', metric: '总产值', value: 1.2, unit: '万亿元' },
      { words: '产业总产值12000亿元', subject: '轴承产业', metric: '总产值', value: 12000, unit: '亿元' },
    )
    expect(kinds(found)).toEqual(['goal restated'])
  })

  test('has an id that stays', () => {
    const ids = () =>
      two({ words: '高新技术企业达到900家' }, { words: '高新技术企业950家', value: 950 }).map(({ id }) => id)
    expect(ids()).toEqual(ids())
  })
})

describe('what only looks alike is silent:', () => {
  const base: Said = { words: '高新技术企业达到900家' }
  const silent: readonly (readonly [string, Said])[] = [
    ['another year', { words: '高新技术企业达到950家', value: 950, dueYear: 2027 }],
    ['an increment', { words: '新增高新技术企业950家', value: 950, kind: 'increment' }],
    ['a cumulative count', { words: '累计培育高新技术企业950家', value: 950, kind: 'cumulative' }],
    ['a district', { words: '南岸区高新技术企业达到950家', value: 950, scope: 'district:南岸区' }],
    ['another measure', { words: '科技型中小企业达到950家', subject: '科技型中小企业', value: 950 }],
    ['a bound that the other satisfies', { words: '高新技术企业850家以上', value: 850, comparator: 'gte' }],
    ['a range that contains it', { words: '高新技术企业850至950家', value: 850, valueMax: 950, comparator: 'range' }],
    ['about as many', { words: '高新技术企业920家左右', value: 920, comparator: 'approx' }],
  ]
  test.each(silent)('%s', (_name, other) => {
    expect(two(base, other)).toEqual([])
  })

  test('industry and manufacturing as shares of GDP', () => {
    const found = two(
      {
        words: '工业增加值占地区生产总值比重达到29.7%',
        subject: '工业增加值占地区生产总值比重',
        metric: '占比',
        value: 29.7,
        unit: '%',
      },
      {
        words: '制造业增加值占地区生产总值比重达到21.8%',
        subject: '制造业增加值占地区生产总值比重',
        metric: '占比',
        value: 21.8,
        unit: '%',
      },
    )
    expect(found).toEqual([])
  })

  test('another city, and a district of the city', () => {
    const other: Said = { words: '高新技术企业达到950家', value: 950 }
    expect(two(base, other, ['云渚市制造业发展规划', '临江市制造业发展规划'])).toEqual([])
    expect(two(base, other, ['云渚市制造业发展规划', '云渚市南岸区制造业发展规划'])).toEqual([])
  })

  test('words that do not say what is counted', () => {
    expect(
      two({ words: '数量达到900家', subject: null }, { words: '数量达到950家', subject: null, value: 950 }),
    ).toEqual([])
  })

  test('in one document, what is added in all and what one step adds', () => {
    const document = documentOf({
      key: 'd',
      lines: ['一、主要目标', '新增调节能力900万千瓦。', '二、燃气机组', '新增调节能力300万千瓦。'],
      targets: [
        { subject: '调节能力', metric: '容量', value: 900, unit: '万千瓦', quote: '新增调节能力900万千瓦' },
        { subject: '调节能力', metric: '容量', value: 300, unit: '万千瓦', quote: '新增调节能力300万千瓦' },
      ],
    })
    expect(findFindings([document])).toEqual([])
  })
})

test('a floor raised from one document to the other is a difference', () => {
  const found = two(
    { words: '高新技术企业900家以上', comparator: 'gte' },
    { words: '高新技术企业950家以上', value: 950, comparator: 'gte' },
  )
  expect(kinds(found)).toEqual(['goal differs'])
})

test('goals that stand together in the same two places are told together', () => {
  const document = (key: string) =>
    documentOf({
      key,
      lines: ['一、主要目标', '高新技术企业达到900家，企业技术中心达到60家。'],
      targets: [
        { subject: '高新技术企业', value: 900, unit: '家', quote: '高新技术企业达到900家' },
        { subject: '企业技术中心', value: 60, unit: '家', quote: '企业技术中心达到60家' },
      ],
    })
  const found = findFindings([document('a'), document('b')])
  expect(kinds(found)).toEqual(['goal restated'])
  expect(found[0]?.statements).toHaveLength(4)
})

test('a past figure given twice differs when a digit does, and is silent when it agrees or counts something else', () => {
  const document = (key: string, value: number) =>
    documentOf({
      key,
      lines: ['一、现状', `2025年规模以上企业${value}家。`],
      facts: [{ subject: '规模以上企业', value, unit: '家', period: '2025', quote: `规模以上企业${value}家` }],
    })
  expect(kinds(findFindings([document('a', 418), document('b', 428)]))).toEqual(['fact differs'])
  expect(findFindings([document('a', 418), document('b', 418)])).toEqual([])
  expect(findFindings([document('a', 418), document('b', 41)])).toEqual([])
})
