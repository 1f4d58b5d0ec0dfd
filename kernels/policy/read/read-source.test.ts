import { describe, expect, test } from 'vitest'
import type { Block } from '../types.ts'
import { readSource } from './read-source.ts'

const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))
const linesOf = (...texts: readonly string[]) =>
  readSource({ blocks: paragraphs(...texts) }).lines.map((line) => line.text)

describe('reading', () => {
  test('a line that a page break has cut goes on, in a sentence, a word or a bracket', () => {
    expect(
      linesOf(
        '（一）保供。加强监测。支持机构提供服务，',
        '应对风险。（市商务局、市财',
        '政局按职责分工负责）',
        '（二）稳价。',
      ),
    ).toEqual([
      '（一）保供。加强监测。支持机构提供服务，应对风险。（市商务局、市财政局按职责分工负责）',
      '（二）稳价。',
    ])
  })

  test('a bracket of bodies on a line of its own joins the text before it', () => {
    expect(linesOf('建立机制。开展检查。', '(市商务局负责)')).toEqual(['建立机制。开展检查。(市商务局负责)'])
  })

  test('a clause that opens with a bracket and ends with one stays a clause', () => {
    expect(linesOf('（一）保供。监测。（甲局负责）', '（二）稳价。监管。（乙局负责）')).toHaveLength(2)
  })

  test('headings do not swallow the paragraph below them', () => {
    expect(linesOf('（一）发展基础', '过去五年，全市经济平稳。', '1．生物医药', '做强产业。')).toHaveLength(4)
  })

  test('cells on lines of their own become a table, with or without empty lines between the rows', () => {
    const rows = [
      ['一级', '二级', '基期', '目标'],
      ['质量', '1．增速（%）', '3.6', '6以上'],
      ['', '2．比重（%）', '21.8', '25'],
      ['', '3．效率（%）', '—', '6.5'],
    ]
    const cells = rows.flatMap((row) => row.map((cell) => `\t${cell}`))
    const parted = rows.flatMap((row) => [...row.map((cell) => `\t${cell}`), ''])
    for (const texts of [cells, parted]) {
      const read = readSource({ blocks: paragraphs('指标体系', ...texts, '注：略。') })
      expect(read.lines.map((line) => line.rows !== null)).toEqual([false, true, false])
      expect(read.lines[1]?.rows).toEqual(rows)
    }
  })

  test('buttons and page numbers leave the text and are kept for a diagnostic', () => {
    const read = readSource({ blocks: paragraphs('下载', '打印', '云澜市若干措施', '— 3 —', '一、做好保供。') })
    expect(read.text).toBe('云澜市若干措施\n一、做好保供。')
    expect(read.removed).toEqual(['下载', '打印', '—3—'])
  })

  test('blanks from scanning go, blanks that separate stay', () => {
    expect(linesOf('到 2025 年，建成 5G 基站 （含室内）', '张原 李宁', '目　录')).toEqual([
      '到2025年，建成5G基站（含室内）',
      '张原 李宁',
      '目录',
    ])
  })

  test('a document on a single line parts at its ordinals', () => {
    const body = '持续推进各项工作，完善配套政策，提升服务水平。'.repeat(20)
    const text = `云澜市意见现提出以下意见：一、重要意义本市能源${body}二、提升能力(一)实施工程。${body}(二)推进建设。${body}三、加强保障(三)强化监管。${body}`
    expect(linesOf(text).map((line) => line.slice(0, 6))).toEqual([
      '云澜市意见现',
      '一、重要意义',
      '本市能源持续',
      '二、提升能力',
      '(一)实施工',
      '(二)推进建',
      '三、加强保障',
      '(三)强化监',
    ])
  })
})
