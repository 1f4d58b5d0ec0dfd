import { createRequire } from 'node:module'
import type { Block, PolicySource } from '@linchpin/kernels/policy'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { FileError } from '../file-error.ts'
import { join } from '../text/soft-lines.ts'
import { withoutFurniture } from './pdf-furniture.ts'
import { linesOf, type TextLine } from './pdf-lines.ts'
import { type PdfPage, readPage } from './pdf-page.ts'
import { areasOf, beginsParagraph, joinLines, type TextArea } from './pdf-paragraphs.ts'
import { findTables, type PdfTable } from './pdf-tables.ts'

/** Reads a PDF with a text layer: lines become paragraphs by position, ruled tables become tables. */
export async function readPdf(bytes: Uint8Array): Promise<PolicySource> {
  const document = await openPdf(bytes)
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    refuseWithoutText(pages)
    const info = (await document.getMetadata().catch(() => null))?.info as Readonly<Record<string, unknown>> | undefined
    const { blocks, margins } = layOut(pages)
    const metadata: Record<string, string> = {}
    for (const [key, name] of infoKeys) {
      const value = info?.[key]
      if (typeof value === 'string' && value.trim() !== '') metadata[name] = value.trim()
    }
    if (margins.length > 0) metadata.header = margins.join('\n')
    return Object.keys(metadata).length > 0 ? { blocks, metadata } : { blocks }
  } finally {
    await document.loadingTask.destroy()
  }
}

// Prefixed as with Word: the title of a file is too often that of its template.
const infoKeys = [
  ['Title', 'core-title'],
  ['Author', 'core-creator'],
  ['CreationDate', 'core-created'],
] as const

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = createRequire(import.meta.url)
    .resolve('pdfjs-dist/package.json')
    .replace(/package\.json$/, '')
  try {
    return await pdfjs.getDocument({
      // pdf.js takes the buffer over; the caller's bytes must stay usable.
      data: new Uint8Array(bytes),
      cMapUrl: `${folder}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${folder}standard_fonts/`,
      isEvalSupported: false,
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      // Pictures hold no text; decoding them is work for nothing, and an attack surface.
      maxImageSize: 1,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new FileError('file-encrypted', { format: 'PDF' }, { cause: error })
    }
    throw error
  }
}

function refuseWithoutText(pages: readonly PdfPage[]): void {
  const text = pages.flatMap(({ items }) => items.map((item) => item.text)).join('')
  // Scanners leave a stamp or a page number as text.
  if (text.length < pages.length * 3) throw new FileError('file-scanned', { pages: pages.length })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what fonts without a mapping give is counted.
  const unreadable = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u001f]/g)?.length ?? 0
  if (unreadable > text.length * 0.3) {
    throw new FileError('file-unsupported', {
      detectedZh: '文字无法提取的 PDF（字体缺少编码对照）',
      detectedEn: 'a PDF whose fonts do not say which characters they draw',
    })
  }
}

interface Layout {
  readonly blocks: readonly Block[]
  readonly margins: readonly string[]
}

function layOut(pages: readonly PdfPage[]): Layout {
  const tables = pages.map(({ rules, items }) => findTables(rules, items))
  const lines = pages.map(({ height, items }, index) => {
    const inTables = new Set(tables[index]?.flatMap(({ used }) => [...used]))
    return { height, lines: linesOf(items.filter((item) => !inTables.has(item))) }
  })
  const { pages: texts, margins } = withoutFurniture(lines)
  const areas = areasOf(
    texts,
    pages.map(({ width }) => width),
  )
  const flow = new Flow()
  texts.forEach((text, index) => {
    const area = areas[index] as TextArea
    const waiting = [...(tables[index] ?? [])]
    const notesFrom = startOfNotes(text, area)
    for (const [at, line] of text.entries()) {
      while (waiting[0] !== undefined && waiting[0].top < line.y) flow.table(waiting.shift() as PdfTable)
      if (at >= notesFrom) flow.note(line)
      else flow.line(line, area, index)
    }
    for (const table of waiting) flow.table(table)
  })
  return { blocks: flow.finish(), margins }
}

/** Index of the first note at the foot of a page: small lines to its end, the first with a mark. */
function startOfNotes(lines: readonly TextLine[], { size }: TextArea): number {
  let start = lines.length
  for (let at = lines.length - 1; at >= 0 && (lines[at] as TextLine).size < size * 0.85; at--) {
    if (/^[①-⑳㉑-㉟㊱-㊿]/.test((lines[at] as TextLine).text)) start = at
  }
  return start
}

/** Puts lines and tables together in reading order, across pages. */
class Flow {
  readonly #blocks: Block[] = []
  #paragraph: TextLine[] = []
  #last: { readonly area: TextArea; readonly page: number } | null = null
  #columns: readonly number[] | null = null
  readonly #notes: TextLine[][] = []

  line(line: TextLine, area: TextArea, page: number): void {
    const before = this.#paragraph.at(-1)
    const last = this.#last
    if (before !== undefined && last !== null && beginsParagraph(before, line, last.area, area, last.page === page)) {
      this.#end()
    }
    this.#paragraph.push(line)
    this.#last = { area, page }
    this.#columns = null
  }

  /** A line of the notes at the foot of a page: kept until the paragraph that may go on overleaf has ended. */
  note(line: TextLine): void {
    if (/^[①-⑳㉑-㉟㊱-㊿]/.test(line.text) || this.#notes.length === 0) this.#notes.push([line])
    else this.#notes.at(-1)?.push(line)
  }

  table({ rows, columns }: PdfTable): void {
    this.#end()
    const above = this.#blocks.at(-1)
    const goesOn = above?.kind === 'table' && sameColumns(this.#columns, columns)
    if (goesOn) {
      this.#blocks[this.#blocks.length - 1] = { kind: 'table', rows: continueTable(above.rows, rows) }
    } else if (rows.length > 0) this.#blocks.push({ kind: 'table', rows })
    this.#columns = columns
  }

  finish(): readonly Block[] {
    this.#end()
    return this.#blocks
  }

  #end(): void {
    if (this.#paragraph.length > 0) this.#blocks.push({ kind: 'paragraph', text: joinLines(this.#paragraph) })
    this.#paragraph = []
    for (const note of this.#notes.splice(0)) this.#blocks.push({ kind: 'paragraph', text: joinLines(note) })
  }
}

type Rows = readonly (readonly string[])[]

/** Joins a table over a page end: its head is printed again, and a row may be cut in two. */
function continueTable(above: Rows, rows: Rows): Rows {
  const rest = JSON.stringify(above[0]) === JSON.stringify(rows[0]) ? rows.slice(1) : rows
  const [first, last] = [rest[0], above.at(-1)]
  if (first === undefined || last === undefined) return above
  // The rest of a row has text in few of its cells, each going on from above; a row of its own fills most.
  const filled = first.filter((text) => text !== '').length
  const isRest = filled <= first.length / 2 && first.every((text, column) => text === '' || last[column] !== '')
  if (!isRest) return [...above, ...rest]
  const whole = last.map((text, column) => join(text, first[column] ?? ''))
  return [...above.slice(0, -1), whole, ...rest.slice(1)]
}

function sameColumns(one: readonly number[] | null, other: readonly number[]): boolean {
  return (
    one !== null && one.length === other.length && one.every((x, index) => Math.abs(x - (other[index] as number)) < 4)
  )
}
