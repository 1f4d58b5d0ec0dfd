import { join } from '../text/soft-lines.ts'
import { linesOf } from './pdf-lines.ts'
import type { Rule, TextItem } from './pdf-page.ts'

export interface PdfTable {
  readonly top: number
  readonly bottom: number
  /** Positions of the vertical rules: a table that goes on over the page has the same. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly used: ReadonlySet<TextItem>
}

/**
 * Tables with ruling lines, as official documents have them: rules that touch make a frame; cells between whose
 * grid squares no rule stands are merged. Tables without rules stay lines of text.
 */
export function findTables(rules: readonly Rule[], items: readonly TextItem[]): readonly PdfTable[] {
  const tables: PdfTable[] = []
  for (const frame of framesOf(rules)) {
    const xs = positions(frame.filter(isVertical).map(({ left }) => left))
    const ys = positions(frame.filter((rule) => !isVertical(rule)).map(({ top }) => top))
    if (xs.length < 3 || ys.length < 2 || xs.length > 60 || ys.length > 400) continue
    const table = readTable(frame, xs, ys, items)
    if (table !== null) tables.push(table)
  }
  return tables.sort((a, b) => a.top - b.top)
}

const near = 3

function isVertical(rule: Rule): boolean {
  return rule.left === rule.right
}

/** Groups of rules that touch each other, by a sweep from top to bottom. */
function framesOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const sorted = [...rules].sort((a, b) => a.top - b.top)
  const parent = sorted.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number
    return root
  }
  let open: number[] = []
  sorted.forEach((rule, index) => {
    open = open.filter((other) => (sorted[other] as Rule).bottom >= rule.top - near)
    for (const other of open) {
      const candidate = sorted[other] as Rule
      if (candidate.right >= rule.left - near && candidate.left <= rule.right + near)
        parent[rootOf(other)] = rootOf(index)
    }
    // A page of drawings has rules without end; the last ones are what a table needs.
    if (open.length > 2000) open = open.slice(-1000)
    open.push(index)
  })
  const frames = new Map<number, Rule[]>()
  sorted.forEach((rule, index) => {
    const root = rootOf(index)
    frames.set(root, [...(frames.get(root) ?? []), rule])
  })
  return [...frames.values()].filter((frame) => frame.length >= 5)
}

function positions(values: readonly number[]): readonly number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - (found.at(-1) as number) > near) found.push(value)
  }
  return found
}

function readTable(
  frame: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  items: readonly TextItem[],
): PdfTable | null {
  const [width, height] = [xs.length - 1, ys.length - 1]
  const cells = new Map<number, TextItem[]>()
  const used = new Set<TextItem>()
  for (const item of items) {
    const column = slotOf(xs, (item.left + Math.min(item.right, item.left + item.size)) / 2)
    const row = slotOf(ys, item.y - item.size * 0.3)
    if (column < 0 || row < 0) continue
    used.add(item)
    const owner = ownerOf(row, column)
    cells.set(owner, [...(cells.get(owner) ?? []), item])
  }
  if (used.size < 2) return null

  /** First grid square of the merged cell: up and left until a rule stands between. */
  function ownerOf(row: number, column: number): number {
    let [r, c] = [row, column]
    while (c > 0 && !hasRule(frame, 'vertical', xs[c] as number, ((ys[r] as number) + (ys[r + 1] as number)) / 2))
      c -= 1
    while (r > 0 && !hasRule(frame, 'horizontal', ys[r] as number, ((xs[c] as number) + (xs[c + 1] as number)) / 2))
      r -= 1
    return r * width + c
  }
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellText(cells.get(row * width + column) ?? [])),
  )
  const filled = rows.filter((row) => row.some((text) => text !== ''))
  return { top: ys[0] as number, bottom: ys.at(-1) as number, columns: xs, rows: filled, used }
}

function slotOf(edges: readonly number[], value: number): number {
  return edges.findIndex(
    (edge, index) => value >= edge - 1 && index + 1 < edges.length && value < (edges[index + 1] as number) - 1,
  )
}

function hasRule(frame: readonly Rule[], direction: 'vertical' | 'horizontal', at: number, across: number): boolean {
  return frame.some((rule) =>
    direction === 'vertical'
      ? isVertical(rule) && Math.abs(rule.left - at) <= near && rule.top - 1 <= across && rule.bottom + 1 >= across
      : !isVertical(rule) && Math.abs(rule.top - at) <= near && rule.left - 1 <= across && rule.right + 1 >= across,
  )
}

/** Lines of a cell are one text: cells break where their width ends, not where a paragraph does. */
function cellText(items: readonly TextItem[]): string {
  if (items.length === 0) return ''
  return linesOf(items)
    .map(({ text }) => text)
    .reduce((before, after) => join(before, after))
}
