import { expect, test } from 'vitest'
import { indicatorName } from './indicator-name.ts'

test.each([
  ['链主企业', '数量', '链主企业数量'],
  ['轴承产业规模', '年均增速', '轴承产业规模年均增速'],
  [null, '工业投资', '工业投资'],
  [' ', '工业投资', '工业投资'],
])('%s and %s make the name %s', (subject, metric, name) => {
  expect(indicatorName(subject, metric)).toBe(name)
})

test.each([
  ['余热综合利用率', '利用率', '余热综合利用率'],
  ['轴承产值占工业产值比重', '占比', '轴承产值占工业产值比重'],
  ['北方轴承之都', '状态', '北方轴承之都'],
  ['链主企业', '链主企业数量', '链主企业数量'],
  ['链主企业', '', '链主企业'],
  ['轴承产业', '产业规模', '轴承产业规模'],
  ['专利数', '数量', '专利数数量'],
])('what %s says already, %s does not say again', (subject, metric, name) => {
  expect(indicatorName(subject, metric)).toBe(name)
})
