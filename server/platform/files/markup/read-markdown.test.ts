import { describe, expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const blocksOf = async (text: string) => (await readMarkdown(text)).blocks
const textsOf = async (text: string) =>
  (await blocksOf(text)).map((block) => (block.kind === 'paragraph' ? block.text : block.rows))

describe('Markdown', () => {
  test('front matter becomes metadata with keys in lower case, lists joined by line ends', async () => {
    const { metadata, blocks } = await readMarkdown(
      "---\nTitle: 临江市决定\ndate: '2022-03-30'\ntags: [制造业, 船舶]\nurls:\n  - https://example.cn/a\n  - https://example.cn/b\n---\n\n正文",
    )
    expect(metadata).toEqual({
      title: '临江市决定',
      date: '2022-03-30',
      tags: '制造业\n船舶',
      urls: 'https://example.cn/a\nhttps://example.cn/b',
    })
    expect(blocks).toEqual([{ kind: 'paragraph', text: '正文' }])
  })

  test('headings carry their level, whole lines in bold are bold, emphasis inside a line is dropped', async () => {
    expect(await blocksOf('## 第一章 总则\n**加强组织领导**\n推动**产业链**与*供应链*协同。')).toEqual([
      { kind: 'paragraph', text: '第一章 总则', heading: 2 },
      { kind: 'paragraph', text: '加强组织领导', bold: true },
      { kind: 'paragraph', text: '推动产业链与供应链协同。' },
    ])
  })

  test('two bold runs in a line do not make the line bold', async () => {
    expect(await blocksOf('**市局**负责，**区局**配合')).toEqual([{ kind: 'paragraph', text: '市局负责，区局配合' }])
  })

  test('comments, rules and link definitions are dropped; quotes, links, bullets and escapes give their text', async () => {
    const text =
      '<!-- INFO\nEND -->\n> （2022年3月30日通过）\n\n---\n- 见[原文](https://example.cn/x(1))\n1\\. 第一项\n[a]: https://example.cn\n<https://example.cn/b>'
    expect(await textsOf(text)).toEqual(['（2022年3月30日通过）', '见原文', '1. 第一项', 'https://example.cn/b'])
  })

  test('a star that means something else stays', async () => {
    expect(await textsOf('# 说明\n标*的为约束性指标，3*4矩阵')).toEqual(['说明', '标*的为约束性指标，3*4矩阵'])
  })

  test('a pipe table becomes a table without its frame', async () => {
    expect(
      await textsOf('| 指标 | 2025年 |\n| --- | ---: |\n| **产值** | 21.8 |\n| 研发\\|强度 | |\n\n注：略'),
    ).toEqual([
      [
        ['指标', '2025年'],
        ['产值', '21.8'],
        ['研发|强度', ''],
      ],
      '注：略',
    ])
  })

  test('HTML inside Markdown becomes paragraphs and tables', async () => {
    expect(
      await textsOf(
        '---\nlayout: post\n---\n<p><strong>本报讯：</strong>近年来。</p>\n <p>一是抓推动。</p>\n\n[返回](/)｜首页',
      ),
    ).toEqual(['本报讯：近年来。', '一是抓推动。', '返回｜首页'])
  })
})
