import { openCompoundFile } from './doc/compound-file.ts'
import { FileError } from './file-error.ts'
import { declaredCharset } from './markup/read-html.ts'
import { looksLikeMarkdown } from './markup/read-markdown.ts'
import { openZip } from './open-zip.ts'
import { decodeText } from './text/decode-text.ts'

/** What the bytes of a file are; where they are text, the text too. */
export interface FileContent {
  readonly kind: FileKind
  readonly text?: string
}

/**
 * Goes by content: suffixes lie (a .doc that is a .docx, RTF or HTML; a .txt that is Markdown). `name` settles only
 * what content leaves open, whether a text without marks is called Markdown. Throws `FileError` for what is empty,
 * encrypted or broken.
 */
export async function fileContent(bytes: Uint8Array, name = ''): Promise<FileContent> {
  if (bytes.length === 0) throw new FileError('file-empty')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return { kind: 'pdf' }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { kind: await kindInZip(bytes) }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { kind: kindInCompoundFile(bytes) }
  const known = signatures.find(([pattern]) => pattern.test(head))
  if (known !== undefined) return { kind: known[1] }
  const { text } = decodeText(bytes, declaredCharset(bytes))
  if (text.trim() === '') throw new FileError('file-empty')
  return { kind: kindOfText(text, name), text }
}

