import type { Block, ParagraphBlock } from '@linchpin/kernels/policy'
import { ListCounters } from '../list-counters.ts'
import { childOf, isElement, type MarkupElement } from '../markup/markup-tree.ts'
import { rectangular } from '../table-grid.ts'
import { tidyLine } from '../text/read-text.ts'
import { splitSoftLines } from '../text/soft-lines.ts'
import type { Numbering } from './docx-numbering.ts'
import { isContents, type RunContext, type RunPiece, type Runs, readRuns } from './docx-runs.ts'
import { type StyleProperties, statedProperties } from './docx-styles.ts'
import { intValue, isOn, stringValue } from './docx-values.ts'

export interface BodyContext extends RunContext {
  readonly numbering: Numbering
  readonly counters: ListCounters
  /** Blocks of a note, without its mark. */
  noteText(kind: 'footnote' | 'endnote', id: string): string
  /** Text of paragraphs whose own mark was deleted by a tracked change: it runs on into the next paragraph. */
  carried: RunPiece[]
  /** Notes that were met and are still to be put out after the block that they belong to. */
  readonly pendingNotes: string[]
  readonly endnotes: string[]
}

export function newBodyContext(
  parts: Pick<BodyContext, 'styles' | 'numbering' | 'markNote' | 'noteText'>,
): BodyContext {
  return { ...parts, counters: new ListCounters(), fields: [], carried: [], pendingNotes: [], endnotes: [] }
}

/** Blocks of a body, a cell, a text box or a header. */
export function readBody(parent: MarkupElement, context: BodyContext): Block[] {
  const blocks: Block[] = []
  walkBody(parent, context, blocks)
  return blocks
}

function walkBody(parent: MarkupElement, context: BodyContext, blocks: Block[]): void {
  for (const node of parent.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:p') blocks.push(...readParagraph(node, context))
    else if (node.name === 'w:tbl') blocks.push(...readTable(node, context))
    else if (wrappers.has(node.name)) walkBody(node, context, blocks)
    else if (node.name === 'mc:AlternateContent') {
      walkBody(childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback') ?? node, context, blocks)
    } else continue
    for (const text of context.pendingNotes.splice(0)) blocks.push({ kind: 'paragraph', text })
  }
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

function readParagraph(paragraph: MarkupElement, context: BodyContext): Block[] {
  const properties = childOf(paragraph, 'w:pPr')
  const styleId = stringValue(childOf(properties, 'w:pStyle'))
  const style = context.styles.paragraph(styleId)
  const own = statedProperties(properties, undefined)
  const runs: Runs = { pieces: context.carried, boxes: [], art: [], notes: [] }
  context.carried = []
  const depth = context.fields.length
  readRuns(paragraph, context, style.bold ?? false, runs)
  closeBrokenFields(context, depth, own.outline ?? style.outline)

  const mark = childOf(properties, 'w:rPr')
  if (isOn(childOf(mark, 'w:del')) || isOn(childOf(mark, 'w:moveFrom'))) {
    context.carried = runs.pieces
    return [...boxBlocks(runs, context)]
  }
  const label = listLabel({ ...style, ...own }, styleId, context)
  const blocks = textBlocks(runs.pieces, label, { ...style, ...own })
  for (const note of runs.notes) {
    const text = `${note.mark}${context.noteText(note.kind, note.id)}`
    if (text.length > note.mark.length) (note.kind === 'footnote' ? context.pendingNotes : context.endnotes).push(text)
  }
  return [...blocks, ...boxBlocks(runs, context)]
}

function textBlocks(
  pieces: readonly RunPiece[],
  label: string,
  properties: StyleProperties,
): readonly ParagraphBlock[] {
  const whole = pieces.map((piece) => piece.text).join('')
  if (tidyLine(whole.replaceAll('\n', ' ')) === '') return []
  const level = properties.outline
  const heading = level !== undefined && level >= 0 && level < 6 ? level + 1 : undefined
  const inked = pieces.filter((piece) => piece.text.trim() !== '')
  const bold = inked.length > 0 && inked.every((piece) => piece.bold)
  const lines = splitSoftLines(
    label === '' ? whole : label + whole.trimStart(),
    heading !== undefined || properties.centred === true,
  )
  return lines
    .map(tidyLine)
    .filter((text) => text !== '')
    .map((text) => ({
      kind: 'paragraph',
      text,
      ...(heading === undefined ? {} : { heading }),
      ...(bold ? { bold } : {}),
    }))
}

function listLabel(properties: StyleProperties, styleId: string | undefined, context: BodyContext): string {
  const { numId } = properties
  if (numId === undefined || numId === '0') return ''
  const instance = context.numbering.instance(numId)
  if (instance === undefined) return ''
  const byStyle = styleId === undefined ? undefined : context.numbering.levelOfStyle(numId, styleId)
  const inherited =
    properties.listStyle === undefined ? undefined : context.numbering.levelOfStyle(numId, properties.listStyle)
  return context.counters.next(numId, instance, properties.level ?? byStyle ?? inherited ?? 0)
}

function boxBlocks(runs: Runs, context: BodyContext): readonly Block[] {
  const art = runs.art.filter((text) => text.trim() !== '').map((text): Block => ({ kind: 'paragraph', text }))
  return [...art, ...runs.boxes.flatMap((box) => readBody(box, context))]
}

/** A field whose code never ends, or a table of contents that runs into a heading, would swallow the document. */
function closeBrokenFields({ fields }: BodyContext, depth: number, outline: number | undefined): void {
  while (fields.length > depth && fields.at(-1)?.inResult === false && !isContents(fields.at(-1)?.code ?? ''))
    fields.pop()
  if (outline !== undefined && outline < 9 && fields.some(({ code }) => isContents(code))) fields.length = 0
}

function readTable(table: MarkupElement, context: BodyContext): readonly Block[] {
  const grid: string[][] = []
  const cells: (readonly Block[])[] = []
  for (const row of rowsIn(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:del') !== undefined) continue
    const line: string[] = Array(clampSpan(intValue(childOf(properties, 'w:gridBefore')) ?? 0)).fill('')
    for (const cell of rowsIn(row, 'w:tc')) {
      const cellProperties = childOf(cell, 'w:tcPr')
      const blocks: Block[] = []
      walkBody(cell, context, blocks)
      const merge = childOf(cellProperties, 'w:vMerge') ?? childOf(cellProperties, 'w:hMerge')
      const continued = merge !== undefined && (stringValue(merge) ?? 'continue') === 'continue'
      cells.push(blocks)
      line.push(continued ? '' : cellText(blocks))
      for (let span = clampSpan(intValue(childOf(cellProperties, 'w:gridSpan')) ?? 1); span > 1; span--) line.push('')
    }
    grid.push(line)
  }
  // A frame around text is no table: letterheads and boxed notes are set that way.
  if (cells.length === 1) return cells[0] ?? []
  const rows = rectangular(grid)
  return rows.length === 0 ? [] : [{ kind: 'table', rows }]
}

function rowsIn(parent: MarkupElement, name: string): readonly MarkupElement[] {
  return parent.children
    .filter(isElement)
    .flatMap((node) => (node.name === name ? [node] : wrappers.has(node.name) ? rowsIn(node, name) : []))
}

function cellText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.join(' ')).join('\n')))
    .join('\n')
}

function clampSpan(span: number): number {
  return Math.min(Math.max(span, 0), 64)
}
