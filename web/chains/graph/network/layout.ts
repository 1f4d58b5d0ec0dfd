/**
 * Force layout: nodes push each other away (Barnes and Hut, Nature 324:446, 1986), links pull, everything is drawn to the middle, and
 * nodes with a column to their place across. Positions in units of about one node; deterministic; a step is O(n log n + links).
 */
export interface LayoutInput {
  readonly count: number
  /** Positions of nodes, two arrays of one length. */
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** Across, in columns from the left; `NaN`: anywhere. */
  readonly column?: ArrayLike<number>
}
export interface Layout {
  readonly x: Float32Array
  readonly y: Float32Array
  /** One step on; 0 when it has cooled down. */
  step(): number
}

const theta = 0.9
const push = 40
const linkLength = 30
const columnWidth = 260
const toColumn = 0.4
const toMiddle = 0.012
const cooling = 0.978
const coldest = 0.012
const friction = 0.6

export function createLayout({ count, from, to, column }: LayoutInput): Layout {
  const [x, y] = [new Float32Array(count), new Float32Array(count)]
  const [vx, vy] = [new Float32Array(count), new Float32Array(count)]
  const degree = new Float32Array(count)
  for (let link = 0; link < from.length; link++) {
    add(degree, from[link] as number, 1)
    add(degree, to[link] as number, 1)
  }
  const place = (at: number): number => {
    const own = column?.[at]
    return own === undefined || Number.isNaN(own) ? Number.NaN : own * columnWidth
  }
  /** A link from column to column is as long as they are apart: it must not draw what stands one above the other together. */
  const lengthOf = (link: number): number => {
    const apart = Math.abs(place(from[link] as number) - place(to[link] as number))
    return apart > linkLength ? apart : linkLength
  }
  for (let at = 0; at < count; at++) {
    // A sunflower: spread evenly, and the same each time.
    const [radius, angle] = [12 * Math.sqrt(at + 0.5), at * Math.PI * (3 - Math.sqrt(5))]
    const across = place(at)
    x[at] = Number.isNaN(across) ? radius * Math.cos(angle) : across + (radius * Math.cos(angle)) / 8
    y[at] = radius * Math.sin(angle)
  }
  const tree = createTree(count)
  let heat = 1
  return {
    x,
    y,
    step() {
      if (heat < coldest || count < 2) return 0
      tree.build(x, y)
      for (let at = 0; at < count; at++) {
        tree.pushOn(at, x, y, vx, vy, heat * push)
        const across = place(at)
        if (Number.isNaN(across)) add(vx, at, -((x[at] as number) * toMiddle * heat))
        else add(vx, at, (across - (x[at] as number)) * toColumn * heat)
        add(vy, at, -((y[at] as number) * toMiddle * heat))
      }
      for (let link = 0; link < from.length; link++) {
        const [a, b] = [from[link] as number, to[link] as number]
        const [dx, dy] = [(x[b] as number) - (x[a] as number), (y[b] as number) - (y[a] as number)]
        const distance = Math.hypot(dx, dy) || 1
        const pull =
          (((distance - lengthOf(link)) / distance) * heat) / Math.min(degree[a] as number, degree[b] as number)
        const share = (degree[a] as number) / ((degree[a] as number) + (degree[b] as number))
        add(vx, b, -(dx * pull * share))
        add(vy, b, -(dy * pull * share))
        add(vx, a, dx * pull * (1 - share))
        add(vy, a, dy * pull * (1 - share))
      }
      for (let at = 0; at < count; at++) {
        vx[at] = (vx[at] as number) * friction
        vy[at] = (vy[at] as number) * friction
        add(x, at, vx[at] as number)
        add(y, at, vy[at] as number)
      }
      heat *= cooling
      return heat
    },
  }
}

const add = (array: Float32Array, at: number, by: number): void => {
  array[at] = (array[at] as number) + by
}

const leastHalf = 0.01

