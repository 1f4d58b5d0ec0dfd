import type { Readable } from 'node:stream'
import { cellAddress, type SheetCell } from '../sheet-row.ts'
import { attributesOf, elementsOf } from './xml-text.ts'

/** Rows and columns from 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const mostMerges = 200_000
/** What stands behind the rows is short, but for files that are made to be long. */
const mostBehind = 32 * 1024 * 1024

/**
 * The merged cells of a sheet. They stand behind its rows, so the part is unpacked once for them alone: that costs less
 * than to keep the rows until they are known.
 */
export async function readMerges(stream: Readable): Promise<readonly Merge[]> {
  let seen = ''
  let behind: string | null = null
  for await (const chunk of stream) {
    // Addresses are plain ASCII; whatever else stands there may come out wrong.
    const text = (chunk as Buffer).toString('latin1')
    if (behind !== null) {
      behind += text
      if (behind.length > mostBehind) break
      continue
    }
    seen += text
    const end = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.exec(seen)
    if (end !== null) behind = seen.slice(end.index)
    else seen = seen.slice(-40)
  }
  return mergesOf(behind ?? '')
}

/** The merged cells that a stretch of a sheet lists. */
export function mergesOf(xml: string): readonly Merge[] {
  const merges: Merge[] = []
  for (const { tag } of elementsOf(xml, 'mergeCell')) {
    const merge = mergeOf(attributesOf(tag).ref ?? '')
    if (merge !== null) merges.push(merge)
    if (merges.length >= mostMerges) break
  }
  return merges
}

/** `A1:C2` as rows and columns. */
export function mergeOf(ref: string): Merge | null {
  const [from, to] = ref.split(':').map(cellAddress)
  if (!from || !to || to.row < from.row || to.column < from.column) return null
  return { top: from.row, bottom: to.row, left: from.column, right: to.column }
}

/**
 * Fills merged cells while rows go by from top to bottom: each row of a merged cell gets its value, for that is what
 * the paper says; to the right only words are repeated, for a figure that stands once counts once.
 */
export function mergeFiller(merges: readonly Merge[], columns: number) {
  const waiting = [...merges].sort((a, b) => a.top - b.top)
  const open = new Map<number, { readonly merge: Merge; readonly value: SheetCell }>()
  let next = 0
  return (row: number, cells: SheetCell[]): void => {
    for (const [left, { merge }] of open) if (merge.bottom < row) open.delete(left)
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row; merge = waiting[++next]) {
      const value = merge.top === row ? (cells[merge.left] ?? null) : null
      if (value !== null && merge.left < columns) open.set(merge.left, { merge, value })
    }
    for (const { merge, value } of open.values()) fill(cells, merge, value, columns)
  }
}

function fill(cells: SheetCell[], merge: Merge, value: SheetCell, columns: number): void {
  const right = typeof value === 'string' ? Math.min(merge.right, columns - 1) : merge.left
  while (cells.length <= right) cells.push(null)
  for (let column = merge.left; column <= right; column++) cells[column] ??= value
}
