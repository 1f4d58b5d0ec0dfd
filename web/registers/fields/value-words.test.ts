import { expect, test } from 'vitest'
import type { FieldValue, FormField } from './form-field.ts'
import { exactYuan } from './money.ts'
import { valueText } from './value-words.ts'

const field = (kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  name: 'x',
  label: { zh: '项', en: 'item' },
  kind,
  unit: null,
  options: null,
  register: null,
  isRequired: false,
  isMany: false,
  isPersonal: false,
  ...more,
})
const names = {
  body: (id: string) => ({ east: '东岸区' })[id] ?? id,
  entry: (_register: string, key: string) => `企业${key}`,
  file: (id: string) => id,
}
const words = { yes: '是', no: '否', list: '、' }
const said = (one: FormField, value: FieldValue) => valueText(one, value, names, words, 'zh')

test('money is said in 亿元 or 万元, as people say it', () => {
  expect(said(field('money'), 128_600_000_000)).toBe('12.86亿元')
  expect(said(field('money'), 3_500_000_000)).toBe('3,500万元')
  expect(said(field('money'), 0)).toBe('0元')
})

test('beside it stands the exact sum', () => {
  expect(exactYuan(1_999_999_950)).toBe('19,999,999.50')
  expect(exactYuan(-5)).toBe('−0.05')
})

test('a number has its unit, and a plain number none', () => {
  expect(said(field('number', { unit: '人' }), 1200)).toBe('1,200人')
  expect(said(field('number', { unit: '1' }), 3)).toBe('3')
})

test('choices, bodies and entries are said by their names, and an unknown id stays as it is', () => {
  const chains = field('choice', { isMany: true, options: [{ key: 'marine', label: { zh: '海工', en: 'marine' } }] })
  expect(said(chains, ['marine', 'lost'])).toBe('海工、lost')
  expect(said(field('body'), 'east')).toBe('东岸区')
  expect(said(field('entry', { register: 'enterprises' }), '7')).toBe('企业7')
})

test('no is said, and nothing is left empty', () => {
  expect(said(field('flag'), false)).toBe('否')
  expect(said(field('flag'), null)).toBeNull()
  expect(said(field('choice', { isMany: true }), [])).toBeNull()
})
