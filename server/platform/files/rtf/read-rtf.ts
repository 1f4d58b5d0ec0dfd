import type { Block, PolicySource } from '@linchpin/kernels/policy'
import iconv from 'iconv-lite'
import { FileError } from '../file-error.ts'
import { circledNumber } from '../number-formats.ts'
import { rectangular } from '../table-grid.ts'
import { tidyLine } from '../text/read-text.ts'
import { splitSoftLines } from '../text/soft-lines.ts'

/**
 * Rich Text Format, which old systems save under the name .doc: text, list numbers (RTF writes them out), tables,
 * bold paragraphs and outline levels. Headers and footers go into metadata.
 */
export async function readRtf(bytes: Uint8Array): Promise<PolicySource> {
  const reader = new RtfReader()
  // One char a byte; what is above ASCII is decoded by the code page of the font in force.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  token.lastIndex = 0
  for (let match = token.exec(source); match !== null; match = token.exec(source)) {
    const [, open, close, hex, word, value, sign, plain] = match
    if (open !== undefined) reader.open()
    else if (close !== undefined) reader.close()
    else if (hex !== undefined) reader.byte(Number.parseInt(hex, 16))
    else if (word === 'bin') token.lastIndex += Math.max(0, Number(value ?? 0))
    else if (word !== undefined) reader.word(word, value === undefined ? null : Number(value))
    else if (sign !== undefined) reader.sign(sign)
    else if (plain !== undefined) for (const char of plain) reader.byte(char.charCodeAt(0))
  }
  const document = reader.finish()
  if (document.blocks.length === 0 && reader.pictures > 0)
    throw new FileError('file-scanned', { pages: reader.pictures })
  return document
}

const token = /(\{)|(\})|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|([^\\{}\r\n]+)|[\r\n]|\\/g

/** Text that stands in the file amid the body and not in it. */
type Aside = 'header' | 'footer' | 'footnote'

interface State {
  readonly destination: 'body' | Aside | 'fonts' | 'none'
  readonly bold: boolean
  readonly hidden: boolean
  readonly font: number
  /** Bytes that stand in for a character given by \u. */
  readonly skip: number
}

class RtfReader {
  pictures = 0
  readonly #blocks: Block[] = []
  readonly #asides: Readonly<Record<Aside, string[]>> = { header: [], footer: [], footnote: [] }
  /** Text of the paragraph that an aside interrupts. */
  #interrupted = ''
  #noteCount = 0
  readonly #fontPages = new Map<number, string>()
  #page = 'windows-1252'
  #stack: State[] = []
  #state: State = { destination: 'body', bold: false, hidden: false, font: 0, skip: 1 }
  #bytes: number[] = []
  #toSkip = 0
  #star = false
  #text = ''
  #isBold = true
  #outline: number | null = null
  #inTable = false
  #rows: (readonly string[])[] = []
  #row: string[] = []
  #cell: string[] = []

