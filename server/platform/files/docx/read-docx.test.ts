import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { findClassificationMark } from '../classification-mark.ts'
import { docx, part, zip } from '../fixtures/zip.ts'
import { readDocument } from '../read-document.ts'
import { readDocx } from './read-docx.ts'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
})
const numbering = {
  config: [
    {
      reference: 'outline',
      levels: [
        level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, '%1、'),
        level(1, LevelFormat.CHINESE_COUNTING_THOUSAND, '（%2）'),
        level(2, LevelFormat.DECIMAL, '%3.'),
      ],
    },
    { reference: 'articles', levels: [level(0, LevelFormat.CHINESE_COUNTING, '第%1条')] },
  ],
}
const item = (reference: string, at: number, text: string) =>
  new Paragraph({ text, numbering: { reference, level: at } })
const write = async (children: readonly (Paragraph | Table)[], header?: string) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        numbering,
        footnotes: { 1: { children: [new Paragraph('按不变价计算。')] } },
        sections: [
          {
            ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}),
            children: [...children],
          },
        ],
      }),
    ),
  )
const textsOf = async (bytes: Uint8Array) =>
  (await readDocx(bytes)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows))
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('automatic numbers', () => {
  test('numbers that Word writes by itself are written out, level by level', async () => {
    const bytes = await write([
      item('outline', 0, '总体要求'),
      item('outline', 1, '指导思想。'),
      item('outline', 1, '主要目标。'),
      item('outline', 2, '壮大龙头。'),
      item('outline', 2, '培育单项冠军。'),
      item('outline', 0, '重点任务'),
      item('outline', 1, '补链强链。'),
      item('outline', 2, '建立清单。'),
    ])
    expect(await textsOf(bytes)).toEqual([
      '一、总体要求',
      '（一）指导思想。',
      '（二）主要目标。',
      '1. 壮大龙头。',
      '2. 培育单项冠军。',
      '二、重点任务',
      '（一）补链强链。',
      '1. 建立清单。',
    ])
  })

  test('the twelfth article is 第十二条', async () => {
    const bytes = await write(Array.from({ length: 12 }, () => item('articles', 0, '正文。')))
    expect((await textsOf(bytes)).at(-1)).toBe('第十二条 正文。')
  })

  test('a list may start elsewhere, be restarted by its instance, and reach paragraphs through their style', async () => {
    const numbers = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimalEnclosedCircleChinese"/><w:pStyle w:val="Item"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
       <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    )
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    )
    const own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    const none = '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    const body =
      p('甲', '<w:pStyle w:val="Item"/>') +
      p('乙', '<w:pStyle w:val="Item"/>') +
      p('丙', own) +
      p('丁', own) +
      p('戊', none)
    expect(await textsOf(docx(body, { numbering: numbers, styles }))).toEqual(['③甲', '④乙', '①丙', '②丁', '戊'])
  })
})

