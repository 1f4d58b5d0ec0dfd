import { childOf, descendantsOf, isElement, type MarkupElement, textOf } from '../markup/markup-tree.ts'
import { type Styles, statedProperties } from './docx-styles.ts'
import { isOn, stringValue } from './docx-values.ts'

export interface RunPiece {
  readonly text: string
  readonly bold: boolean
}

/** What the runs of a paragraph hold, in order. Soft line breaks are `\n`. */
export interface Runs {
  readonly pieces: RunPiece[]
  /** Content of text boxes anchored here. */
  readonly boxes: MarkupElement[]
  /** Words of word art (watermarks). */
  readonly art: string[]
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly mark: string }[]
}

export interface RunContext {
  readonly styles: Styles
  /** Fields that are open, outermost first; they may span paragraphs. */
  readonly fields: { code: string; inResult: boolean }[]
  markNote(kind: 'footnote' | 'endnote', id: string): string
}

/** Walks runs and what wraps them: insertions are taken, deletions and the origin of moves are not. */
export function readRuns(element: MarkupElement, context: RunContext, paragraphBold: boolean, runs: Runs): void {
  for (const node of element.children) {
    if (!isElement(node) || skipped.has(node.name)) continue
    if (node.name === 'w:r') readRun(node, context, paragraphBold, runs)
    else if (node.name === 'm:t') add(runs, context, textOf(node), false)
    else if (node.name === 'mc:AlternateContent') readRuns(chosen(node), context, paragraphBold, runs)
    else readRuns(node, context, paragraphBold, runs)
  }
}

const skipped = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:p',
  'w:tbl',
])

function readRun(run: MarkupElement, context: RunContext, paragraphBold: boolean, runs: Runs): void {
  const properties = childOf(run, 'w:rPr')
  const own = statedProperties(undefined, properties)
  const style = context.styles.run(stringValue(childOf(properties, 'w:rStyle')))
  if (own.hidden ?? style.hidden) return
  if (isOn(childOf(properties, 'w:del'))) return
  readRunContent(run, context, own.bold ?? style.bold ?? paragraphBold, runs)
}

function readRunContent(run: MarkupElement, context: RunContext, bold: boolean, runs: Runs): void {
  for (const node of run.children) {
    if (!isElement(node)) continue
    const put = (text: string) => add(runs, context, text, bold)
    switch (node.name) {
      case 'w:t':
      case 'm:t':
        put(textOf(node))
        break
      case 'w:tab':
      case 'w:ptab':
        put('\t')
        break
      case 'w:br':
        if ((node.attributes['w:type'] ?? 'textWrapping') === 'textWrapping') put('\n')
        break
      case 'w:cr':
        put('\n')
        break
      case 'w:noBreakHyphen':
        put('-')
        break
      case 'w:sym':
        put(symbol(node))
        break
      case 'w:instrText':
        if (context.fields.length > 0) (context.fields.at(-1) as { code: string }).code += textOf(node)
        break
      case 'w:fldChar':
        readFieldMark(node, context)
        break
      case 'w:ruby':
        readRuns(childOf(node, 'w:rubyBase') ?? node, context, bold, runs)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        readNoteMark(node, context, bold, runs)
        break
      case 'mc:AlternateContent':
        readRunContent(chosen(node), context, bold, runs)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        collectBoxes(node, runs)
        break
    }
  }
}

function add(runs: Runs, context: RunContext, text: string, bold: boolean): void {
  if (text === '' || context.fields.some(({ code, inResult }) => !inResult || isContents(code))) return
  runs.pieces.push({ text, bold })
}

/** A table of contents repeats the headings; as paragraphs of the text it would double the outline. */
export function isContents(code: string): boolean {
  return /^\s*TOC\b/.test(code)
}

function readFieldMark(node: MarkupElement, { fields }: RunContext): void {
  const type = node.attributes['w:fldCharType']
  const open = fields.at(-1)
  if (type === 'begin') fields.push({ code: '', inResult: false })
  else if (type === 'separate' && open !== undefined) open.inResult = true
  else if (type === 'end') fields.pop()
}

function readNoteMark(node: MarkupElement, context: RunContext, bold: boolean, runs: Runs): void {
  const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const id = node.attributes['w:id'] ?? ''
  // Where the author put a mark of his own after the reference, it stands in the text and in the note already.
  const ownMark = ['1', 'true', 'on'].includes(node.attributes['w:customMarkFollows'] ?? '')
  const mark = ownMark ? '' : context.markNote(kind, id)
  add(runs, context, mark, bold)
  runs.notes.push({ kind, id, mark })
}

/** A shape comes in a new and an old form of the same content: the new one, else the old one. */
function chosen(alternative: MarkupElement): MarkupElement {
  return childOf(alternative, 'mc:Choice') ?? childOf(alternative, 'mc:Fallback') ?? alternative
}

function collectBoxes(element: MarkupElement, runs: Runs): void {
  for (const node of element.children) {
    if (!isElement(node)) continue
    if (node.name === 'w:txbxContent') runs.boxes.push(node)
    else if (node.name === 'v:textpath') runs.art.push(node.attributes.string ?? '')
    else if (node.name === 'mc:AlternateContent') collectBoxes(chosen(node), runs)
    else collectBoxes(node, runs)
  }
  if (element.name === 'w:object')
    runs.art.push(...descendantsOf(element, 'v:textpath').map((path) => path.attributes.string ?? ''))
}

/** Signs set in a symbol font; what has no character of its own is left out. */
function symbol({ attributes }: MarkupElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!Number.isFinite(code)) return ''
  const mapped = /wingdings/i.test(attributes['w:font'] ?? '') ? wingdings[code & 0xff] : undefined
  if (mapped !== undefined) return mapped
  return code >= 0x20 && code < 0xe000 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCharCode(code) : ''
}

const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '□',
  117: '◆',
  163: '□',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
