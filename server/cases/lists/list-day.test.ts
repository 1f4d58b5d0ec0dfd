import { expect, test } from 'vitest'
import { listDay } from './list-day.ts'

const read = (text: string) => listDay(text, text, '2026-11-22')

test.each([
  ['12月31日', '2026-12-31'],
  ['12月31日前', '2026-12-31'],
  ['12月31日前完成', '2026-12-31'],
  ['12月底', '2026-12-31'],
  ['11月底前办结', '2026-11-30'],
  ['12月', '2026-12-31'],
  ['年底前', '2026-12-31'],
  ['今年底', '2026-12-31'],
  ['本年度年底', '2026-12-31'],
  ['月底前', '2026-11-30'],
  ['四季度', '2026-12-31'],
  ['下半年', '2026-12-31'],
  ['2027年3月31日前', '2027-03-31'],
])('%s is read as %s, and told', (text, day) => {
  expect(read(text)).toMatchObject({ value: day, note: { zh: `“${text}”按${day}导入` } })
})

test('what says its year is read as before, without a word', () => {
  expect([read('2026年12月底'), read('2026-12-05')]).toEqual([{ value: '2026-12-31' }, { value: '2026-12-05' }])
})

test.each(['尽快', '13月1日', '近期完成', '年后', '第五季度', '11.30'])('%s is no day', (text) => {
  expect(read(text)).toHaveProperty('fault')
})
