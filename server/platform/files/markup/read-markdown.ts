import type { Block, PolicySource } from '@linchpin/kernels/policy'
import { rectangular } from '../table-grid.ts'
import { tidyLine } from '../text/read-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { htmlBlocks, htmlText } from './read-html.ts'

/**
 * Markdown as documents are collected in it. Every physical line is a paragraph: collectors write one paragraph a
 * line and break lines where the original does, and hard-wrapped Chinese prose is not found in practice.
 */
export async function readMarkdown(text: string): Promise<PolicySource> {
  const front = readFrontMatter(text)
  const body = (front?.rest ?? text).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const lines = body.split(/\r\n|[\n\r\u2028\u2029]/)
  const blocks: Block[] = []
  let fence: string | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.length > longestLine) {
      push(blocks, tidyLine(line))
      continue
    }
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (mark !== null && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null
    } else if (fence !== null) {
      push(blocks, tidyLine(line))
    } else if (isPipeRow(line) && isSeparator(lines[at + 1] ?? '')) {
      const end = lines.findIndex((next, index) => index > at + 1 && !isPipeRow(next))
      const last = end < 0 ? lines.length : end
      blocks.push(await readPipeTable(lines.slice(at, last)))
      at = last - 1
    } else if (htmlStart.test(line)) {
      const last = endOfHtml(lines, at)
      blocks.push(...(await htmlBlocks(lines.slice(at, last).join('\n'))))
      at = last - 1
    } else if (!linkDefinition.test(line)) {
      await readLine(line, blocks)
    }
  }
  return front !== null && Object.keys(front.metadata).length > 0 ? { blocks, metadata: front.metadata } : { blocks }
}

/** Whether a text without a telling name is Markdown: front matter, a heading, a line in bold, a pipe table. */
export function looksLikeMarkdown(text: string): boolean {
  if (readFrontMatter(text) !== null) return true
  const lines = text.split(/\r?\n/)
  return lines.some(
    (line, at) =>
      line.length < longestLine &&
      (atxHeading.test(line) ||
        /^\s*\*\*[^*\s][^*]*\*\*\s*$/.test(line) ||
        /^<!--.*-->\s*$/.test(line) ||
        (isPipeRow(line) && isSeparator(lines[at + 1] ?? ''))),
  )
}

/** Marks are looked for in lines that a person may have written; beyond that, matching them would take too long. */
const longestLine = 20_000

const atxHeading = /^ {0,3}(#{1,6})[ \t\u3000]+(\S.*?)[ \t]*#*[ \t]*$/
const htmlStart =
  /^\s*<\/?(p|div|table|ul|ol|dl|h[1-6]|section|article|center|blockquote|figure|tr|td|br|hr|span|font)\b[^>]*>/i
const linkDefinition = /^ {0,3}\[[^\]^]+\]:\s*<?[^\s>]+>?\s*("[^"]*"|'[^']*'|\([^)]*\))?\s*$/

async function readLine(line: string, blocks: Block[]): Promise<void> {
  const heading = atxHeading.exec(line)
  if (heading !== null) {
    const text = await inline(heading[2] ?? '')
    if (text !== '') blocks.push({ kind: 'paragraph', text, heading: (heading[1] ?? '').length })
    return
  }
  if (/^ {0,3}(?:=+|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)) return underline(line, blocks)
  if (/^[ \u3000]*\t/.test(line)) return push(blocks, tidyLine(line))
  const content = line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*[-+*•][ \t]+(?:\[[ xX]\][ \t]+)?/, '')
    .trim()
  const strong = /^(?:\*\*(?!\s)((?:(?!\*\*).)+)\*\*|__(?!\s)((?:(?!__).)+)__)[。：:]?$/.exec(content)
  const parts = content.split(/<br\s*\/?>/i)
  for (const part of parts) push(blocks, await inline(part), strong !== null)
}

/** `===` or `---` straight below a line makes that line a heading; anywhere else it is a rule between paragraphs. */
function underline(line: string, blocks: Block[]): void {
  if (!/^ {0,3}=+$/.test(line)) return
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph' && last.heading === undefined) {
    blocks[blocks.length - 1] = { kind: 'paragraph', text: last.text, heading: 1 }
  }
}

function push(blocks: Block[], text: string, bold = false): void {
  if (text !== '') blocks.push(bold ? { kind: 'paragraph', text, bold } : { kind: 'paragraph', text })
}

/** Inline marks off, links to their text, pictures to their caption unless that is a file name. */
async function inline(source: string): Promise<string> {
  const escaped: string[] = []
  let text = source.replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, (_, char: string) => {
    escaped.push(char)
    return `\ue000${escaped.length - 1}\ue001`
  })
  text = text
    .replace(/!\[([^[\]]*)\]\([^()]*\)/g, (_, alt: string) =>
      /\p{Script=Han}/u.test(alt) && !/\.\w{3,4}$/.test(alt) ? alt : '',
    )
    .replace(/\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+["'][^()]*)?\)/g, '$1')
    .replace(/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
    .replace(/(`+)(.+?)\1/g, '$2')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '$1')
    .replace(/(?<![\w_])__(?=\S)(.+?)(?<=\S)__(?![\w_])/g, '$1')
    .replace(/(?<![*\d])\*(?=[^\s*])([^*]*[^\s*])\*(?![*\d])/g, '$1')
    .replace(/(?<![\w_])_(?=[^\s_])([^_]*[^\s_])_(?![\w_])/g, '$1')
    .replace(/~~(?=\S)(.+?)(?<=\S)~~/g, '$1')
  if (/<[a-z/!]|&[#\w]+;/i.test(text)) text = await htmlText(text)
  return text.replace(/\ue000(\d+)\ue001/g, (_, index) => escaped[Number(index)] ?? '').trim()
}

function isPipeRow(line: string): boolean {
  return /^\s*\|.*\|/.test(line) || /^[^|]+(\|[^|]*){2,}$/.test(line)
}

function isSeparator(line: string): boolean {
  return (
    line.length < longestLine && /^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(line) && line.includes('|')
  )
}

async function readPipeTable(lines: readonly string[]): Promise<Block> {
  const rows: string[][] = []
  for (const [index, line] of lines.entries()) {
    if (index === 1) continue
    const cells = line
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
    const row: string[] = []
    for (const cell of cells) {
      const parts = cell.replaceAll('\\|', '|').split(/<br\s*\/?>/i)
      row.push((await Promise.all(parts.map(inline))).join('\n').trim())
    }
    rows.push(row)
  }
  return { kind: 'table', rows: rectangular(rows) }
}

/** HTML runs to the next blank line; a table, which may hold blank lines, to its end. */
function endOfHtml(lines: readonly string[], start: number): number {
  let open = 0
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? ''
    open += (line.match(/<table\b/gi)?.length ?? 0) - (line.match(/<\/table>/gi)?.length ?? 0)
    const next = lines[at + 1]
    if (open <= 0 && (next === undefined || next.trim() === '')) return at + 1
    if (open <= 0 && !htmlStart.test(next ?? '') && /<\/\w+>\s*$/.test(line)) return at + 1
  }
  return lines.length
}
