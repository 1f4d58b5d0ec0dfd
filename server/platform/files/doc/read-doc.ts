import type { Block, PolicySource } from '@linchpin/kernels/policy'
import { FileError } from '../file-error.ts'
import { circledNumber } from '../number-formats.ts'
import { tidyLine } from '../text/read-text.ts'
import { DocBody, type DocNote } from './doc-body.ts'
import { type DocFile, type DocPart, docStructures, openDoc } from './doc-file.ts'

/**
 * Word 97–2003. Read by itself, as .docx is and for the same reason: word-extractor drops automatic numbers and
 * splits cells of several paragraphs. It is what is left for a file that this reader cannot follow.
 */
export async function readDoc(bytes: Uint8Array): Promise<PolicySource> {
  const file = openDoc(bytes)
  try {
    const source = readParts(file)
    if (source.blocks.length > 0) return source
  } catch (error) {
    if (error instanceof FileError) throw error
  }
  return readPlainly(bytes)
}

const partOrder: readonly DocPart[] = ['body', 'footnotes', 'headers', 'comments', 'endnotes', 'boxes', 'headerBoxes']

function readParts(file: DocFile): PolicySource {
  const body = new DocBody(file)
  const startOf = (part: DocPart) =>
    partOrder.slice(0, partOrder.indexOf(part)).reduce((sum, before) => sum + file.lengths[before], 0)
  const linesIn = (part: DocPart, from = 0, to = file.lengths[part]) =>
    linesOf(body.read(startOf(part) + from, startOf(part) + Math.min(to, file.lengths[part])))

  const notes = new Map<number, DocNote>()
  const collect = (marks: number, texts: number, part: DocPart, markOf: (number: number) => string) => {
    const [at, from] = [file.structure(marks), positionsIn(file.structure(texts), 0)]
    let number = 0
    positionsIn(at, 2)
      .slice(0, -1)
      .forEach((position, index) => {
        const own = from[index]
        if (own === undefined) return
        number += 1
        notes.set(position, {
          mark: markOf(number),
          text: linesIn(part, own, from[index + 1])
            .join('')
            .trim(),
        })
      })
  }
  collect(docStructures.footnoteMarks, docStructures.footnoteTexts, 'footnotes', circledNumber)
  collect(docStructures.endnoteMarks, docStructures.endnoteTexts, 'endnotes', (number) => `[${number}]`)

  const blocks = [...body.read(0, file.lengths.body, (position) => notes.get(position))]
  const boxes = linesIn('boxes')
  // Where a box is anchored is known to the drawing only; its text is not lost, and stands at the end.
  for (const text of boxes) blocks.push({ kind: 'paragraph', text })
  const margins = marginsOf(file, (from, to) => linesIn('headers', from, to))
  const metadata = present({
    header: [...margins.header, ...linesIn('headerBoxes')],
    footer: margins.footer,
    boxes,
  })
  return Object.keys(metadata).length > 0 ? { blocks, metadata } : { blocks }
}

/** Stories of headers: six for separators of notes, then six a section (even, odd, first; header and footer). */
function marginsOf(file: DocFile, linesBetween: (from: number, to: number) => readonly string[]) {
  const positions = positionsIn(file.structure(docStructures.headers), 0)
  const margins = { header: [] as string[], footer: [] as string[] }
  for (let story = 6; story + 1 < positions.length; story++) {
    const kind = [2, 3, 5].includes(story % 6) ? 'footer' : 'header'
    margins[kind].push(...linesBetween(positions[story] as number, positions[story + 1] as number))
  }
  return margins
}

/** Positions of a PLC whose entries have `size` bytes beside their position. */
function positionsIn(plc: Buffer, size: number): readonly number[] {
  const count = Math.floor((plc.length - 4) / (4 + size)) + 1
  return plc.length < 4 ? [] : Array.from({ length: count }, (_, index) => plc.readUInt32LE(index * 4))
}

function present(values: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const joined = Object.entries(values).map(([key, lines]) => [key, [...new Set(lines)].join('\n')] as const)
  return Object.fromEntries(joined.filter(([, value]) => value !== ''))
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.rows.flat().filter((text) => text !== ''),
  )
}

/** Text without numbers and properties, by word-extractor; a line that ends with a tab is a row of a table. */
async function readPlainly(bytes: Uint8Array): Promise<PolicySource> {
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const raw = { filterUnicode: false }
  const blocks: Block[] = []
  for (const line of `${document.getBody(raw)}\n${document.getFootnotes(raw)}\n${document.getEndnotes(raw)}`.split(
    '\n',
  )) {
    const last = blocks.at(-1)
    if (line.endsWith('\t')) {
      const row = line.slice(0, -1).split('\t')
      if (last?.kind === 'table') blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, row] }
      else blocks.push({ kind: 'table', rows: [row] })
    } else if (tidyLine(line) !== '') blocks.push({ kind: 'paragraph', text: tidyLine(line) })
  }
  const metadata = present({
    header: document
      .getHeaders({ ...raw, includeFooters: false })
      .split('\n')
      .map(tidyLine),
    boxes: document.getTextboxes(raw).split('\n').map(tidyLine),
  })
  return Object.keys(metadata).length > 0 ? { blocks, metadata } : { blocks }
}
