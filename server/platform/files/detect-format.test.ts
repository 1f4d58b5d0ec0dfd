import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { FileError } from './file-error.ts'
import { describeFileError } from './file-problems.ts'
import { compoundFile } from './fixtures/compound-file.ts'
import { docx, zip } from './fixtures/zip.ts'
import { readDocument } from './read-document.ts'

const text = '临江市人民政府关于促进船舶配套产业发展的意见\n一、总体要求\n到2027年，产值达到120亿元。\n'
const bytes = (value: string) => new TextEncoder().encode(value)
const firstText = async (content: Uint8Array, name?: string) => {
  const { source } = await readDocument(content, name === undefined ? {} : { name })
  const block = source.blocks[0]
  return block?.kind === 'paragraph' ? block.text : null
}
const failure = async (content: Uint8Array, options = {}): Promise<FileError> => {
  const error = await readDocument(content, options).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(FileError)
  return error as FileError
}

describe('text in whatever encoding', () => {
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: true }))],
    ['UTF-16 BE with a mark', new Uint8Array(iconv.encode(text, 'utf-16be', { addBOM: true }))],
    ['UTF-16 LE without one', new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: false }))],
    ['GBK', new Uint8Array(iconv.encode(text, 'gbk'))],
    ['GB18030', new Uint8Array(iconv.encode(`${text}㐀𠀀`, 'gb18030'))],
  ]
  test.each(encodings)('%s is read', async (_, content) => {
    expect(await firstText(content)).toBe('临江市人民政府关于促进船舶配套产业发展的意见')
  })

  test('a text cut in the middle of a character is still read', async () => {
    expect(await firstText(bytes(text).subarray(0, bytes(text).length - 2))).toMatch(/^临江市/)
  })
})

describe('the format goes by content', () => {
  test('a .doc that is really a .docx, HTML or RTF is read as what it is', async () => {
    const word = docx('<w:p><w:r><w:t>正文</w:t></w:r></w:p>')
    expect((await readDocument(word, { name: '通知.doc' })).format).toBe('docx')
    expect((await readDocument(bytes('<html><body><p>正文</p></body></html>'), { name: '通知.doc' })).format).toBe(
      'html',
    )
    const rtf = await readDocument(bytes('{\\rtf1\\ansi\\ansicpg936 \\u27491?\\u25991?\\par}'), { name: '通知.doc' })
    expect(rtf).toEqual({ format: 'doc', source: { blocks: [{ kind: 'paragraph', text: '正文' }] } })
  })

  test('a .txt with the marks of Markdown is Markdown, one without is plain text', async () => {
    expect((await readDocument(bytes('# 标题\n正文'), { name: 'a.txt' })).format).toBe('md')
    expect((await readDocument(bytes('---\ntitle: 决定\n---\n正文'), { name: 'a.txt' })).format).toBe('md')
    expect((await readDocument(bytes(text), { name: 'a.txt' })).format).toBe('txt')
    expect((await readDocument(bytes(text), { name: 'a.md' })).format).toBe('md')
  })

  test('a comparison in a plain text does not make it HTML', async () => {
    expect((await readDocument(bytes('单价<100元的，免于审批；数量>3的除外。'))).format).toBe('txt')
  })
})

describe('what cannot be read says what it is', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['an Excel workbook', zip({ 'xl/workbook.xml': '<x/>' }), 'Excel'],
    ['an OFD file', zip({ 'OFD.xml': '<x/>' }), 'OFD'],
    ['any other zip', zip({ 'a.txt': 'x' }), '压缩包'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), '图片'],
    ['an old Excel workbook', compoundFile(['Workbook']), 'Excel'],
    ['an old WPS document', compoundFile(['WPSWordData']), 'WPS'],
    ['random bytes', new Uint8Array(Array.from({ length: 400 }, (_, i) => (i * 197 + 129) % 256)), '二进制'],
  ]
  test.each(cases)('%s', async (_, content, words) => {
    const error = await failure(content, { name: '附件' })
    expect(error.code).toBe('file-unsupported')
    const { message, remedy } = describeFileError(error)
    expect(message).toContain(words)
    expect(message).toContain('附件')
    expect(remedy).toContain('.docx')
  })

  test('nothing, or only white space, is empty', async () => {
    expect((await failure(new Uint8Array())).code).toBe('file-empty')
    expect((await failure(bytes(' \n\u3000\n'))).code).toBe('file-empty')
  })

  test('a file above the limit is refused with both sizes', async () => {
    const error = await failure(bytes('字'.repeat(1000)), { name: '大文件.txt', limitBytes: 1024 })
    expect(error).toMatchObject({ code: 'file-too-large', params: { name: '大文件.txt' } })
  })

  test('an encrypted Word file is told apart from a damaged one', async () => {
    expect((await failure(compoundFile(['EncryptionInfo', 'EncryptedPackage']))).code).toBe('file-encrypted')
    expect((await failure(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).code).toBe('file-damaged')
  })
})