/** How people call each kind. */
export const kindNames = {
  pdf: { zh: 'PDF 文件', en: 'a PDF' },
  docx: { zh: 'Word 文档（.docx）', en: 'a Word document (.docx)' },
  doc: { zh: 'Word 文档（.doc）', en: 'a Word document (.doc)' },
  rtf: { zh: 'RTF 文档', en: 'an RTF document' },
  xlsx: { zh: 'Excel 表格（.xlsx）', en: 'an Excel workbook (.xlsx)' },
  xlsb: { zh: 'Excel 二进制表格（.xlsb）', en: 'a binary Excel workbook (.xlsb)' },
  xls: { zh: 'Excel 表格（.xls）', en: 'an Excel workbook (.xls)' },
  pptx: { zh: 'PowerPoint 演示文稿（.pptx）', en: 'a PowerPoint presentation (.pptx)' },
  ppt: { zh: 'PowerPoint 演示文稿（.ppt）', en: 'a PowerPoint presentation (.ppt)' },
  ofd: { zh: 'OFD 版式文件（.ofd）', en: 'an OFD file (.ofd)' },
  odf: { zh: 'OpenDocument 文件（.odt/.ods）', en: 'an OpenDocument file' },
  msg: { zh: 'Outlook 邮件（.msg）', en: 'an Outlook message' },
  wps: { zh: '旧版 WPS 文字（.wps）', en: 'an old WPS document (.wps)' },
  ole: {
    zh: '其他 OLE 复合文件（可能是旧版 .wps、.et、.dps）',
    en: 'another OLE compound file (an old .wps, .et or .dps)',
  },
  txt: { zh: '纯文本', en: 'plain text' },
  md: { zh: 'Markdown 文本', en: 'a Markdown text' },
  html: { zh: '网页（.html）', en: 'a web page (.html)' },
  mht: { zh: '单个文件网页（.mht）', en: 'a web archive (.mht)' },
  svg: { zh: '矢量图片（.svg）', en: 'a drawing (.svg)' },
  'word-xml': { zh: 'Word 2003 XML 文档', en: 'a Word 2003 XML document' },
  xml: { zh: 'XML 数据文件', en: 'an XML data file' },
  png: { zh: '图片（.png）', en: 'a picture (.png)' },
  jpg: { zh: '图片（.jpg）', en: 'a picture (.jpg)' },
  gif: { zh: '图片（.gif）', en: 'a picture (.gif)' },
  bmp: { zh: '图片（.bmp）', en: 'a picture (.bmp)' },
  tif: { zh: '图片（.tif）', en: 'a picture (.tif)' },
  webp: { zh: '图片（.webp）', en: 'a picture (.webp)' },
  heic: { zh: '图片（.heic）', en: 'a picture (.heic)' },
  zip: { zh: '压缩包（.zip）', en: 'a zip archive' },
  rar: { zh: '压缩包（.rar）', en: 'an archive (.rar)' },
  '7z': { zh: '压缩包（.7z）', en: 'an archive (.7z)' },
  gz: { zh: '压缩包（.gz）', en: 'an archive (.gz)' },
  video: { zh: '视频', en: 'a video' },
  audio: { zh: '音频', en: 'a sound file' },
  program: { zh: '程序文件', en: 'a program' },
  postscript: { zh: 'PostScript 文件', en: 'a PostScript file' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>

export type FileKind = keyof typeof kindNames

function kindOfText(text: string, name: string): FileKind {
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^MIME-Version:/i.test(start)) return 'mht'
  if (/<w:wordDocument|<pkg:package/.test(start)) return 'word-xml'
  if (/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE svg[^>]*>|\s)*<svg[\s>]/i.test(start)) return 'svg'
  if (isHtml(start, text)) return 'html'
  if (/^<\?xml/.test(start)) return 'xml'
  return /\.(md|markdown)(\.txt)?$/i.test(name) || looksLikeMarkdown(text) ? 'md' : 'txt'
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

async function kindInZip(bytes: Uint8Array): Promise<FileKind> {
  let names: readonly string[]
  try {
    names = (await openZip(bytes)).names
  } catch (error) {
    // The list of parts stands at the end, so a file cut short loses it; the name of the first part tells what it was.
    const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
    const format = /xl\//.test(start)
      ? 'Excel (.xlsx)'
      : /word\/|\[Content_Types\]\.xml/.test(start)
        ? 'Word (.docx)'
        : null
    if (format !== null) throw new FileError('file-damaged', { format }, { cause: error })
    throw error
  }
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/i)) return 'docx'
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb'
  if (has(/^xl\//i)) return 'xlsx'
  if (has(/^ppt\//i)) return 'pptx'
  if (has(/^OFD\.xml$/i)) return 'ofd'
  if (has(/^content\.xml$/) && has(/^mimetype$/)) return 'odf'
  if (has(/^word\//i)) throw new FileError('file-damaged', { format: 'Word (.docx)' })
  return has(/^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/i) || has(programName) ? 'program' : 'zip'
}

/** Names of files that run when somebody opens them. */
export const programName =
  /\.(?:exe|dll|com|scr|pif|msi|bat|cmd|ps1|vbs?|vbe|jse?|wsf|hta|lnk|jar|apk|reg|sh|app|desktop)$/i

function kindInCompoundFile(bytes: Uint8Array): FileKind {
  const file = openCompoundFile(bytes)
  if (file === null || file.names.length === 0) throw new FileError('file-damaged', { format: 'Word (.doc)' })
  const has = (name: string) => file.names.includes(name)
  if (has('EncryptedPackage')) throw new FileError('file-encrypted', { format: 'Office' })
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  if (has('PowerPoint Document')) return 'ppt'
  if (file.names.some((name) => name.startsWith('__substg'))) return 'msg'
  return file.names.some((name) => /wps/i.test(name)) ? 'wps' : 'ole'
}

const signatures: readonly (readonly [RegExp, FileKind])[] = [
  [/^\s*\{\\rtf/, 'rtf'],
  [/^\x89PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^BM[\s\S]{4}\0{4}/, 'bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'tif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/, 'heic'],
  [/^Rar!/, 'rar'],
  [/^7z\xbc\xaf/, '7z'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the signature of gzip has one.
  [/^\x1f\x8b/, 'gz'],
  [/^[\s\S]{4}ftyp/, 'video'],
  [/^(?:ID3|\xff\xfb)/, 'audio'],
  [/^(?:MZ|\x7fELF|#!)/, 'program'],
  [/^%!PS/, 'postscript'],
]
