import { expect, test } from 'vitest'
import { formatAmount, formatChange, formatNumber } from './amount.ts'

const said = (yuan: number, language: 'zh' | 'en' = 'zh') => {
  const { value, unit } = formatAmount(yuan, language)
  return `${value} ${unit}`
}

test('money is said in 亿元, 万元 or 元', () => {
  expect([1_286_400_000, 35_000_000, 12_345, 999, 0].map((yuan) => said(yuan))).toEqual([
    '12.86 亿元',
    '3,500 万元',
    '1.23 万元',
    '999 元',
    '0 元',
  ])
  expect([1_286_400_000, 35_000_000, 12_345].map((yuan) => said(yuan, 'en'))).toEqual([
    '1.29 bn yuan',
    '35 m yuan',
    '12,345 yuan',
  ])
})

test('what rounds up to the next step is said in it', () => {
  expect(said(99_999_999)).toBe('1 亿元')
  expect(said(99_400_000)).toBe('9,940 万元')
})

test('a loss has a true minus sign', () => {
  expect(said(-250_000_000)).toBe('−2.5 亿元')
  expect(formatNumber(-1234.567)).toBe('−1,234.57')
})

test('a change says its sign, and none of it says none', () => {
  expect([3.24, -0.41, 0, 0.01, -0.01].map((value) => formatChange(value))).toEqual(['+3.2', '−0.4', '0', '0', '0'])
})
