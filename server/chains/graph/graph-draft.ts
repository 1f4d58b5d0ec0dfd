/** A graph while it is read: nodes and links in the order they came, and what of the files was refused or mended, with reasons. */
export type NodeKind = 'company' | 'product' | 'industry' | 'segment'
export type LinkKind = 'input' | 'makes' | 'within'

export interface Counted {
  readonly reason: string
  readonly count: number
  readonly examples: readonly string[]
}
export interface GraphReport {
  readonly parts: readonly { readonly name: string; readonly rows: number }[]
  /** Parts that such a graph has and that did not come. */
  readonly missing: readonly string[]
  readonly nodes: Readonly<Record<NodeKind, number>>
  readonly links: Readonly<Record<LinkKind, number>>
  /** Left out. */
  readonly refused: readonly Counted[]
  /** Kept, other than it stood there. */
  readonly mended: readonly Counted[]
}
export interface DraftNode {
  readonly kind: NodeKind
  readonly name: string
  readonly otherName: string | null
  readonly code: string | null
}
export interface DraftLink {
  readonly kind: LinkKind
  readonly from: number
  readonly to: number
  readonly share: number | null
}
export interface DraftGraph {
  readonly nodes: readonly DraftNode[]
  readonly links: readonly DraftLink[]
  readonly report: GraphReport
}
export interface GraphDraft {
  /** The number of the node with this key, made where there is none. */
  node(key: string, node: Omit<DraftNode, 'otherName' | 'code'> & Partial<DraftNode>): number
  find(key: string): number | undefined
  /** False, with the reason counted, where a node would hang on itself, twice, or both belong and be up- or downstream. */
  link(link: DraftLink): boolean
  refuse(reason: string, example: string): void
  mend(reason: string, example: string): void
  part(name: string, rows: number): void
  done(missing?: readonly string[]): DraftGraph
}

const shownExamples = 8

export function graphDraft(): GraphDraft {
  const nodes: DraftNode[] = []
  const links: DraftLink[] = []
  const byKey = new Map<string, number>()
  const known = new Map<string, LinkKind>()
  const parts: { name: string; rows: number }[] = []
  const [refused, mended] = [counter(), counter()]
  const told = ({ from, to }: DraftLink) => `${nodes[from]?.name} → ${nodes[to]?.name}`
  return {
    node(key, { kind, name, otherName = null, code = null }) {
      const there = byKey.get(key)
      if (there !== undefined) return there
      byKey.set(key, nodes.length)
      return nodes.push({ kind, name, otherName, code }) - 1
    },
    find: (key) => byKey.get(key),
    link(link) {
      const pair = `${Math.min(link.from, link.to)} ${Math.max(link.from, link.to)}`
      const own = `${link.from}>${link.to}`
      const reason =
        link.from === link.to
          ? 'self-loop'
          : known.has(own)
            ? known.get(own) === link.kind
              ? 'duplicate'
              : 'both-kinds'
            : known.has(pair)
              ? known.get(pair) === link.kind
                ? 'both-ways'
                : 'both-kinds'
              : null
      if (reason !== null) {
        refused.add(reason, told(link))
        return false
      }
      known.set(pair, link.kind).set(own, link.kind)
      links.push(link)
      return true
    },
    refuse: refused.add,
    mend: mended.add,
    part: (name, rows) => void parts.push({ name, rows }),
    done: (missing = []) => ({
      nodes,
      links,
      report: {
        ...{ parts, missing, refused: refused.all(), mended: mended.all() },
        nodes: tally(nodes, ['company', 'product', 'industry', 'segment']),
        links: tally(links, ['input', 'makes', 'within']),
      },
    }),
  }
}

function counter() {
  const counts = new Map<string, { count: number; examples: string[] }>()
  return {
    add(reason: string, example: string) {
      const held = counts.get(reason) ?? { count: 0, examples: [] }
      held.count++
      if (held.examples.length < shownExamples) held.examples.push(example)
      counts.set(reason, held)
    },
    all: (): readonly Counted[] =>
      [...counts].map(([reason, held]) => ({ reason, ...held })).sort((one, other) => other.count - one.count),
  }
}

function tally<Kind extends string>(
  items: readonly { readonly kind: Kind }[],
  kinds: readonly Kind[],
): Readonly<Record<Kind, number>> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  for (const { kind } of items) counts[kind]++
  return counts
}
