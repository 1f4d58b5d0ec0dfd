import type { Block, PolicySource } from '@linchpin/kernels/policy'
import { expandGrid, type SpanningCell } from '../table-grid.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  isElement,
  type MarkupElement,
  parseMarkup,
  textOf,
} from './markup-tree.ts'

/** A web page: title and meta into metadata, what a reader sees of the body into blocks. */
export async function readHtml(html: string): Promise<PolicySource> {
  const root = await parseMarkup(html, 'html')
  const metadata: Record<string, string> = {}
  for (const meta of descendantsOf(root, 'meta')) {
    const key = (meta.attributes.name ?? meta.attributes.property ?? '').trim().toLowerCase()
    const content = collapse(meta.attributes.content ?? '').trim()
    if (key !== '' && content !== '' && !technical.test(key)) metadata[key] = content
  }
  const title = descendantsOf(root, 'title')[0]
  if (title !== undefined && !metadata.title) {
    const text = collapse(textOf(title)).trim()
    if (text !== '') metadata.title = text
  }
  const blocks = blocksOf(root)
  return Object.keys(metadata).length > 0 ? { blocks, metadata } : { blocks }
}

/** The charset that a page declares, read from its first bytes as ASCII. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}

/** Blocks of a piece of HTML, as it stands inside Markdown. */
export async function htmlBlocks(html: string): Promise<readonly Block[]> {
  return blocksOf(await parseMarkup(html, 'html'))
}

/** Text of a line with inline tags and character references. */
export async function htmlText(html: string): Promise<string> {
  return textOf(await parseMarkup(html, 'html'))
}

const technical =
  /^(viewport|renderer|theme-color|format-detection|generator|robots|referrer|apple-|msapplication|csrf|progid)/

const dropped = new Set(
  'script style nav noscript template iframe svg object select button footer head title meta link map'.split(' '),
)
const paragraphs = new Set(
  (
    'p div li ul ol dl dt dd section article main header aside blockquote pre center form fieldset figure figcaption ' +
    'address details summary hr body html table tbody thead tfoot tr td th caption'
  ).split(' '),
)

interface Flow {
  readonly blocks: Block[]
  text: string
  /** Characters that are bold among those that are seen. */
  boldLength: number
  heading: number | null
}

function blocksOf(root: MarkupElement): readonly Block[] {
  const flow: Flow = { blocks: [], text: '', boldLength: 0, heading: null }
  walk(root, flow, false, false)
  endParagraph(flow)
  return flow.blocks
}

function walk(element: MarkupElement, flow: Flow, bold: boolean, pre: boolean): void {
  for (const node of element.children) {
    if (!isElement(node)) {
      const text = pre ? node : collapse(node)
      if (pre && text.includes('\n')) {
        for (const line of text.split('\n')) {
          addText(flow, line, bold)
          endParagraph(flow)
        }
      } else addText(flow, text, bold)
      continue
    }
    const { name } = node
    if (dropped.has(name) || isHidden(node)) continue
    if (name === 'br') endParagraph(flow)
    else if (name === 'table') readTable(node, flow, bold)
    else if (/^h[1-6]$/.test(name)) {
      endParagraph(flow)
      flow.heading = Number(name[1])
      walk(node, flow, bold, pre)
      endParagraph(flow)
      flow.heading = null
    } else if (paragraphs.has(name)) {
      endParagraph(flow)
      walk(node, flow, bold || isBold(node), pre || name === 'pre')
      endParagraph(flow)
    } else walk(node, flow, bold || isBold(node), pre)
  }
}

function addText(flow: Flow, text: string, bold: boolean): void {
  flow.text += text
  if (bold) flow.boldLength += inkOf(text)
}

function endParagraph(flow: Flow): void {
  const text = joinCjk(collapse(flow.text)).trim()
  if (text !== '') {
    flow.blocks.push({
      kind: 'paragraph',
      text,
      ...(flow.heading === null ? {} : { heading: flow.heading }),
      ...(flow.heading === null && flow.boldLength >= inkOf(text) ? { bold: true } : {}),
    })
  }
  flow.text = ''
  flow.boldLength = 0
}

/** Pages lay their frame out with tables: one that holds another, or has one cell a row, is no table of data. */
function readTable(table: MarkupElement, flow: Flow, bold: boolean): void {
  endParagraph(flow)
  const rows = rowsOf(table)
  const isLayout = descendantsOf(table, 'table').length > 0 || rows.every((row) => row.length < 2)
  if (isLayout) {
    walk(table, flow, bold, false)
    endParagraph(flow)
    return
  }
  const caption = childOf(table, 'caption')
  if (caption !== undefined) flow.blocks.push(...blocksOf(caption))
  const cells = rows.map((row) => row.map(readCell))
  const grid = expandGrid(cells)
  if (grid.length > 0) flow.blocks.push({ kind: 'table', rows: grid })
}

function rowsOf(table: MarkupElement): readonly (readonly MarkupElement[])[] {
  const parts = table.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'tr' ? [child] : childrenOf(child, 'tr')))
  return parts.map((row) => row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th'))
}

function readCell(cell: MarkupElement): SpanningCell {
  const text = blocksOf(cell)
    .map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.join(' ')).join('\n')))
    .join('\n')
  // rowspan="0" means: to the end of the table.
  const rows = cell.attributes.rowspan === '0' ? Number.MAX_SAFE_INTEGER : Number(cell.attributes.rowspan ?? 1) || 1
  return { text, columns: Number(cell.attributes.colspan ?? 1) || 1, rows }
}

function isBold({ name, attributes }: MarkupElement): boolean {
  return (
    name === 'b' ||
    name === 'strong' ||
    name === 'th' ||
    /font-weight\s*:\s*(bold|[6-9]00)/i.test(attributes.style ?? '')
  )
}

function isHidden({ attributes }: MarkupElement): boolean {
  return attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? '')
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f\v\u200b\ufeff]+/g, ' ')
}

/** A line end in the source becomes a space; between Chinese characters there was none in the text. */
function joinCjk(text: string): string {
  return text.replace(
    /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g,
    '',
  )
}

function inkOf(text: string): number {
  return text.replace(/[\s\u00a0\u3000\u200b\ufeff]/g, '').length
}
