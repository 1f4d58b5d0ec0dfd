import type { Block } from '@linchpin/kernels/policy'
import { rectangular } from '../table-grid.ts'

interface Row {
  readonly cells: readonly string[]
  /** Edges of the cells in twentieths of a point, one more than cells; `null` where the file does not say. */
  readonly edges: readonly number[] | null
}

/** Gathers the rows of a table of a .doc, where cells and rows are only marks in the text. */
export class DocRows {
  #rows: Row[] = []
  #cells: string[] = []
  #cell: Block[] = []
  #loose: Block[] = []

  /** Paragraphs of a cell; `ends` with the last of them. */
  add(blocks: readonly Block[], ends: boolean): void {
    this.#cell.push(...blocks)
    this.#loose.push(...blocks)
    if (!ends) return
    this.#cells.push(this.#cell.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n'))
    this.#cell = []
  }

  endRow(definition: Buffer | undefined): void {
    this.#rows.push({ cells: this.#cells, edges: edgesOf(definition, this.#cells.length) })
    this.#cells = []
    this.#cell = []
  }

  /** The table so far, and a fresh start; paragraphs in a frame of one cell come as paragraphs. */
  finish(): readonly Block[] {
    const [rows, loose] = [this.#rows, this.#loose]
    this.#rows = []
    this.#cells = []
    this.#cell = []
    this.#loose = []
    const count = rows.reduce((sum, { cells }) => sum + cells.length, 0)
    if (count <= 1) return loose
    const grid = rectangular(onGrid(rows))
    return grid.length === 0 ? [] : [{ kind: 'table', rows: grid }]
  }
}

function edgesOf(definition: Buffer | undefined, cells: number): readonly number[] | null {
  const count = definition?.[0]
  if (definition === undefined || count === undefined || count !== cells || definition.length < 3 + count * 2)
    return null
  return Array.from({ length: count + 1 }, (_, index) => definition.readInt16LE(1 + index * 2))
}

/** Cells merged across are one wide cell: rows are laid on the edges of all rows together. */
function onGrid(rows: readonly Row[]): readonly (readonly string[])[] {
  if (rows.some(({ edges }) => edges === null)) return rows.map(({ cells }) => cells)
  const all: number[] = []
  for (const edge of rows.flatMap(({ edges }) => edges ?? []).sort((a, b) => a - b)) {
    // Rows are drawn by hand: edges within a twelfth of an inch are one.
    if (all.length === 0 || edge - (all.at(-1) as number) > 120) all.push(edge)
  }
  const columnOf = (edge: number) => all.findLastIndex((known) => known <= edge + 1)
  return rows.map(({ cells, edges }) => {
    const line: string[] = Array(Math.max(0, all.length - 1)).fill('')
    cells.forEach((text, index) => {
      const column = columnOf(edges?.[index] ?? 0)
      line[column] = line[column] ? `${line[column]}\n${text}` : text
    })
    return line
  })
}
