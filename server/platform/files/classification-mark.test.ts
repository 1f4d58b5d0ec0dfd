import { describe, expect, test } from 'vitest'
import { findClassificationMark, refuseClassified } from './classification-mark.ts'

const of = (...lines: readonly string[]) => ({ blocks: lines.map((text) => ({ kind: 'paragraph', text }) as const) })

describe('marks as they are printed', () => {
  test.each([
    ['机密', '机密'],
    ['机 密', '机密'],
    ['秘　密', '秘密'],
    ['机密★1年', '机密'],
    ['机密 ★ 1 年', '机密'],
    ['秘密★', '秘密'],
    ['绝密★长期', '绝密'],
    ['绝密★30年', '绝密'],
    ['秘密★6个月', '秘密'],
    ['秘密★启用前', '秘密'],
    ['密级：机密', '机密'],
    ['密级: 秘密★10年', '秘密'],
    ['【机密】', '机密'],
    ['000012　　机密★1年　特急', '机密'],
    ['机密★1年　　特急', '机密'],
    ['机密 特急', '机密'],
  ])('%s', (line, mark) => {
    expect(findClassificationMark(of(line, '临江市人民政府文件', '关于某事的通知'))).toBe(mark)
  })

  test('a mark in a page header, a footer, a text box or a table cell is found', () => {
    const blocks = of('关于某事的通知').blocks
    expect(findClassificationMark({ blocks, metadata: { header: '临江市文件\n机密★1年' } })).toBe('机密')
    expect(findClassificationMark({ blocks, metadata: { footer: '秘密' } })).toBe('秘密')
    expect(findClassificationMark({ blocks, metadata: { boxes: '绝密' } })).toBe('绝密')
    expect(findClassificationMark({ blocks: [{ kind: 'table', rows: [['机密★1年', '特急']] }] })).toBe('机密')
  })

  test('what a file states about itself counts', () => {
    expect(findClassificationMark({ blocks: [], metadata: { 密级: '秘密' } })).toBe('秘密')
  })
})

describe('what is no mark', () => {
  test.each([
    '依法保护商业秘密和个人隐私。',
    '涉及国家秘密、机密的，按照有关规定执行。',
    '秘密',
    '机密文件由专人保管，不得外传。',
    '第五条 国家秘密的密级分为绝密、机密、秘密三级。',
    '密级：公开',
    '保守秘密',
    '机密性、完整性和可用性',
  ])('%s', (line) => {
    // Alone on a line it is a mark at the head only: deep in the text it is an entry of a list.
    const before = line === '秘密' ? Array.from({ length: 60 }, (_, i) => `第${i}条 正文。`) : []
    expect(findClassificationMark(of(...before, line))).toBeNull()
  })
})

test('a marked document is refused with its mark', () => {
  expect(() => refuseClassified(of('机密★1年'), '通知.docx')).toThrow(
    expect.objectContaining({ code: 'file-classified', params: { mark: '机密', name: '通知.docx' } }),
  )
  expect(() => refuseClassified(of('关于保守商业秘密的通知'))).not.toThrow()
})
