import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type SizedFirm, sizeClassOf } from './size-class.ts'
import { type SizeFigure, type SizeGroup, sizeRule2017 } from './size-rule.ts'

const wan = 1_000_000
const unknown: SizedFirm = { industryCode: null, staff: null, revenueFen: null, assetsFen: null }
const huge = { staff: 1e9, revenueFen: 1e15, assetsFen: 1e15 }
const of = (firm: Partial<SizedFirm>) => sizeClassOf({ ...unknown, ...firm }, sizeRule2017)

/** A figure in the unit of the bars, as the firm has it. */
const given = (figure: SizeFigure, value: number): Partial<SizedFirm> =>
  figure === 'staff' ? { staff: value } : { [`${figure}Fen`]: value * wan }

describe.each(Object.entries(sizeRule2017.groups as Record<string, SizeGroup>))('%s', (key, { codes, bars }) => {
  const classes = ['large', 'medium', 'small'] as const
  const cases = Object.entries(bars).flatMap(([figure, figures]) =>
    classes.map((sizeClass, at) => [figure as SizeFigure, sizeClass, figures[at] ?? Number.NaN] as const),
  )
  test.each(cases)('%s is %s at its bar of %d and not below it', (figure, sizeClass, bar) => {
    for (const industryCode of codes) {
      const below = classes[classes.indexOf(sizeClass) + 1] ?? 'micro'
      expect(of({ ...huge, industryCode, ...given(figure, bar) })).toMatchObject({ sizeClass, group: key })
      const least = figure === 'staff' ? 1 : 1 / wan
      expect(of({ ...huge, industryCode, ...given(figure, bar - least) })).toMatchObject({ sizeClass: below })
    }
  })
})

test('the lowest figure decides, and each is told', () => {
  expect(of({ industryCode: 'C3911', staff: 250, revenueFen: 50_000 * wan })).toEqual({
    sizeClass: 'small',
    group: 'industry',
    isLeftOut: false,
    by: [
      { figure: 'staff', sizeClass: 'small' },
      { figure: 'revenue', sizeClass: 'large' },
    ],
    missing: [],
  })
})

test('what is missing is named, unless what is there makes it micro already', () => {
  expect(of({ industryCode: 'C3911', staff: 1200 })).toMatchObject({ sizeClass: null, missing: ['revenue'] })
  expect(of({ industryCode: 'E4710' })).toMatchObject({ sizeClass: null, missing: ['revenue', 'assets'] })
  expect(of({ industryCode: 'C3911', staff: 19 })).toMatchObject({ sizeClass: 'micro', missing: [] })
  expect(of({ industryCode: 'A0111', revenueFen: 0 })).toMatchObject({ sizeClass: 'micro' })
})

test.each([null, '', 'G', 'G59', 'K70', 'F', 'I', 'Q', '3911', 'X1', 'constructor'])(
  'the industry %j is missing, too short or none: a better code is asked for',
  (industryCode) => {
    expect(of({ ...huge, industryCode })).toMatchObject({ sizeClass: null, group: null, missing: ['industryCode'] })
  },
)

test.each(['J6620', 'G5311', 'P8331', 'K7040', 'S9221'])('the rule leaves %s out', (industryCode) => {
  expect(of({ ...huge, industryCode })).toMatchObject({ sizeClass: null, isLeftOut: true, missing: [] })
})

const path = (name: string) => fileURLToPath(new URL(`../../../../shared/data/codes/${name}`, import.meta.url))

describe.skipIf(!existsSync(path('sme_size_2017.json')))('the published rule (skipped without ../shared/data)', () => {
  const letters = { X: 'staff', Y: 'revenue', Z: 'assets' } as const
  type Printed = Record<string, Partial<Record<keyof typeof letters, number[]>>>

  test('has the same industries with the same bars', () => {
    const { industries } = JSON.parse(readFileSync(path('sme_size_2017.json'), 'utf8')) as { industries: Printed }
    const printed = Object.entries(industries).map(([zh, bars]) => [
      zh,
      Object.fromEntries(
        Object.entries(letters).flatMap(([letter, of]) => (bars[letter as 'X'] ? [[of, bars[letter as 'X']]] : [])),
      ),
    ])
    const ours = Object.values(sizeRule2017.groups as Record<string, SizeGroup>).map(({ zh, bars }) => [zh, bars])
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(printed))
  })

  test('takes in every class of industry, or leaves it out, once', () => {
    const rows = readFileSync(path('gbt4754_2017.csv'), 'utf8').split('\n')
    const codes = rows.map((row) => row.split(',')).flatMap(([code = '', level]) => (level === '小类' ? [code] : []))
    const lists = [...Object.values<SizeGroup>(sizeRule2017.groups).map((each) => each.codes), sizeRule2017.leftOut]
    const homes = (code: string) => lists.filter((list) => list.some((each) => code.startsWith(each))).length
    expect(codes.length).toBeGreaterThan(1000)
    expect(codes.filter((code) => homes(code) !== 1)).toEqual([])
  })
})
