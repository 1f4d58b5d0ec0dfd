import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { openZip } from '../files/open-zip.ts'
import { type OfficialDocument, officialDocument } from './official-document.ts'

const paper: OfficialDocument = {
  title: '题名',
  creator: '测试',
  sections: [
    {
      footer: '草稿',
      parts: [
        { kind: 'mark', text: '草稿' },
        { kind: 'title', lines: ['某市关于', '某事的通知'] },
        { kind: 'flush', text: '各部门：' },
        { kind: 'heading', level: 1, text: '一、总则' },
        { kind: 'heading', level: 2, text: '（一）目的。', body: '做好“某事”\u0000。' },
        { kind: 'signature', issuer: '某市人民政府办公室', date: '2026年3月12日' },
      ],
    },
    {
      landscape: true,
      parts: [
        {
          kind: 'table',
          columns: [
            { title: '序号', widthMm: 20 },
            { title: '内容', widthMm: 60 },
          ],
          rows: [
            [{ lines: [{ text: '甲' }], merge: 'start' }, '一'],
            [{ lines: [], merge: 'continue' }, '长'.repeat(400)],
          ],
        },
      ],
    },
  ],
}

async function parts(document: OfficialDocument) {
  const bytes = await officialDocument(document)
  const zip = await openZip(bytes)
  const part = async (name: string) => (await zip.read(name))?.toString() ?? ''
  return { bytes, names: zip.names, part, body: await part('word/document.xml') }
}

test('the upright page is that of GB/T 9704-2012: A4, 37, 35, 28 and 26 mm', async () => {
  const { body } = await parts(paper)
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
})

test('a lying section turns the sheet', async () => {
  const { body } = await parts(paper)
  expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
})

test('22 lines of the exact pitch and 28 characters fit the type area', async () => {
  const { part } = await parts(paper)
  const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(await part('word/styles.xml'))?.[0] ?? ''
  const pitch = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(normal)?.[1]) / 20
  const size = Number(/<w:sz w:val="(\d+)"/.exec(normal)?.[1]) / 2
  const spacing = Number(/<w:spacing w:val="(-?\d+)"/.exec(normal)?.[1]) / 20
  const millimetre = 72 / 25.4
  expect(pitch).toBeGreaterThanOrEqual(28.5)
  expect(Math.floor(((297 - 37 - 35) * millimetre) / pitch)).toBe(22)
  expect(size).toBe(16)
  expect(Math.floor(((210 - 28 - 26) * millimetre) / (size + spacing))).toBe(28)
})

test('every font is named outright for all scripts, none comes from a theme, and each has a substitute', async () => {
  const { part, body } = await parts(paper)
  const styles = await part('word/styles.xml')
  for (const xml of [styles, body, await part('word/footer1.xml')])
    expect(xml).not.toMatch(/(ascii|eastAsia|hAnsi)Theme/)
  for (const name of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) {
    expect(styles).toContain(`w:ascii="${name}" w:cs="${name}" w:eastAsia="${name}" w:hAnsi="${name}"`)
  }
  const table = await part('word/fontTable.xml')
  expect(table).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
})

test('page numbers stand between dashes, right on odd pages and left on even ones', async () => {
  const { part } = await parts(paper)
  expect(await part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
  const [odd, even] = [await part('word/footer1.xml'), await part('word/footer2.xml')]
  expect(odd.indexOf('<w:tab/>')).toBeLessThan(odd.indexOf('PAGE'))
  expect(even.indexOf('<w:tab/>')).toBeGreaterThan(even.indexOf('PAGE'))
  for (const footer of [odd, even]) expect(footer).toMatch(/宋体.*— <.*PAGE.*> —</s)
})

test('a table names its widths in the grid and in every cell, and repeats its head', async () => {
  const { body } = await parts(paper)
  expect(body).toContain('<w:tblGrid><w:gridCol w:w="1134"/><w:gridCol w:w="3402"/></w:tblGrid>')
  expect(body.match(/<w:tcW w:type="dxa" w:w="(1134|3402)"\/>/g)).toHaveLength(6)
  expect(body).toContain('<w:tblLayout w:type="fixed"/>')
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
})

test('a short row stays on one page and a long one may break', async () => {
  const { body } = await parts(paper)
  expect(body.match(/<w:tr>/g)).toHaveLength(3)
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2)
  expect(body).toContain('<w:vMerge w:val="restart"/>')
  expect(body).toContain('<w:vMerge w:val="continue"/>')
})

test('the words come back in order, without the characters that XML forbids', async () => {
  const { bytes } = await parts(paper)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(value.split(/\n+/).slice(0, 7)).toEqual([
    '草稿',
    '某市关于某事的通知',
    '各部门：',
    '一、总则',
    '（一）目的。做好“某事”。',
    '某市人民政府办公室',
    '2026年3月12日',
  ])
})

test('the title is one paragraph, broken where the writer breaks it', async () => {
  const { body } = await parts(paper)
  expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1)
  expect(body).toMatch(/某市关于<.*<w:br\/>.*>某事的通知</s)
})

test('the first character of the date stands two to the right of that of the issuer', async () => {
  const { body } = await parts(paper)
  const indents = [...body.matchAll(/w:right="(\d+)"/g)].map((match) => Number(match[1]) / 320)
  // 某市人民政府办公室 is 9 characters wide, 2026年3月12日 six and a half.
  const [issuer = 0, date = 0] = indents
  expect(issuer + 9 - (date + 6.5)).toBe(2)
})
