import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PdfText, pdf } from '../fixtures/pdf.ts'
import { readDocument } from '../read-document.ts'
import { replaceRadicals } from './radicals.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
const read = async (pages: readonly (readonly PdfText[])[], drawing = '') =>
  (await readDocument(pdf(pages, drawing))).source
const textsOf = async (pages: readonly (readonly PdfText[])[]) =>
  (await read(pages)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows))

/** A paragraph as print sets it: 26 characters a line, the first indented by two. */
function paragraph(text: string, top: number): readonly PdfText[] {
  const lines = [text.slice(0, 24), ...(text.slice(24).match(/.{1,26}/g) ?? [])]
  return lines.map((line, index) => ({ text: line, x: index === 0 ? 112 : 80, y: top - index * 29 }))
}

const long =
  '为加快建设船舶配套产业基地，推动临江市制造业向产业链中高端迈进，根据有关规划，结合我市造船和港口装备的实际情况，制定本方案。'

describe('a page becomes paragraphs', () => {
  test('lines of a paragraph are joined, an indent begins the next', async () => {
    const next = '各区人民政府要结合实际抓好落实。'
    expect(await textsOf([[...paragraph(long, 700), ...paragraph(next, 700 - 29 * 3)]])).toEqual([long, next])
  })

  test('a paragraph goes on over the page, and page numbers and repeated headers are not part of it', async () => {
    const lines = paragraph(long, 150)
    const furniture = (number: number): readonly PdfText[] => [
      { text: '临江市人民政府文件', x: 220, y: 800, size: 10 },
      { text: `— ${number} —`, x: 280, y: 40, size: 10 },
    ]
    const filler = (top: number) => paragraph(`前文。${long}`, top)
    const pages = [
      [...filler(700), ...lines.slice(0, 1).map((line) => ({ ...line, y: 80 })), ...furniture(1)],
      [...lines.slice(1).map((line, index) => ({ ...line, y: 750 - index * 29 })), ...filler(600), ...furniture(2)],
      [...filler(700), ...furniture(3)],
    ]
    const source = await read(pages)
    const texts = source.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))
    expect(texts).toContain(long)
    expect(texts.join('')).not.toMatch(/— ?\d ?—|人民政府文件/)
    expect(source.metadata?.header).toBe('临江市人民政府文件')
  })

  test('a raised digit is the mark of a note, not part of the number before it', async () => {
    const line: readonly PdfText[] = [
      { text: '产值达到120', x: 112, y: 700 },
      { text: '1', x: 228, y: 706, size: 8 },
      { text: '亿元。', x: 236, y: 700 },
    ]
    expect((await textsOf([line])).join('')).toMatch(/^产值达到120① ?亿元。$/)
  })

  test('full-width punctuation and figures stay as they are', async () => {
    expect(await textsOf([[{ text: '（一）目标：１２３，４％。', x: 112, y: 700 }]])).toEqual([
      '（一）目标：１２３，４％。',
    ])
  })

  test('a ruled table is read cell by cell', async () => {
    const rules =
      '1 w 80 600 m 400 600 l S 80 640 m 400 640 l S 80 680 m 400 680 l S 80 600 m 80 680 l S 240 600 m 240 680 l S 400 600 m 400 680 l S'
    const cells: readonly PdfText[] = [
      { text: '类别', x: 90, y: 655, size: 12 },
      { text: '产值', x: 250, y: 655, size: 12 },
      { text: '船用', x: 90, y: 615, size: 12 },
      { text: '21.8', x: 250, y: 615, size: 12 },
    ]
    const { blocks } = await read([[{ text: '附表如下。', x: 112, y: 750 }, ...cells]], rules)
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '附表如下。' },
      {
        kind: 'table',
        rows: [
          ['类别', '产值'],
          ['船用', '21.8'],
        ],
      },
    ])
  })
})

test('a PDF from an office suite is read with numbers, table over merged cells and note', async () => {
  const { source } = await readDocument(fixture('linjiang-plan.pdf'))
  const texts = source.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows))
  expect(texts).toContain('（二）主要目标。到2027年，船舶配套产业产值达到120亿元，本地配套率提高到45%。')
  expect(texts).toContain('规模以上工业增加值年均增长6%①以上。各区建立专班。')
  expect(texts).toContain('①按不变价计算。')
  expect(texts).toContainEqual([
    ['类别', '产值（亿元）', ''],
    ['', '2025年', '2027年'],
    ['船用电气', '21.8', '25'],
    ['船用阀门', '13.5', '20'],
  ])
})

test('radicals become the characters that they look like, nothing else changes', () => {
  expect(replaceRadicals('⾏⻓⻔⻢⻅（１）％，⺠')).toBe('行长门马见（１）％，民')
})

describe('what cannot be read', () => {
  test('pages without text are a scan, and the number of pages is told', async () => {
    const scan = pdf([[], [], []], '0.5 g 80 100 400 600 re f')
    await expect(readDocument(scan)).rejects.toMatchObject({ code: 'file-scanned', params: { pages: 3 } })
  })

  test('a PDF with a password says so', async () => {
    await expect(readDocument(fixture('encrypted.pdf'))).rejects.toMatchObject({
      code: 'file-encrypted',
      params: { format: 'PDF' },
    })
  })

  test('a PDF cut short is damaged', async () => {
    await expect(readDocument(fixture('linjiang-plan.pdf').subarray(0, 900))).rejects.toMatchObject({
      code: 'file-damaged',
    })
  })
})
