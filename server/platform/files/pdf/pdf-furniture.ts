import type { TextLine } from './pdf-lines.ts'

export interface PageLines {
  readonly height: number
  readonly lines: readonly TextLine[]
}

export interface Furnished {
  readonly pages: readonly (readonly TextLine[])[]
  /** Lines that were taken for page headers or footers, each once; page numbers are not kept. */
  readonly margins: readonly string[]
}

/** Takes page numbers and lines repeated at the head or foot of pages out of the text. */
export function withoutFurniture(pages: readonly PageLines[]): Furnished {
  const edges = pages.map(({ lines }) => new Set([...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)]))
  const counts = new Map<string, number>()
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  // Odd and even pages may have headers of their own, so a third of the pages is enough.
  const enough = Math.max(3, Math.ceil(pages.length / 3))
  const margins = new Set<string>()
  const kept = pages.map(({ lines, height }, index) =>
    lines.filter((line) => {
      if (isPageNumber(line, height, lines)) return false
      const isEdge = edges[index]?.has(line) ?? false
      const repeated = (counts.get(keyOf(line)) ?? 0) >= (pages.length === 2 ? 2 : enough)
      if (!isEdge || !repeated || !isOutside(line, height)) return true
      margins.add(line.text)
      return false
    }),
  )
  return { pages: kept, margins: [...margins] }
}

const edgeLines = 2

/** Same words at the same height, whatever the numbers in them. */
function keyOf(line: TextLine): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`
}

function isOutside(line: TextLine, height: number): boolean {
  return line.y < height * 0.14 || line.y > height * 0.86
}

function isPageNumber(line: TextLine, height: number, lines: readonly TextLine[]): boolean {
  const isFirstOrLast = line === lines[0] || line === lines.at(-1)
  if (!isFirstOrLast || !isOutside(line, height)) return false
  const text = line.text.replace(/\s+/g, '')
  return (
    /^[-—–－―─·•~～]*\d{1,4}[-—–－―─·•~～]*$/.test(text) ||
    /^第?[\d一二三四五六七八九十百]{1,4}页[，,/]?(?:共\d{1,4}页)?$/.test(text) ||
    /^\d{1,4}[/／]\d{1,4}$/.test(text) ||
    /^[-—–－]?[ivxIVXⅠ-Ⅻ]{1,6}[-—–－]?$/.test(text) ||
    /^Page\d+(?:of\d+)?$/i.test(text)
  )
}
