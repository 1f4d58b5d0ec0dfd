import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { replaceRadicals } from './radicals.ts'

/** A run of text; points, y downwards from the top of the page, `y` the base line. */
export interface TextItem {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A ruling line, horizontal (top = bottom) or vertical (left = right). */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly items: readonly TextItem[]
  readonly rules: readonly Rule[]
}

type Matrix = readonly [number, number, number, number, number, number]

export async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const base = transform as unknown as Matrix
  const content = await page.getTextContent({ disableNormalization: true })
  const items: TextItem[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, left, y] = multiply(base, item.transform as unknown as Matrix)
    const size = Math.hypot(c, d)
    // Slanted text is a watermark; it would fall between the lines.
    if (size === 0 || a <= 0 || Math.abs(b) > a * 0.1) continue
    items.push({ text: replaceRadicals(item.str), left, right: left + item.width, y, size })
  }
  const rules = items.length > 0 ? await readRules(page, base) : []
  page.cleanup()
  return { width, height, items, rules }
}

/** Straight lines and thin boxes that are drawn, whatever way the writer chose to draw them. */
async function readRules(page: PDFPageProxy, base: Matrix): Promise<readonly Rule[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let current = base
  for (let i = 0; i < fnArray.length && rules.length < maxRules; i++) {
    const args = argsArray[i]
    if (fnArray[i] === OPS.save) saved.push(current)
    else if (fnArray[i] === OPS.restore) current = saved.pop() ?? current
    else if (fnArray[i] === OPS.transform) current = multiply(current, args as Matrix)
    else if (fnArray[i] === OPS.paintFormXObjectBegin) {
      saved.push(current)
      if (args?.[0]) current = multiply(current, args[0] as Matrix)
    } else if (fnArray[i] === OPS.paintFormXObjectEnd) current = saved.pop() ?? current
    else if (fnArray[i] === OPS.constructPath && args[0] !== OPS.endPath) {
      for (const path of args[1] as (ArrayLike<number> | null)[])
        if (path !== null) rules.push(...rulesOf(path, current))
    }
  }
  return rules
}

const maxRules = 20_000
// Codes of a path in pdf.js: move, line, curve, close, followed by their coordinates.
const coordinates = [2, 2, 6, 0]

function rulesOf(path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
  const rules: Rule[] = []
  let start: readonly [number, number] = [0, 0]
  let at = start
  let points: (readonly [number, number])[] = []
  const line = (to: readonly [number, number]) => {
    const rule = straight(at, to)
    if (rule !== null) rules.push(rule)
  }
  const finish = () => {
    // A filled thin box is a line: writers of office suites draw borders that way.
    const box = bounds(points)
    const thin = box !== null && points.length >= 4 && Math.min(box.right - box.left, box.bottom - box.top) < 2.5
    if (thin && Math.max(box.right - box.left, box.bottom - box.top) > 4) rules.push(flatten(box))
    points = []
  }
  for (let i = 0; i < path.length; ) {
    const code = path[i] ?? 0
    const count = coordinates[code] ?? 0
    const x = path[i + count - 1] ?? 0
    const y = path[i + count] ?? 0
    if (code === 0) {
      finish()
      at = apply(matrix, x, y)
      start = at
      points.push(at)
    } else if (code === 1) {
      const to = apply(matrix, x, y)
      line(to)
      at = to
      points.push(at)
    } else if (code === 2) at = apply(matrix, x, y)
    else {
      line(start)
      at = start
    }
    i += count + 1
  }
  finish()
  return rules
}

function straight(from: readonly [number, number], to: readonly [number, number]): Rule | null {
  const box = bounds([from, to]) as Rule
  const [across, down] = [box.right - box.left, box.bottom - box.top]
  if (Math.min(across, down) > 0.8 || Math.max(across, down) < 4) return null
  return flatten(box)
}

function flatten(box: Rule): Rule {
  if (box.right - box.left >= box.bottom - box.top) {
    const y = (box.top + box.bottom) / 2
    return { ...box, top: y, bottom: y }
  }
  const x = (box.left + box.right) / 2
  return { ...box, left: x, right: x }
}

function bounds(points: readonly (readonly [number, number])[]): Rule | null {
  if (points.length === 0) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

function apply(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}
