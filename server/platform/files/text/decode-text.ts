import iconv from 'iconv-lite'
import { FileError } from '../file-error.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'
}

/**
 * Decodes by validity: a byte order mark decides; else strict UTF-8; else UTF-16 where zero bytes sit on one side of
 * the pairs; else whichever of UTF-8, GB18030 and Big5 leaves the fewest impossible characters (a file cut in the
 * middle of a character is still read). `declared` (an HTML charset) is tried first and kept if it leaves none.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const utf16 = utf16Side(bytes)
  if (utf16 !== null) return decodeAs(bytes, utf16)
  const strict = strictUtf8(bytes)
  if (strict !== null) return { text: strict, encoding: 'utf-8' }

  const wanted = declared === undefined ? null : encodingNamed(declared)
  // Pages that say gb2312 while they use GBK are the rule, so every GB name means GB18030, the superset.
  const candidates: readonly DecodedText['encoding'][] = ['gb18030', 'utf-8', 'big5']
  const order = wanted === null ? candidates : [wanted, ...candidates.filter((name) => name !== wanted)]
  let best: { readonly decoded: DecodedText; readonly bad: number } | null = null
  for (const encoding of order) {
    const decoded = decodeAs(bytes, encoding)
    // Big5 accepts much of GB18030 as rare characters: it must be clearly better, not just as good.
    const bad = impossible(decoded.text) + (encoding === 'big5' && wanted !== 'big5' ? decoded.text.length * 0.002 : 0)
    if (best === null || bad < best.bad) best = { decoded, bad }
    if (bad === 0) break
  }
  if (best === null || best.bad > Math.max(2, best.decoded.text.length * 0.02)) {
    throw new FileError('file-unsupported', {
      detectedZh: '无法识别的二进制文件',
      detectedEn: 'an unknown binary file',
    })
  }
  return best.decoded
}

function byMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeAs(bytes.subarray(3), 'utf-8')
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes.subarray(2), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes.subarray(2), 'utf-16be')
  return null
}

function decodeAs(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  if (encoding === 'utf-8') return { text: new TextDecoder('utf-8').decode(bytes), encoding }
  return { text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding), encoding }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark has zero bytes (line ends, digits); read from the right side, it is characters that text has. */
function utf16Side(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 65_536 - (bytes.length % 2))
  if (bytes.length < 4 || !sample.includes(0)) return null
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((encoding) =>
    plausible(decodeAs(sample, encoding).text),
  )
  if (Math.max(little ?? 0, big ?? 0) < 0.95) return null
  return (little ?? 0) >= (big ?? 0) ? 'utf-16le' : 'utf-16be'
}

function plausible(text: string): number {
  const known = text.match(
    /[\t\n\r\u0020-\u007e\u00a0-\u00ff\u2000-\u206f\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g,
  )
  return (known?.length ?? 0) / Math.max(1, text.length)
}

function encodingNamed(label: string): DecodedText['encoding'] | null {
  const name = label.trim().toLowerCase()
  if (/^(gb|x-gbk|hz|cp936|936|ms936)/.test(name)) return 'gb18030'
  if (name.startsWith('big5')) return 'big5'
  return name.startsWith('utf-8') || name === 'utf8' ? 'utf-8' : null
}

/** Characters that no text has: replacement, unassigned private use, control characters other than white space. */
function impossible(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  return text.match(/[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000E-\u001A\u001C-\u001F\u0080-\u009F]/g)?.length ?? 0
}
