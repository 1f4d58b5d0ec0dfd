import { expect, test } from 'vitest'
import { evaluate, type Formula, formulaInWords, formulaMeasure, type Measure, printed } from './index.ts'

const label = (zh: string, en: string) => ({ zh, en })
const inputs = {
  rdSpend: { unit: 'fen', label: label('研发投入', 'R&D spend') },
  grant: { unit: 'fen', label: label('财政资助', 'grants') },
  revenue: { unit: 'fen', label: label('营业收入', 'revenue') },
  land: { unit: '亩', label: label('用地面积', 'land') },
  staff: { unit: '人', label: label('从业人员', 'staff') },
}
const input = (name: string): Formula => ({ op: 'input', name })
const per = (a: Formula, b: Formula): Formula => ({ op: 'per', of: [a, b] })
const plus = (a: Formula, b: Formula): Formula => ({ op: 'plus', of: [a, b] })
const minus = (a: Formula, b: Formula): Formula => ({ op: 'minus', of: [a, b] })
const intensity = per(minus(input('rdSpend'), input('grant')), input('revenue'))

test('a share of amounts is given as a percentage or as a plain number', () => {
  const record = { rdSpend: 600_00, grant: 100_00n, revenue: 10_000_00 }
  expect(evaluate(intensity, inputs, record, '%')).toEqual({ value: 5, missing: [], because: 'computed' })
  expect(evaluate(intensity, inputs, record, '1').value).toBe(0.05)
})

test('yuan per area comes out in the unit that is asked for', () => {
  const record = { revenue: 3_000_000_000_00, land: 1500 }
  expect(evaluate(per(input('revenue'), input('land')), inputs, record, '亿元/平方公里').value).toBe(30)
})

test('what is missing is named, and nothing is taken for 0', () => {
  expect(evaluate(intensity, inputs, { rdSpend: 1, revenue: Number.NaN }, '%')).toEqual({
    value: null,
    missing: ['grant', 'revenue'],
    because: 'missing',
  })
})

test('nothing is divided by 0', () => {
  const none = { value: null, missing: [], because: 'dividedByZero' }
  expect(evaluate(intensity, inputs, { rdSpend: 1, grant: 0, revenue: 0 }, '%')).toEqual(none)
  const nested = per(input('staff'), per(input('revenue'), input('grant')))
  expect(evaluate(nested, inputs, { staff: 3, revenue: 1, grant: 0 }, '人')).toEqual(none)
})

test('amounts that cancel out are 0 to the fen, above the line and below it', () => {
  const rest = minus(plus(input('rdSpend'), input('grant')), input('revenue'))
  const record = { rdSpend: 10, grant: 20, revenue: 30, staff: 3 }
  expect(evaluate(rest, inputs, record, '元').value).toBe(0)
  expect(evaluate(per(input('staff'), rest), inputs, record, '人/元').because).toBe('dividedByZero')
})

test('units that do not fit are found before anything is computed', () => {
  expect(formulaMeasure(plus(input('revenue'), input('staff')), inputs)).toEqual({
    problem: 'units-differ',
    given: '人',
    accepted: 'money',
  })
  expect(evaluate(per(input('revenue'), input('staff')), inputs, {}, '亿元').because).toBe('unitsDoNotFit')
  const made = formulaMeasure(per(input('revenue'), input('staff')), inputs)
  expect('problem' in made ? made.problem : printed(made)).toBe('money/人')
})

test('a square is not what it is a square of', () => {
  const squared = per(input('revenue'), per(input('staff'), input('revenue')))
  expect(printed(formulaMeasure(squared, inputs) as Measure)).toBe('money^2/人')
  expect(evaluate(squared, inputs, { revenue: 1, staff: 1 }, '元/人').because).toBe('unitsDoNotFit')
  const thinner = per(per(input('revenue'), input('land')), input('land'))
  expect(evaluate(thinner, inputs, { revenue: 1, land: 1 }, '亿元/平方公里').because).toBe('unitsDoNotFit')
})

test('a formula says itself in words', () => {
  const figure: Formula = { op: 'figure', value: 3, unit: '万元' }
  expect(['zh' as const, 'en' as const].map((language) => formulaInWords(figure, inputs, language))).toEqual([
    '3万元',
    '3 万元',
  ])
  expect(formulaInWords(intensity, inputs, 'zh')).toBe('（研发投入－财政资助）÷营业收入')
  expect(formulaInWords({ op: 'times', of: input('staff'), by: 2 }, inputs, 'en')).toBe('staff×2')
})
