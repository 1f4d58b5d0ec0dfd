/**
 * Rules as straight-line programs over planes of bits: one plane says where a condition is met, another where it is not, and
 * unknown is neither. “Not” swaps the two and costs nothing; a condition or group that stands in several rules is worked out
 * once.
 */
import { inForce } from '../in-force.ts'
import type { Group, Node, Pair, Presence, Question, ScoreItem, ScoreTest, Test } from '../node.ts'
import { finding, RuleError } from '../problems.ts'
import type { Field, Rule } from '../types.ts'
import { pairStep } from './pair-step.ts'
import { type Planes, planeWords, type Step } from './planes.ts'
import { presenceStep } from './presence.ts'
import { type PointsPart, scoreStep } from './score-step.ts'
import { type Column, columnOf, type Table } from './table.ts'

export interface AskedField {
  readonly name: string
  readonly field: Field
  readonly questions: Question[]
  /** One for each question. */
  readonly planes: Planes[]
}
export interface Program {
  readonly fields: readonly AskedField[]
  readonly steps: readonly Step[]
  /** One for each rule. */
  readonly roots: readonly Planes[]
  /** Words of all planes together. */
  readonly words: number
}

/** @throws RuleError where a column does not fit, or two rules give one field different units. */
export function compileRules(rules: readonly Rule[], table: Table, day: string): Program {
  const fields = new Map<string, AskedField>()
  const declared = new Map<string, Field>()
  const known = new Map<string, Planes>()
  const steps: Step[] = []
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
  const columnFor = (name: string, field: Field): Column | null => {
    requireSameUnit(declared.get(name) ?? field, field, name)
    declared.set(name, field)
    return columnOf(table, name, field)
  }
  const compileNode = (node: Node): Planes => {
    switch (node.node) {
      case 'not':
        return swapped(compileNode(node.of))
      case 'group':
        return compileGroup(node, node.of.map(compileNode))
      case 'presence':
        return compilePresence(node)
      case 'pair':
        return compilePair(node)
      case 'score':
        return compileScore(node)
      case 'test':
        return compileTest(node)
    }
  }
  const compileTest = ({ name, field, question }: Test): Planes => {
    if (columnFor(name, field) === null || question === null) return unknown
    const asked = fields.get(name) ?? { name, field, questions: [], planes: [] }
    fields.set(name, asked)
    return once(`${name} ${JSON.stringify(question)}`, () => {
      const own = planes()
      asked.questions.push(question)
      asked.planes.push(own)
      return own
    })
  }
  const compilePresence = ({ name, field }: Presence): Planes =>
    once(`present ${name} ${field.kind}`, () => {
      const into = planes()
      steps.push(presenceStep(columnFor(name, field), into))
      return into
    })
  const compilePair = (pair: Pair): Planes => {
    const [first, second] = [columnFor(pair.name, pair.field), columnFor(pair.other, pair.otherField)]
    if (first === null || second === null || pair.times === null) return unknown
    const ratio = pair.ratio === null ? '' : `${pair.ratio.over}/${pair.ratio.under}`
    return once(`pair ${pair.name} ${pair.is} ${pair.other} ${ratio}`, () => {
      const into = planes()
      steps.push(pairStep(pair, first, second, into))
      return into
    })
  }
  const compileScore = ({ is, points, items }: ScoreTest): Planes => {
    const parts = items.flatMap(partsOf)
    const base = { low: sum(items.map((item) => item.lowest)), high: sum(items.map((item) => item.highest)) }
    return once(`score ${is} ${points} ${JSON.stringify([base, parts])}`, () => {
      const into = planes()
      steps.push(scoreStep({ is, points }, base, parts, into))
      return into
    })
  }
  const partsOf = (item: ScoreItem): PointsPart[] => {
    const { lowest, highest } = item
    const instead = (points: number) => ({ low: points - lowest, high: points - highest })
    if (item.item === 'when') return [{ planes: compileNode(item.when), met: instead(item.points), notMet: instead(0) }]
    const { name, field, bands } = item
    return bands.map(({ bound, points }, index) => {
      const question = { ask: 'number', is: '>=', bound } as const
      const own = compileTest({ node: 'test', name, field, question, parameter: null })
      const before = bands[index - 1]
      if (before === undefined) return { planes: own, met: instead(points), notMet: instead(0) }
      const more = points - before.points
      return { planes: own, met: { low: more, high: more }, notMet: { low: 0, high: 0 } }
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
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const keyOf = (parts: readonly Planes[]) => parts.map(({ met }) => met).join(' ')
const offsets = (parts: readonly Planes[]) => ({
  met: Int32Array.from(parts, ({ met }) => met),
  notMet: Int32Array.from(parts, ({ notMet }) => notMet),
})