/** A quadtree in flat arrays, built anew each step. A cell holds one node or four cells; nodes at one place share a cell. */
function createTree(count: number) {
  const capacity = Math.max(64, count * 8)
  const child = new Int32Array(capacity * 4)
  const node = new Int32Array(capacity)
  const mass = new Float32Array(capacity)
  const [middleX, middleY] = [new Float32Array(capacity), new Float32Array(capacity)]
  const [cellX, cellY, half] = [new Float32Array(capacity), new Float32Array(capacity), new Float32Array(capacity)]
  const stack = new Int32Array(capacity)
  let used = 0

  const cell = (cx: number, cy: number, size: number): number => {
    child.fill(-1, used * 4, used * 4 + 4)
    ;[node[used], mass[used], middleX[used], middleY[used]] = [-1, 0, 0, 0]
    ;[cellX[used], cellY[used], half[used]] = [cx, cy, size]
    return used++
  }
  const insert = (at: number, px: number, py: number, x: Float32Array, y: Float32Array) => {
    let here = 0
    let carried = at
    let [cx, cy] = [px, py]
    for (;;) {
      const isEmpty = (mass[here] as number) === 0
      weigh(here, cx, cy)
      if (isEmpty) {
        node[here] = carried
        return
      }
      const held = node[here] as number
      if (held >= 0) {
        if ((half[here] as number) < leastHalf || used + 5 > capacity) return
        // The one that was here moves a cell down.
        node[here] = -2
        const below = quadrant(here, x[held] as number, y[held] as number)
        weigh(below, x[held] as number, y[held] as number)
        node[below] = held
      }
      here = quadrant(here, cx, cy)
      if (used + 5 > capacity) return
      ;[carried, cx, cy] = [at, px, py]
    }
  }
  const weigh = (here: number, px: number, py: number) => {
    const before = mass[here] as number
    mass[here] = before + 1
    middleX[here] = ((middleX[here] as number) * before + px) / (before + 1)
    middleY[here] = ((middleY[here] as number) * before + py) / (before + 1)
  }
  const quadrant = (here: number, px: number, py: number): number => {
    const [right, below] = [px >= (cellX[here] as number), py >= (cellY[here] as number)]
    const at = here * 4 + (right ? 1 : 0) + (below ? 2 : 0)
    const there = child[at] as number
    if (there >= 0) return there
    const size = (half[here] as number) / 2
    const made = cell(
      (cellX[here] as number) + (right ? size : -size),
      (cellY[here] as number) + (below ? size : -size),
      size,
    )
    child[at] = made
    return made
  }
  return {
    build(x: Float32Array, y: Float32Array) {
      used = 0
      let reach = 1
      for (let at = 0; at < count; at++) reach = Math.max(reach, Math.abs(x[at] as number), Math.abs(y[at] as number))
      cell(0, 0, reach * 1.01)
      for (let at = 0; at < count; at++) insert(at, x[at] as number, y[at] as number, x, y)
    },
    pushOn(at: number, x: Float32Array, y: Float32Array, vx: Float32Array, vy: Float32Array, strength: number) {
      const [px, py] = [x[at] as number, y[at] as number]
      let depth = 0
      stack[depth++] = 0
      while (depth > 0) {
        const here = stack[--depth] as number
        let [dx, dy] = [px - (middleX[here] as number), py - (middleY[here] as number)]
        let squared = dx * dx + dy * dy
        const held = node[here] as number
        if (held === at && (mass[here] as number) === 1) continue
        const size = (half[here] as number) * 2
        if (held < 0 && size * size > theta * theta * squared) {
          for (let quarter = 0; quarter < 4; quarter++) {
            const below = child[here * 4 + quarter] as number
            if (below >= 0) stack[depth++] = below
          }
          continue
        }
        if (squared < 1) {
          // Nodes at one place part in a direction of their own.
          ;[dx, dy] = [Math.cos(at), Math.sin(at)]
          squared = 1
        }
        const force = (strength * (mass[here] as number)) / squared
        add(vx, at, dx * force)
        add(vy, at, dy * force)
      }
    },
  }
}
