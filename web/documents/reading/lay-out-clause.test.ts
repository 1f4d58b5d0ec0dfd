import { describe, expect, it } from 'vitest'
import { type BlockLayout, layOutClause, type ParagraphLayout } from './lay-out-clause.ts'

const text = [
  '关于振作工业经济运行的若干举措',
  '为推动我市工业经济高质量发展，制定如下工作措施。',
  '一、打通堵点卡点',
  '（一）做好保供稳价。密切监测钢材价格。加强监管，到**2025**年完成。（市商务局按职责分工负责）',
  '指标\t2025年\n增速\t6',
  '注：按可比价计算。',
].join('\n')
const at = (words: string) => text.indexOf(words)
const title = '关于振作工业经济运行的若干举措'

const paragraphs = (blocks: readonly BlockLayout[]) => blocks.filter((block) => block.kind === 'paragraph')
const wordsOf = (paragraph: ParagraphLayout | undefined) =>
  paragraph?.pieces.map(({ start, end, part }) => [part, text.slice(start, end)])

function layOut(from: string, to: string | null, heading: string | null, quotes: { id: string; words: string }[] = []) {
  return layOutClause({
    text,
    title,
    clause: { heading, start: from === '' ? 0 : at(from), end: to === null ? text.length : at(to) },
    tables: [{ start: at('指标'), end: at('注：') }],
    quotes: quotes.map(({ id, words }) => ({ id, start: at(words), end: at(words) + words.length })),
  })
}

describe('the layout of a clause', () => {
  it('sets the title of the document as a title, and the preamble as text', () => {
    expect(paragraphs(layOut('', '一、', null)).map(({ look }) => look)).toEqual(['title', 'body'])
  })

  it('puts the ordinal in the margin and a heading on its own line', () => {
    const [heading] = paragraphs(layOut('一、', '（一）', '打通堵点卡点'))
    expect(heading?.look).toBe('heading')
    expect(wordsOf(heading)).toEqual([
      ['ordinal', '一、'],
      ['heading', '打通堵点卡点'],
    ])
  })

  it('keeps a heading that opens its paragraph within the paragraph', () => {
    const [first] = paragraphs(layOut('（一）', null, '做好保供稳价'))
    expect(first?.look).toBe('runIn')
    expect(wordsOf(first)?.slice(0, 2)).toEqual([
      ['ordinal', '（一）'],
      ['heading', '做好保供稳价。'],
    ])
  })

  it('cuts quotes out, also where two of them overlap', () => {
    const [first] = paragraphs(
      layOut('（一）', null, '做好保供稳价', [
        { id: 'a', words: '密切监测钢材价格。加强监管' },
        { id: 'b', words: '加强监管' },
      ]),
    )
    const quoted = first?.pieces.filter(({ items }) => items.length > 0)
    expect(quoted?.map(({ start, end, items }) => [text.slice(start, end), items])).toEqual([
      ['密切监测钢材价格。', ['a']],
      ['加强监管', ['b', 'a']],
    ])
  })

  it('sets the asterisks of Markdown apart', () => {
    const [first] = paragraphs(layOut('（一）', null, '做好保供稳价'))
    expect(first?.pieces.filter(({ part }) => part === 'markup')).toHaveLength(2)
  })

  it('shows a table in its place and the text after it', () => {
    const blocks = layOut('（一）', null, '做好保供稳价')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('loses no character of a paragraph', () => {
    const [first] = paragraphs(layOut('（一）', null, '做好保供稳价', [{ id: 'a', words: '加强监管' }]))
    const words = first?.pieces.map(({ start, end }) => text.slice(start, end)).join('')
    expect(words).toBe(text.split('\n')[3])
  })
})
