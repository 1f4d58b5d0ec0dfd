/**
 * Lays the map out: a chapter is a head and lines of blocks in reading order, each block as wide as its text is long, broken
 * like words at the right edge. Of some forms and least widths of the blocks, the combination is taken that fits into the
 * room and lets most of the headings be read; the scale (pixels a character) is then the largest that fits. Only where nothing
 * fits is the map taller than the room. Linear in the number of blocks for each try.
 */
import type { ClauseContent } from './clause-content.ts'
import type { MapChapter } from './map-chapters.ts'

/** Pixels. */
export interface MapRoom {
  readonly width: number
  readonly height: number
  /** Of the column of heads; 0 puts each head above its lines. */
  readonly headWidth: number
}

export interface MapBox {
  readonly content: ClauseContent
  readonly isHead: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface MapLayout {
  readonly boxes: readonly MapBox[]
  readonly height: number
  readonly form: BlockForm
}

/** What all blocks of a map show: so many lines of heading, and below them the counts. */
export interface BlockForm {
  readonly height: number
  readonly lines: 0 | 1 | 2
  readonly counts: boolean
  /** The width that lets a shape, an ordinal beside it, a count below it be seen. */
  readonly narrowest: number
}

export const blockForms = [
  { height: 66, lines: 2, counts: true, narrowest: 76 },
  { height: 46, lines: 1, counts: true, narrowest: 56 },
  { height: 42, lines: 2, counts: false, narrowest: 64 },
  { height: 30, lines: 1, counts: false, narrowest: 34 },
  { height: 20, lines: 0, counts: false, narrowest: 20 },
] as const satisfies readonly BlockForm[]

const leastWidths = [20, 34, 56, 64, 72, 80, 88, 96, 108, 120, 150, 188]
const headLine = 34
const gap = 3
const sectionGap = 9
const chapterGap = 12
/** Beyond this a short document would be drawn as a few giant blocks. */
const largestScale = 1.6
const characterWidth = 14
const padding = 12
const shapeWidth = 19

export function layOutMap(chapters: readonly MapChapter[], room: MapRoom): MapLayout {
  const sizes = chapters.flatMap(({ sections }) => sections.flat())
  let best: { layout: MapLayout; score: number } | undefined
  let lowest: MapLayout | undefined
  for (const form of blockForms) {
    for (const leastWidth of leastWidths.filter((width) => width >= form.narrowest)) {
      const at = (scale: number) => place(chapters, room, { form, leastWidth, scale })
      const least = at(0)
      if (!lowest || least.height < lowest.height) lowest = least
      if (least.height > room.height) break
      const scale = largestFitting((scale) => at(scale).height <= room.height)
      const layout = at(scale)
      const score = readable(layout) + proportionate(sizes, scale, leastWidth)
      if (!best || score > best.score) best = { layout, score }
    }
  }
  return best?.layout ?? lowest ?? { boxes: [], height: 0, form: blockForms[0] }
}

interface Measure {
  readonly form: BlockForm
  readonly leastWidth: number
  readonly scale: number
}

function place(chapters: readonly MapChapter[], room: MapRoom, measure: Measure): MapLayout {
  const boxes: MapBox[] = []
  let y = 0
  for (const chapter of chapters) {
    if (y > 0) y += chapterGap
    const beside = chapter.head !== null && room.headWidth > 0
    const left = beside ? room.headWidth + sectionGap : 0
    const top = chapter.head && !beside ? y + headLine + gap : y
    const bottom = placeLines(boxes, chapter, { left, top, right: room.width }, measure)
    if (chapter.head) {
      const height = beside ? Math.max(bottom - y, headLine) : headLine
      boxes.push({ content: chapter.head, isHead: true, x: 0, y, width: beside ? room.headWidth : room.width, height })
    }
    y = Math.max(bottom, y + headLine)
  }
  return { boxes: inOrder(boxes, chapters), height: y, form: measure.form }
}

/** Gives the lower edge of the last line. */
function placeLines(
  boxes: MapBox[],
  { sections }: MapChapter,
  space: { left: number; top: number; right: number },
  { form, leastWidth, scale }: Measure,
): number {
  const lineHeight = form.height
  const nested = sections.some((section) => section.length > 1)
  let x = space.left
  let y = space.top
  for (const section of sections) {
    section.forEach((content, at) => {
      const between = at === 0 && nested ? sectionGap : gap
      const width = Math.min(Math.max(leastWidth, content.size * scale), space.right - space.left)
      const isFirst = x === space.left
      if (!isFirst && x + between + width > space.right) {
        x = space.left
        y += lineHeight + gap
      } else if (!isFirst) x += between
      boxes.push({ content, isHead: false, x, y, width, height: lineHeight })
      x += width
    })
  }
  return y + lineHeight
}

function inOrder(boxes: readonly MapBox[], chapters: readonly MapChapter[]): MapBox[] {
  const reading = chapters.flatMap(({ head, sections }) => [...(head ? [head] : []), ...sections.flat()])
  const boxOf = new Map(boxes.map((box) => [box.content, box]))
  return reading.flatMap((content) => boxOf.get(content) ?? [])
}

/** By bisection, since a larger scale never makes the map lower by more than the breaking of lines does. */
function largestFitting(fits: (scale: number) => boolean): number {
  if (fits(largestScale)) return largestScale
  let low = 0
  let high = largestScale
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

/**
 * The share of the headings that can be read in their blocks, less for a block that cannot even say its number, and a bonus
 * where there are counts: headings go first.
 */
function readable({ boxes, form }: MapLayout): number {
  const blocks = boxes.filter((box) => !box.isHead)
  if (blocks.length === 0) return 0
  const shares = blocks.map(({ content, width }) => {
    const number = shortOrdinal(content).length
    const room = charactersIn(width, form)
    if (room + shapeWidth / characterWidth < number) return -0.5
    const wanted = (content.heading ?? content.opening).slice(0, 12).length
    return Math.min(1, Math.max(0, Math.floor(room) - number) / Math.max(1, wanted))
  })
  return shares.reduce((sum, share) => sum + share, 0) / blocks.length + (form.counts ? 0.15 : 0)
}

/** The share of the blocks whose width says how long they are. */
function proportionate(contents: readonly ClauseContent[], scale: number, leastWidth: number): number {
  const own = contents.filter(({ size }) => size * scale >= leastWidth).length
  return contents.length === 0 ? 0 : (0.3 * own) / contents.length
}

/** How many characters of a name a block has room for on all its lines, beside its shape where it stands among them. */
export function charactersIn(width: number, { lines, counts }: BlockForm): number {
  const line = (width - padding) / characterWidth
  return lines === 0 ? 0 : line * lines - (counts ? 0 : shapeWidth / characterWidth) - (lines > 1 ? 0.5 : 0)
}

/** The last part of its number: （四） of 五/（四）. */
export function ordinal({ ref }: Pick<ClauseContent, 'ref'>): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

/** 四 for （四）, 十二 for 第十二条. */
export const shortOrdinal = (content: Pick<ClauseContent, 'ref'>): string =>
  ordinal(content).replace(/^第(.+)[条章节]$|^（(.+)）$/, '$1$2')
