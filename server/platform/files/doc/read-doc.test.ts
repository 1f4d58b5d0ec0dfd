import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'

// Made with LibreOffice from a .docx with automatic Chinese numbers, in our own words.
const fixture = () => new Uint8Array(readFileSync(new URL('../fixtures/linjiang-plan.doc', import.meta.url)))

test('a .doc is read with its automatic numbers, notes, marks and tables', async () => {
  const { format, source } = await readDocument(fixture(), { name: '方案.doc' })
  expect(format).toBe('doc')
  expect(source.blocks.slice(2)).toEqual([
    ...[
      '一、总体要求',
      '（一）指导思想。坚持以链主企业为龙头，以配套企业为骨干，推动强链补链延链。',
      '（二）主要目标。到2027年，船舶配套产业产值达到120亿元，本地配套率提高到45%。',
      '二、重点任务',
      '（一）培育链主企业。由市工业和信息化局牵头，市财政局、市科技局配合，每年遴选链主企业3家。',
      '1. 建立链主企业清单。',
      '2. 开展供需对接活动。',
      '（二）补齐关键环节。围绕大功率低速机、船用阀门等薄弱环节，每年实施攻关项目10项以上。',
    ].map((text) => ({ kind: 'paragraph', text })),
    { kind: 'paragraph', text: '保障措施', heading: 2 },
    { kind: 'paragraph', text: '加强组织领导', bold: true },
    { kind: 'paragraph', text: '规模以上工业增加值年均增长6%①以上。各区建立专班。' },
    { kind: 'paragraph', text: '①按不变价计算。' },
    {
      kind: 'table',
      rows: [
        ['类别', '产值（亿元）', ''],
        ['', '2025年', '2027年'],
        ['船用\n电气', '21.8', '25'],
        ['船用阀门', '13.5', '20'],
      ],
    },
    {
      kind: 'paragraph',
      text: '本方案自印发之日起施行，有效期至2027年12月31日。市工业和信息化局会同有关部门每年对实施情况开展评估，评估结果报市人民政府。',
    },
    { kind: 'paragraph', text: '各区人民政府、市有关部门要结合实际抓好落实。' },
  ])
  expect(source.metadata?.header).toBe('临江市人民政府文件')
})

test('a .doc with a password says so', async () => {
  const bytes = fixture()
  const at = Buffer.from(bytes).indexOf(Buffer.from([0xec, 0xa5]))
  bytes[at + 0x0b] = (bytes[at + 0x0b] ?? 0) | 0x01
  await expect(readDocument(bytes)).rejects.toMatchObject({ code: 'file-encrypted', params: { format: 'Word (.doc)' } })
})

test('a broken property table costs the numbers, not the text', async () => {
  const bytes = fixture()
  const source = Buffer.from(bytes)
  const at = source.indexOf(Buffer.from([0xec, 0xa5]))
  // The place of the paragraph properties: far outside the file.
  source.writeUInt32LE(0xfffff0, at + 0x102)
  const { source: read } = await readDocument(new Uint8Array(source))
  expect(JSON.stringify(read.blocks)).toContain('坚持以链主企业为龙头')
})
