/** Keeps the stack of open clauses while `build-outline.ts` walks the lines, and settles refs, ids and numbering. */
import type { TextLine } from '../read/lay-out.ts'
import { type Ordinal, type Scheme, schemeRank } from '../text/ordinal.ts'
import type { Genre } from '../types.ts'
import { elementId } from './e-id.ts'
import { Numbering } from './numbering.ts'
import type { BodyLine, NumberingIssue, OutlineNode, Span } from './outline-node.ts'
import { bareHeading, headingLength } from './read-heading.ts'

interface OpenNode {
  readonly ref: string
  readonly eId: string
  readonly scheme: Scheme | 'unnumbered'
  readonly value: number
  readonly level: number
  readonly parent: number
  readonly heading: string | null
  readonly headingSpan: Span | null
  readonly start: number
  /** Level of the mark-up, for unnumbered headings. */
  readonly rank: number
  end: number
  hasChildren: boolean
  leadsIn: boolean
  readonly tails: { start: number; end: number }[]
  readonly body: BodyLine[]
}

export class OutlineWriter {
  readonly #nodes: OpenNode[] = []
  readonly #genre: Genre
  readonly #end: number
  readonly #numbering = new Numbering()
  /** Indices of the open clauses, outermost first. */
  #stack: number[] = []
  /** The clause whose tail is being written, -1 for none. */
  #tailOf = -1

  constructor(genre: Genre, end: number) {
    this.#genre = genre
    this.#end = end
  }

  get issues(): readonly NumberingIssue[] {
    return this.#numbering.issues
  }

  openNumbered(line: TextLine, ordinal: Ordinal, followed: boolean): void {
    this.#closeFor(ordinal.scheme)
    const parent = this.#stack.at(-1) ?? -1
    const parentNode = this.#nodes[parent]
    const rest = line.text.slice(ordinal.length)
    const length = headingLength({ rest, scheme: ordinal.scheme, genre: this.#genre, followed })
    const bodyStart = line.start + ordinal.length
    const settled = this.#numbering.settle(ordinal, parentNode?.ref ?? '', line.text.slice(0, 40))
    const heading = length > 0 ? bareHeading(rest.slice(0, length).replace(/[。：:\s]+$/, '')) : null
    const node = this.#push({
      ref: settled.ref,
      eId: this.#numbering.uniqueId(elementId(ordinal.scheme, settled.value, parentNode?.eId ?? '')),
      scheme: ordinal.scheme,
      value: settled.value,
      parent,
      heading,
      headingSpan: heading === null ? null : { start: bodyStart, end: bodyStart + length },
      start: line.start,
      rank: schemeRank[ordinal.scheme],
    })
    if (length < rest.length) this.#write(node, { start: bodyStart + length, end: line.end, isTable: false }, rest)
  }

  openUnnumbered(title: string, rank: number, line: TextLine | undefined, heading: TextLine | null): void {
    while (this.#stack.length > 0) {
      const top = this.#nodes[this.#stack.at(-1) ?? -1]
      if (top?.scheme === 'unnumbered' && top.rank < rank) break
      this.#stack.pop()
    }
    this.#close(line?.start ?? 0)
    const parent = this.#stack.at(-1) ?? -1
    const parentNode = this.#nodes[parent]
    const name = title.replace(/[\s。：:]+$/, '').replaceAll('/', '／')
    this.#push({
      ref: this.#numbering.uniqueRef(parentNode === undefined ? name : `${parentNode.ref}/${name}`),
      eId: this.#numbering.uniqueId(elementId('unnumbered', this.#nodes.length + 1, parentNode?.eId ?? '')),
      scheme: 'unnumbered',
      value: this.#nodes.length + 1,
      parent,
      heading: heading === null ? null : name,
      headingSpan: heading,
      start: line?.start ?? 0,
      rank,
    })
  }

  addLine(line: TextLine): void {
    const body = { start: line.start, end: line.end, isTable: line.rows !== null }
    const current = this.#stack.at(-1) ?? -1
    const node = this.#nodes[current]
    if (node === undefined) return
    const parent = this.#nodes[node.parent]
    if (this.#tailOf < 0 && parent !== undefined && this.#returnsTo(node, parent)) {
      this.#close(line.start)
      parent.tails.push({ start: line.start, end: line.start })
      this.#tailOf = node.parent
      this.#stack.pop()
    }
    this.#write(this.#nodes[this.#stack.at(-1) ?? -1] ?? node, body, line.text)
  }

  finish(): readonly OutlineNode[] {
    this.#close(this.#end)
    return this.#nodes
  }

  /** Whether an unnumbered paragraph behind `item` belongs to the clause that introduced the items with a colon. */
  #returnsTo(item: OpenNode, parent: OpenNode): boolean {
    if (item.scheme !== 'hanRound' && item.scheme !== 'num' && item.scheme !== 'numRound') return false
    return parent.leadsIn && (parent.scheme === 'article' || this.#genre === 'decision' || this.#genre === 'regulation')
  }

  #closeFor(scheme: Scheme): void {
    const same = this.#stack.findIndex((index) => this.#nodes[index]?.scheme === scheme)
    if (same >= 0) {
      this.#stack.length = same
      return
    }
    while (this.#stack.length > 0) {
      const top = this.#nodes[this.#stack.at(-1) ?? -1]
      if (top === undefined || top.scheme === 'unnumbered' || schemeRank[top.scheme] < schemeRank[scheme]) break
      this.#stack.pop()
    }
  }

  #push(node: Omit<OpenNode, 'end' | 'hasChildren' | 'leadsIn' | 'tails' | 'body' | 'level'>): OpenNode {
    this.#close(node.start)
    // Written out: a spread of so many fields costs more than all else that is done for a clause.
    const opened: OpenNode = {
      ref: node.ref,
      eId: node.eId,
      scheme: node.scheme,
      value: node.value,
      level: this.#stack.length + 1,
      parent: node.parent,
      heading: node.heading,
      headingSpan: node.headingSpan,
      start: node.start,
      rank: node.rank,
      end: this.#end,
      hasChildren: false,
      leadsIn: false,
      tails: [],
      body: [],
    }
    const parent = this.#nodes[node.parent]
    if (parent !== undefined) parent.hasChildren = true
    this.#nodes.push(opened)
    this.#stack.push(this.#nodes.length - 1)
    return opened
  }

  /** Ends the part that is being written at `at`. */
  #close(at: number): void {
    const tail = this.#nodes[this.#tailOf]?.tails.at(-1)
    if (tail !== undefined) {
      tail.end = at
      this.#tailOf = -1
      return
    }
    const last = this.#nodes.at(-1)
    if (last !== undefined && last.end === this.#end) last.end = at
  }

  #write(node: OpenNode, line: BodyLine, words: string): void {
    node.body.push(line)
    node.leadsIn ||= words.endsWith('：') || words.endsWith(':')
  }
}
