/** Where each firm that is hit stands: a column a round, the worst hit on top. */
import type { HitFirm } from '@linchpin/api'
import { withoutSuffix } from './figures.ts'

export const layout = { width: 180, height: 24, gapX: 46, gapY: 5, top: 42, mostInColumn: 9, mostColumns: 7 } as const

export interface SpreadNode {
  readonly id: number
  readonly name: string
  readonly short: string
  readonly loss: number
  readonly isShocked: boolean
  readonly x: number
  readonly y: number
}
export interface SpreadColumn {
  readonly sweep: number
  /** It holds all later rounds too. */
  readonly isRest: boolean
  readonly x: number
  readonly nodes: readonly SpreadNode[]
  /** Firms that are not drawn. */
  readonly rest: number
  readonly restY: number
}
export interface SpreadLink {
  readonly key: string
  readonly path: string
  /** Of the firm that it hits. */
  readonly column: number
  readonly isUp: boolean
}
export interface Drawing {
  readonly columns: readonly SpreadColumn[]
  readonly links: readonly SpreadLink[]
  readonly width: number
  readonly height: number
}

export function drawingOf(rows: readonly HitFirm[]): Drawing {
  const sweeps = [...new Set(rows.map(({ sweep }) => sweep))].sort((a, b) => a - b)
  const shown = sweeps.slice(0, layout.mostColumns)
  const lastShown = shown.at(-1) ?? 0
  const hasMore = sweeps.length > shown.length
  const columns = shown.map((sweep, at): SpreadColumn => {
    const isRest = hasMore && sweep === lastShown
    const own = rows.filter((row) => (isRest ? row.sweep >= sweep : row.sweep === sweep))
    const drawn = own.slice(0, layout.mostInColumn)
    const x = at * (layout.width + layout.gapX)
    const yOf = (place: number) => layout.top + place * (layout.height + layout.gapY)
    const nodes = drawn.map(({ id, name, loss, isShocked }, place) => ({
      ...{ id, name, short: shortName(name), loss: loss.medium, isShocked, x, y: yOf(place) },
    }))
    return { sweep, isRest, x, nodes, rest: own.length - drawn.length, restY: yOf(drawn.length) + 14 }
  })
  const placed = new Map(
    columns.flatMap(({ nodes }, column) => nodes.map((node) => [node.id, { node, column }] as const)),
  )
  const links = rows.flatMap(({ id, via, direction }): SpreadLink[] => {
    const [to, from] = [placed.get(id), placed.get(via?.id ?? 0)]
    if (to === undefined || from === undefined || from.column >= to.column) return []
    return [{ key: `${via?.id} ${id}`, path: pathOf(from.node, to.node), column: to.column, isUp: direction === 'up' }]
  })
  const longest = Math.max(1, ...columns.map(({ nodes, rest }) => nodes.length + (rest > 0 ? 1 : 0)))
  return {
    ...{ columns, links },
    width: Math.max(1, columns.length) * (layout.width + layout.gapX) - layout.gapX + 2,
    height: layout.top + longest * (layout.height + layout.gapY) + 2,
  }
}

function pathOf(from: SpreadNode, to: SpreadNode): string {
  const [x1, y1] = [from.x + layout.width, from.y + layout.height / 2]
  const [x2, y2] = [to.x, to.y + layout.height / 2]
  const bend = Math.min(layout.gapX, (x2 - x1) / 2)
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
}

const widest = 9.5

/** Without what all names end in; a long one in part. */
function shortName(name: string): string {
  const short = withoutSuffix(name)
  const letters = [...short]
  const width = (letter: string) => ((letter.codePointAt(0) ?? 0) > 255 ? 1 : 0.55)
  let used = 0
  const fitting = letters.filter((letter) => {
    used += width(letter)
    return used <= widest
  })
  return fitting.length < letters.length ? `${fitting.join('')}…` : short
}