describe('text and its marks', () => {
  test('outline levels come from styles or paragraphs, bold where the whole paragraph is', async () => {
    const bytes = await write([
      new Paragraph({ text: '保障措施', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({
        children: [new TextRun({ text: '加强', bold: true }), new TextRun({ text: '领导', bold: true })],
      }),
      new Paragraph({ children: [new TextRun({ text: '各区', bold: true }), new TextRun('负责')] }),
    ])
    expect((await readDocx(bytes)).blocks).toEqual([
      { kind: 'paragraph', text: '保障措施', heading: 2 },
      { kind: 'paragraph', text: '加强领导', bold: true },
      { kind: 'paragraph', text: '各区负责' },
    ])
  })

  test('tracked changes are accepted: insertions stay, deletions go, a deleted paragraph mark joins', async () => {
    const change = { id: 1, author: '甲', date: '2025-01-01T00:00:00Z' }
    const bytes = await write([
      new Paragraph({
        children: [
          new TextRun('增长6%'),
          new InsertedTextRun({ text: '以上', ...change }),
          new DeletedTextRun({ text: '左右', ...change }),
        ],
      }),
    ])
    expect(await textsOf(bytes)).toEqual(['增长6%以上'])
    const joined = p('前半', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('后半')
    expect(await textsOf(docx(joined))).toEqual(['前半后半'])
  })

  test('footnotes are marked in the text and follow their paragraph', async () => {
    const bytes = await write([
      new Paragraph({ children: [new TextRun('年均增长'), new FootnoteReferenceRun(1)] }),
      new Paragraph('下一段'),
    ])
    expect(await textsOf(bytes)).toEqual(['年均增长①', '①按不变价计算。', '下一段'])
  })

  test('soft breaks join a centred title and part what was pasted as paragraphs', async () => {
    const lines = (a: string, b: string, jc: string) =>
      `<w:p><w:pPr><w:jc w:val="${jc}"/></w:pPr><w:r><w:t>${a}</w:t><w:br/><w:t>${b}</w:t></w:r></w:p>`
    const body =
      lines('临江市人民政府关于', '促进产业发展的意见', 'center') + lines('临江市人民政府', '2025年3月1日', 'right')
    expect(await textsOf(docx(body))).toEqual([
      '临江市人民政府关于促进产业发展的意见',
      '临江市人民政府',
      '2025年3月1日',
    ])
  })

  test('text of a box is read once, though the file holds it twice', async () => {
    const box = `<w:txbxContent>${p('抄送：各区')}</w:txbxContent>`
    const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await textsOf(docx(body))).toEqual(['正文', '抄送：各区'])
  })

  test('a table of contents is left out, the text of other fields stays', async () => {
    const field = (code: string, result: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    expect(await textsOf(docx(field(' TOC \\o "1-3" ', '一、总则 1') + field(' HYPERLINK "x" ', '链接')))).toEqual([
      '链接',
    ])
  })
})

test('merged cells keep their text in the first cell, the others are empty', async () => {
  const cell = (text: string, options = {}) =>
    new TableCell({ ...options, children: text.split('\n').map((line) => new Paragraph(line)) })
  const bytes = await write([
    new Table({
      rows: [
        new TableRow({ children: [cell('类别', { rowSpan: 2 }), cell('产值', { columnSpan: 2 })] }),
        new TableRow({ children: [cell('2025年'), cell('2027年')] }),
        new TableRow({ children: [cell('船用\n电气'), cell('21.8'), cell('25')] }),
      ],
    }),
  ])
  expect(await textsOf(bytes)).toEqual([
    [
      ['类别', '产值', ''],
      ['', '2025年', '2027年'],
      ['船用\n电气', '21.8', '25'],
    ],
  ])
})

describe('marks outside the text', () => {
  test('a mark in a page header is found', async () => {
    const source = await readDocx(await write([new Paragraph('关于某事的通知')], '机密★1年'))
    expect(source.metadata?.header).toBe('机密★1年')
    expect(findClassificationMark(source)).toBe('机密')
  })

  test('a watermark of word art and a text box in a header are found', async () => {
    const art = part('hdr', '<w:p><w:r><w:pict><v:shape><v:textpath string="绝密"/></v:shape></w:pict></w:r></w:p>')
    expect(findClassificationMark(await readDocx(docx(p('正文'), { header: art })))).toBe('绝密')
    const box = part(
      'hdr',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('秘密★3年')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    )
    expect(findClassificationMark(await readDocx(docx(p('正文'), { header: box })))).toBe('秘密')
  })
})

describe('hostile files', () => {
  test('a part that unpacks to far more than is allowed is refused', async () => {
    const bomb = docx(`<w:p><w:r><w:t>${' '.repeat(200 * 1024 * 1024)}</w:t></w:r></w:p>`)
    await expect(readDocument(bomb)).rejects.toMatchObject({ code: 'file-damaged' })
  }, 30_000)

  test('a part that lies about its size is refused', async () => {
    const lying = zip({ 'word/document.xml': 'x'.repeat(100_000) }, 10)
    await expect(readDocument(lying)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  test('entities that a DTD defines are not expanded', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>正文&b;&c;</w:t></w:r></w:p></w:body></w:document>'
    const [text] = await textsOf(zip({ 'word/document.xml': xml }))
    expect(text).toBe('正文&b;&c;')
  })

  test('elements nested without end do not overflow the stack', async () => {
    const deep = docx(`${'<w:ins>'.repeat(50_000)}${p('正文')}${'</w:ins>'.repeat(50_000)}`)
    await expect(readDocument(deep)).rejects.toMatchObject({ code: 'file-damaged' })
  })

  test('the namespaces may have any prefix', async () => {
    const xml =
      '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>正文</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
    expect(await textsOf(zip({ 'word/document.xml': xml }))).toEqual(['正文'])
  })
})