  open(): void {
    this.#flush()
    if (this.#stack.length > 10_000) throw new FileError('file-damaged', { format: 'RTF' })
    this.#stack.push(this.#state)
  }

  close(): void {
    this.#flush()
    const before = this.#state.destination
    this.#state = this.#stack.pop() ?? this.#state
    if (isAside(before) && this.#state.destination !== before) {
      const lines = this.#text.split('\n').map(tidyLine)
      this.#asides[before].push(...lines.filter((line) => line !== ''))
      this.#text = this.#interrupted
    }
    this.#star = false
  }

  byte(code: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1
    else if (this.#state.destination !== 'none' && this.#state.destination !== 'fonts') this.#bytes.push(code)
  }

  sign(char: string): void {
    if (char === '*') this.#star = true
    else if (char === '~') this.#put(' ')
    else if (char === '_') this.#put('-')
    else if ('\\{}'.includes(char)) this.byte(char.charCodeAt(0))
  }

  word(word: string, value: number | null): void {
    const starred = this.#star
    this.#star = false
    if (word === 'u' && value !== null) {
      this.#put(String.fromCharCode(value < 0 ? value + 65_536 : value))
      this.#toSkip = this.#state.skip
      return
    }
    this.#flush()
    this.#toSkip = 0
    const aside = /^(?:(header|footer)[lrf]?|footnote)$/.exec(word)
    if (aside !== null) {
      this.#enter((aside[1] ?? 'footnote') as Aside)
    } else if (starred || dropped.has(word)) {
      if (word === 'pict') this.pictures += 1
      if (!kept.has(word)) this.#state = { ...this.#state, destination: 'none' }
    } else this.#apply(word, value)
  }

  finish(): PolicySource {
    this.#flush()
    this.#endParagraph()
    this.#endTable()
    const header = [...new Set(this.#asides.header)].join('\n')
    const footer = [...new Set(this.#asides.footer)].join('\n')
    const metadata = { ...(header === '' ? {} : { header }), ...(footer === '' ? {} : { footer }) }
    return Object.keys(metadata).length > 0 ? { blocks: this.#blocks, metadata } : { blocks: this.#blocks }
  }

  #apply(word: string, value: number | null): void {
    const on = value !== 0
    if (word === 'ansicpg') this.#page = value === 65_001 ? 'utf-8' : `cp${value}`
    else if (word === 'fonttbl') this.#state = { ...this.#state, destination: 'fonts' }
    else if (word === 'f') this.#state = { ...this.#state, font: value ?? 0 }
    else if (word === 'fcharset') this.#fontPages.set(this.#state.font, charsets[value ?? 0] ?? '')
    else if (word === 'uc') this.#state = { ...this.#state, skip: Math.max(0, value ?? 1) }
    else if (word === 'b' || word === 'ab') this.#state = { ...this.#state, bold: on }
    else if (word === 'v' || word === 'deleted') this.#state = { ...this.#state, hidden: on }
    else if (word === 'plain') this.#state = { ...this.#state, bold: false, hidden: false }
    else if (word === 'tab') this.#put('\t')
    else if (word === 'line') this.#put('\n')
    else if (characters[word] !== undefined) this.#put(characters[word])
    else if (word === 'intbl') this.#inTable = true
    else if (word === 'outlinelevel') this.#outline = value
    else if (word === 'pard') this.#startProperties()
    else if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph()
    else if (word === 'cell' || word === 'nestcell') this.#endCell()
    else if (word === 'row') this.#endRow()
  }

  #startProperties(): void {
    this.#outline = null
    this.#inTable = false
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const page = this.#fontPages.get(this.#state.font) || this.#page
    const encoding = iconv.encodingExists(page) ? page : 'windows-1252'
    const text = iconv.decode(Buffer.from(this.#bytes), encoding)
    this.#bytes = []
    this.#put(text)
  }

  #put(text: string): void {
    const { destination, hidden, bold } = this.#state
    if (destination === 'none' || destination === 'fonts' || hidden) return
    if (this.#bytes.length > 0) this.#flush()
    this.#text += text
    if (destination === 'body' && !bold && text.trim() !== '') this.#isBold = false
  }

  #endParagraph(): void {
    if (isAside(this.#state.destination)) {
      this.#text += '\n'
      return
    }
    if (this.#state.destination !== 'body') return
    const heading = this.#outline !== null && this.#outline >= 0 && this.#outline < 6 ? this.#outline + 1 : undefined
    // The number of a list is followed by a tab, which print shows as a gap.
    const text = this.#text.replace(/^([^\t\n]{1,12}[、．.）)章条节])\t/, '$1')
    for (const line of splitSoftLines(text, heading !== undefined).map(tidyLine)) {
      if (line === '') continue
      if (this.#inTable) this.#cell.push(line)
      else {
        this.#endTable()
        const marks = { ...(heading === undefined ? {} : { heading }), ...(this.#isBold ? { bold: true } : {}) }
        this.#blocks.push({ kind: 'paragraph', text: line, ...marks })
      }
    }
    this.#text = ''
    this.#isBold = true
    if (this.#inTable) return
    if (this.#asides.footnote.length > 0) this.#endTable()
    for (const note of this.#asides.footnote.splice(0)) this.#blocks.push({ kind: 'paragraph', text: note })
  }

  #enter(destination: Aside): void {
    this.#interrupted = this.#text
    if (destination === 'footnote') {
      this.#noteCount += 1
      this.#interrupted += circledNumber(this.#noteCount)
    }
    this.#text = destination === 'footnote' ? circledNumber(this.#noteCount) : ''
    this.#state = { ...this.#state, destination }
  }

  #endCell(): void {
    this.#inTable = true
    this.#endParagraph()
    this.#row.push(this.#cell.join('\n'))
    this.#cell = []
  }

  #endRow(): void {
    this.#rows.push(this.#row)
    this.#row = []
    this.#inTable = false
  }

  #endTable(): void {
    if (this.#rows.length === 0) return
    const rows = rectangular(this.#rows)
    if (rows.length > 0) this.#blocks.push({ kind: 'table', rows })
    this.#rows = []
  }
}

function isAside(destination: State['destination']): destination is Aside {
  return destination === 'header' || destination === 'footer' || destination === 'footnote'
}

const dropped = new Set(
  'colortbl stylesheet info pict object fldinst themedata generator listtable listoverridetable xmlnstbl rsidtbl footnotesep'.split(
    ' ',
  ),
)
/** Starred destinations whose text belongs to the document. */
const kept = new Set(['shpinst', 'shptxt', 'shprslt', 'cs'])

const characters: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}

const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gb18030',
  136: 'big5',
}
