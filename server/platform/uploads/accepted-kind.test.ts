import { expect, test } from 'vitest'
import { compoundFile } from '../files/fixtures/compound-file.ts'
import { docx, zip } from '../files/fixtures/zip.ts'
import { FileError } from '../files/index.ts'
import { ProblemError } from '../problem/index.ts'
import { acceptedKind } from './accepted-kind.ts'
import { checkUpload } from './check-upload.ts'

const text = (value: string) => new TextEncoder().encode(value)
const paragraph = (words: string) => docx(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`)
const kindOf = async (name: string, bytes: Uint8Array) => acceptedKind(await checkUpload({ name, bytes }), name)
const workbook = (...cells: readonly string[]) =>
  zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationship Id="a" Type="/worksheet" Target="s.xml"/>',
    'xl/s.xml': `<worksheet><sheetData><row>${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row></sheetData></worksheet>`,
  })

test.each([
  ['方案.docx', paragraph('推进方案'), 'docx'],
  ['方案.doc', paragraph('名不副实'), 'docx'],
  ['清单.xlsx', workbook('名称'), 'xlsx'],
  ['旧表.xls', compoundFile(['Workbook']), 'xls'],
  ['汇报.ppt', compoundFile(['PowerPoint Document']), 'ppt'],
  ['旧稿.wps', compoundFile(['Other']), 'wps'],
  ['公文.ofd', zip({ 'OFD.xml': '<x/>' }), 'ofd'],
  ['现场.JPG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'jpg'],
  ['说明.txt', text('情况说明'), 'txt'],
  ['数据.csv', text('a,b\n1,2'), 'csv'],
  ['材料.zip', zip({ '附件/照片.png': 'x' }), 'zip'],
])('%s is accepted for what it is', async (name, bytes, kind) => {
  expect(await kindOf(name, bytes)).toBe(kind)
})

test.each([
  ['页面.html', text('<html><script>1</script></html>')],
  ['页面.txt', text('<!doctype html><p>1</p>')],
  ['图.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['图.png', text('<?xml version="1.0"?><!-- a --><svg><script/></svg>')],
  ['程序.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3])],
  ['脚本.bat', text('del *.*')],
  ['脚本', text('#!/bin/sh\nrm')],
  ['无名', text('文字')],
  ['宏.zip', zip({ 'a/setup.exe': 'x' })],
  ['包.zip', zip({ 'META-INF/MANIFEST.MF': 'x' })],
  ['其他.doc', compoundFile(['Other'])],
  ['压缩.rar', text('Rar!1234')],
])('%s is refused, and told what it is', async (name, bytes) => {
  const error = await kindOf(name, bytes).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({ code: 'upload-kind-refused', params: { name, detectedZh: expect.any(String) } })
})

test.each([
  ['纪要.docx', paragraph('机密★1年')],
  ['纪要.txt', text('秘密★6个月\n会议纪要')],
  ['名单.csv', text('绝密★\n姓名,电话')],
  ['名单.xlsx', workbook('机密★5年')],
])('%s bears a mark of a state secret and is refused', async (name, bytes) => {
  const error = await kindOf(name, bytes).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(FileError)
  expect(error).toMatchObject({ code: 'file-classified', params: { name } })
})

test('words such as 商业秘密 in a text are no mark', async () => {
  expect(await kindOf('说明.txt', text('本公司的商业秘密受法律保护。'))).toBe('txt')
})

test('what is empty, encrypted or broken is refused by its name', async () => {
  const failure = (name: string, bytes: Uint8Array) => kindOf(name, bytes).catch((reason: unknown) => reason)
  expect(await failure('空.txt', new Uint8Array())).toMatchObject({ code: 'file-empty', params: { name: '空.txt' } })
  expect(await failure('密.docx', compoundFile(['EncryptedPackage']))).toMatchObject({ code: 'file-encrypted' })
  expect(await failure('坏.docx', paragraph('一').slice(0, 200))).toMatchObject({ code: 'file-damaged' })
})
