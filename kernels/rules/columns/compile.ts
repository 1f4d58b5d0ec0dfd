/**
 * Rules as straight-line programs over planes of bits: one plane says where a condition is met, another where it is not, and
 * unknown is neither. “Not” swaps the two and costs nothing; a condition or group that stands in several rules is worked out
 * once.
 */
import { type Group, inForce, type Node, type Question } from '../in-force.ts'
import { finding, RuleError } from '../problems.ts'
import type { Field, Rule } from '../types.ts'
import { columnOf, type Table } from './table.ts'

/** Words of 32 rows in a plane: a block has 1,024 rows, so that the planes stay in the cache. */
export const planeWords = 32
export const blockRows = planeWords * 32

/** Where the two planes of a condition begin. */
export interface Planes {
  readonly met: number
  readonly notMet: number
}
/** All parts have to be met. “Any” is the same with its planes swapped. */
export interface AllStep {
  readonly step: 'all'
  readonly met: Int32Array
  readonly notMet: Int32Array
  readonly into: Planes
}
export interface AtLeastStep {
  readonly step: 'atLeast'
  readonly n: number
  readonly met: Int32Array
  readonly notMet: Int32Array
  readonly into: Planes
}
export interface AskedField {
  readonly name: string
  readonly field: Field
  readonly questions: Question[]
  /** One for each question. */
  readonly planes: Planes[]
}
export interface Program {
  readonly fields: readonly AskedField[]
  readonly steps: readonly (AllStep | AtLeastStep)[]
  /** One for each rule. */
  readonly roots: readonly Planes[]
  /** Words of all planes together. */
  readonly words: number
}

/** @throws RuleError where a column does not fit, or two rules give one field different units. */
export function compileRules(rules: readonly Rule[], table: Table, day: string): Program {
  const fields = new Map<string, AskedField>()
  const known = new Map<string, Planes>()
  const steps: (AllStep | AtLeastStep)[] = []
  let words = 0
  const plane = () => {
    words += planeWords
    return words - planeWords
  }
  const planes = (): Planes => ({ met: plane(), notMet: plane() })
  const unknown = planes()

  const once = (key: string, make: () => Planes): Planes => {
    const found = known.get(key) ?? make()
    known.set(key, found)
    return found
  }
  const compileNode = (node: Node): Planes => {
    if (node.node === 'not') return swapped(compileNode(node.of))
    if (node.node === 'group') return compileGroup(node, node.of.map(compileNode))
    const { name, field, question } = node
    if (question === null || columnOf(table, name, field) === null) return unknown
    const asked = fields.get(name) ?? { name, field, questions: [], planes: [] }
    fields.set(name, asked)
    requireSameUnit(asked.field, field, name)
    return once(`${name} ${JSON.stringify(question)}`, () => {
      const own = planes()
      asked.questions.push(question)
      asked.planes.push(own)
      return own
    })
  }
  const compileGroup = ({ n, of }: Group, parts: readonly Planes[]): Planes => {
    if (n === of.length) return compileAll(parts)
    if (n === 1) return swapped(compileAll(parts.map(swapped)))
    return once(`${n} ${keyOf(parts)}`, () => {
      const into = planes()
      steps.push({ step: 'atLeast', n, ...offsets(parts), into })
      return into
    })
  }
  const compileAll = (parts: readonly Planes[]): Planes => {
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    return once(`all ${keyOf(parts)}`, () => {
      const into = planes()
      steps.push({ step: 'all', ...offsets(parts), into })
      return into
    })
  }

  const roots = rules.map((rule) => {
    const wording = inForce(rule, day)
    return wording === null ? unknown : compileNode(wording.root)
  })
  return { fields: [...fields.values()], steps, roots, words }
}

function requireSameUnit(here: Field, there: Field, name: string): void {
  const unit = (field: Field) => (field.kind === 'number' ? field.unit : field.kind)
  if (unit(here) !== unit(there))
    throw new RuleError([finding('unit-does-not-fit', `columns/${name}`, unit(there), unit(here))])
}

const swapped = ({ met, notMet }: Planes): Planes => ({ met: notMet, notMet: met })
const keyOf = (parts: readonly Planes[]) => parts.map(({ met }) => met).join(' ')
const offsets = (parts: readonly Planes[]) => ({
  met: Int32Array.from(parts, ({ met }) => met),
  notMet: Int32Array.from(parts, ({ notMet }) => notMet),
})
