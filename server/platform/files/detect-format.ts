import { openCompoundFile } from './doc/compound-file.ts'
import { FileError, type FileErrorParams } from './file-error.ts'
import { declaredCharset } from './markup/read-html.ts'
import { looksLikeMarkdown } from './markup/read-markdown.ts'
import { openZip } from './open-zip.ts'
import { decodeText } from './text/decode-text.ts'

export type DocumentFormat = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'pdf'

/** What the bytes are; the text is decoded already where they are text. RTF is read as the old Word format it is. */
export type Detected =
  | { readonly format: 'txt' | 'md' | 'html'; readonly text: string }
  | { readonly format: 'docx' | 'doc' | 'pdf' }
  | { readonly format: 'doc'; readonly rtf: true }

/**
 * Goes by content: suffixes lie (a .doc that is a .docx, RTF or HTML; a .txt that is Markdown). `name` settles only
 * what content leaves open, whether a text without marks is called Markdown.
 */
export async function detectFormat(bytes: Uint8Array, name = ''): Promise<Detected> {
  if (bytes.length === 0) throw new FileError('file-empty')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return { format: 'pdf' }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return detectInZip(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return detectInCompoundFile(bytes)
  if (/^\s*\{\\rtf/.test(head)) return { format: 'doc', rtf: true }
  const known = signatures.find(([pattern]) => pattern.test(head))
  if (known !== undefined) throw unsupported(known[1], known[2])
  const { text } = decodeText(bytes, declaredCharset(bytes))
  if (text.trim() === '') throw new FileError('file-empty')
  return detectInText(text, name)
}

function detectInText(text: string, name: string): Detected {
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^MIME-Version:/i.test(start)) throw unsupported('单个文件网页（.mht）', 'a web archive (.mht)')
  if (/<w:wordDocument|<pkg:package/.test(start)) throw unsupported('Word 2003 XML 文档', 'a Word 2003 XML document')
  if (isHtml(start, text)) return { format: 'html', text }
  if (/^<\?xml/.test(start)) throw unsupported('XML 数据文件', 'an XML data file')
  if (/\.(md|markdown)(\.txt)?$/i.test(name) || looksLikeMarkdown(text)) return { format: 'md', text }
  return { format: 'txt', text }
}

function isHtml(start: string, text: string): boolean {
  const opened = start.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '')
  if (/^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(opened)) return true
  // A fragment saved from a page: it begins with an element of blocks, and closes several of them.
  return (
    /^<(?:div|p|table|section|article|h[1-6]|center|span)\b[^>]*>/i.test(opened) &&
    (text.match(/<\/(?:p|div|td|span|h\d)>/gi)?.length ?? 0) > 1
  )
}

async function detectInZip(bytes: Uint8Array): Promise<Detected> {
  let names: readonly string[]
  try {
    names = (await openZip(bytes)).names
  } catch (error) {
    // The list of parts stands at the end, so a file cut short loses it; the name of the first part tells what it was.
    const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
    if (/word\/|\[Content_Types\]\.xml/.test(start))
      throw new FileError('file-damaged', { format: 'Word (.docx)' }, { cause: error })
    throw error
  }
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/i)) return { format: 'docx' }
  if (has(/^xl\//i)) throw unsupported('Excel 表格（.xlsx）', 'an Excel workbook (.xlsx)')
  if (has(/^ppt\//i)) throw unsupported('PowerPoint 演示文稿（.pptx）', 'a PowerPoint presentation (.pptx)')
  if (has(/^OFD\.xml$/i)) throw unsupported('OFD 版式文件（.ofd）', 'an OFD file (.ofd)')
  if (has(/^content\.xml$/) && has(/^mimetype$/))
    throw unsupported('OpenDocument 文件（.odt/.ods）', 'an OpenDocument file')
  if (has(/^word\//i)) throw new FileError('file-damaged', { format: 'Word (.docx)' })
  throw unsupported('压缩包（.zip）', 'a zip archive')
}

function detectInCompoundFile(bytes: Uint8Array): Detected {
  const file = openCompoundFile(bytes)
  if (file === null || file.names.length === 0) throw new FileError('file-damaged', { format: 'Word (.doc)' })
  const has = (name: string) => file.names.includes(name)
  if (has('EncryptedPackage')) throw new FileError('file-encrypted', { format: 'Office (.docx)' })
  if (has('WordDocument')) return { format: 'doc' }
  if (has('Workbook') || has('Book')) throw unsupported('Excel 表格（.xls）', 'an Excel workbook (.xls)')
  if (has('PowerPoint Document')) throw unsupported('PowerPoint 演示文稿（.ppt）', 'a PowerPoint presentation (.ppt)')
  if (file.names.some((name) => name.startsWith('__substg')))
    throw unsupported('Outlook 邮件（.msg）', 'an Outlook message')
  if (file.names.some((name) => /wps/i.test(name)))
    throw unsupported('旧版 WPS 文字（.wps）', 'an old WPS document (.wps)')
  throw unsupported(
    '其他 OLE 复合文件（可能是旧版 .wps、.et、.dps）',
    'another OLE compound file (an old .wps, .et or .dps)',
  )
}

function unsupported(detectedZh: string, detectedEn: string): FileError {
  const params: FileErrorParams = { detectedZh, detectedEn }
  return new FileError('file-unsupported', params)
}

const signatures: readonly (readonly [RegExp, string, string])[] = [
  [/^\x89PNG/, '图片（.png）', 'a picture (.png)'],
  [/^\xff\xd8\xff/, '图片（.jpg）', 'a picture (.jpg)'],
  [/^GIF8/, '图片（.gif）', 'a picture (.gif)'],
  [/^BM[\s\S]{4}\0{4}/, '图片（.bmp）', 'a picture (.bmp)'],
  [/^(?:II\*\0|MM\0\*)/, '图片（.tif）', 'a picture (.tif)'],
  [/^RIFF[\s\S]{4}WEBP/, '图片（.webp）', 'a picture (.webp)'],
  [/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/, '图片（.heic）', 'a picture (.heic)'],
  [/^Rar!/, '压缩包（.rar）', 'an archive (.rar)'],
  [/^7z\xbc\xaf/, '压缩包（.7z）', 'an archive (.7z)'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the signature of gzip has one.
  [/^\x1f\x8b/, '压缩包（.gz）', 'an archive (.gz)'],
  [/^[\s\S]{4}ftyp/, '视频', 'a video'],
  [/^(?:ID3|\xff\xfb)/, '音频', 'a sound file'],
  [/^(?:MZ|\x7fELF)/, '程序文件', 'a program'],
  [/^%!PS/, 'PostScript 文件', 'a PostScript file'],
]
