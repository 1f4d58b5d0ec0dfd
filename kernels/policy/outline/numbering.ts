/**
 * Refs that are unique, and what is odd about the count.
 *
 * A ref that is taken already gets a mark 〔2〕: which of two equal numbers is wrong cannot be known. The count may run
 * on through a whole document, so only a number that neither follows its elder sibling nor carries the document's
 * count on is a jump.
 */
import type { Ordinal, Scheme } from '../text/ordinal.ts'
import type { NumberingIssue } from './outline-node.ts'

export interface Settled {
  readonly ref: string
  readonly value: number
}

export class Numbering {
  readonly issues: NumberingIssue[] = []
  readonly #refs = new Map<string, number>()
  readonly #ids = new Map<string, number>()
  /** The last number of a scheme below a parent, and anywhere. */
  readonly #siblings = new Map<string, number>()
  readonly #running = new Map<Scheme, number>()

  settle(ordinal: Ordinal, parentRef: string, quote: string): Settled {
    const key = `${parentRef}\u0001${ordinal.scheme}`
    const elder = this.#siblings.get(key)
    const running = this.#running.get(ordinal.scheme)
    const expected = (elder ?? 0) + 1
    const follows = ordinal.value === expected || (elder === undefined && ordinal.value === (running ?? 0) + 1)
    this.#siblings.set(key, ordinal.value)
    this.#running.set(ordinal.scheme, ordinal.value)
    const ref = parentRef === '' ? ordinal.printed : `${parentRef}/${ordinal.printed}`
    const repeats = this.#refs.has(ref)
    if (!follows) this.issues.push({ kind: repeats ? 'repeat' : 'jump', ref, quote, expected })
    return { ref: this.uniqueRef(ref), value: ordinal.value }
  }

  uniqueRef(ref: string): string {
    const count = (this.#refs.get(ref) ?? 0) + 1
    this.#refs.set(ref, count)
    return count === 1 ? ref : this.uniqueRef(`${ref}〔${count}〕`)
  }

  uniqueId(id: string): string {
    const count = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, count)
    return count === 1 ? id : this.uniqueId(`${id}_${count}`)
  }
}
