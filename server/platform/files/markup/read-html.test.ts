import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { readHtml } from './read-html.ts'

describe('web pages', () => {
  test('title and meta go into metadata, scripts and navigation nowhere', async () => {
    const { metadata, blocks } = await readHtml(
      '<html><head><title>意见_临江市</title><meta name="ArticleTitle" content="关于发展的意见"><meta name="PubDate" content="2025-03-01"><style>p{}</style></head><body><nav>首页</nav><script>var a="<p>x</p>"</script><p>正文</p></body></html>',
    )
    expect(metadata).toEqual({ title: '意见_临江市', articletitle: '关于发展的意见', pubdate: '2025-03-01' })
    expect(blocks).toEqual([{ kind: 'paragraph', text: '正文' }])
  })

  test('headings, bold paragraphs, line breaks and items become blocks', async () => {
    const { blocks } = await readHtml(
      '<h2>一、总体要求</h2><p>　　<b>加强领导</b></p><div>第一行<br>　　第二行</div><ul><li>甲</li><li>乙</li></ul><span style="display:none">藏</span>',
    )
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '一、总体要求', heading: 2 },
      { kind: 'paragraph', text: '加强领导', bold: true },
      ...['第一行', '第二行', '甲', '乙'].map((text) => ({ kind: 'paragraph', text })),
    ])
  })

  test('merged cells keep their text in the first cell, the others are empty', async () => {
    const { blocks } = await readHtml(
      '<table><tr><td rowspan=2>类别<td colspan=2>产值<tr><td>2025<td>2027<tr><td>船用<td>1<td>2</table>',
    )
    expect(blocks).toEqual([
      {
        kind: 'table',
        rows: [
          ['类别', '产值', ''],
          ['', '2025', '2027'],
          ['船用', '1', '2'],
        ],
      },
    ])
  })

  test('tables that only lay out the page are read as text', async () => {
    const { blocks } = await readHtml(
      '<table><tr><td><p>正文</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>',
    )
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '正文' },
      { kind: 'table', rows: [['甲', '乙']] },
    ])
  })

  test('a colspan of a thousand million makes no table of that size', async () => {
    const { blocks } = await readHtml(
      '<table><tr><td colspan=1000000000 rowspan=99999999>甲<td>乙<tr><td>丙<td>丁</table>',
    )
    expect(JSON.stringify(blocks).length).toBeLessThan(10_000)
  })

  test('a page that says gb2312 is read as the superset GB18030', async () => {
    const page = iconv.encode('<html><head><meta charset="gb2312"></head><body><p>朱镕基、喆</p></body></html>', 'gbk')
    const { format, source } = await readDocument(new Uint8Array(page))
    expect(format).toBe('html')
    expect(source.blocks).toEqual([{ kind: 'paragraph', text: '朱镕基、喆' }])
  })
})
