import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

const texts = (text: string) => readText(text).blocks.map((block) => (block.kind === 'paragraph' ? block.text : null))

test('every line that is not blank is a paragraph, trimmed of indents', () => {
  expect(texts('\n　　第一段。  \r\n\r\n  第二段。\n')).toEqual(['第一段。', '第二段。'])
})

test('lines with leading tabs are passed on as they are, the empty cell among them', () => {
  expect(texts('表1\n\t一级指标\n\t2025年\n\n\t\n\t21.8\n')).toEqual(['表1', '\t一级指标', '\t2025年', '\t', '\t21.8'])
})

test('a header of keys and values becomes metadata under the keys as printed', () => {
  const source = readText('来源: http://example.cn/1\n标题: 临江市意见\n文号: 临政发〔2025〕3号\n\n临江市意见\n正文\n')
  expect(source.metadata).toEqual({ 来源: 'http://example.cn/1', 标题: '临江市意见', 文号: '临政发〔2025〕3号' })
  expect(source.blocks).toHaveLength(2)
})

test('prose with colons is no header', () => {
  expect(readText('附件：1. 清单\n联系人：张三\n\n正文').metadata).toBeUndefined()
  expect(readText('主题: 只有一行\n\n正文').metadata).toBeUndefined()
})
