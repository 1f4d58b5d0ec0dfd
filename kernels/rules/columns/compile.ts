/**
 * Rules as straight-line programs over planes of bits: one plane says where a condition is met, another where it is not, and
 * unknown is neither. “Not” swaps the two and costs nothing; a condition or group that stands in several rules is worked out
 * once.
 */
import { inForce } from '../in-force.ts'
import type { BandItem, Group, Node, Pair, Presence, ScoreItem, ScoreTest, Test } from '../node.ts'
import type { Rule } from '../types.ts'
import { type AskedField, createDraft, type Draft } from './draft.ts'
import { pairStep } from './pair-step.ts'
import type { Planes, Step } from './planes.ts'
import { presenceStep } from './presence.ts'
import { type PointsPart, scoreStep } from './score-step.ts'
import type { Table } from './table.ts'

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
  const draft = createDraft(table)
  const roots = rules.map((rule) => {
    const wording = inForce(rule, day)
    return wording === null ? draft.unknown : compileNode(draft, wording.root)
  })
  return { fields: [...draft.fields.values()], steps: draft.steps, roots, words: draft.words() }
}

function compileNode(draft: Draft, node: Node): Planes {
  switch (node.node) {
    case 'not':
      return swapped(compileNode(draft, node.of))
    case 'group':
      return compileGroup(draft, node)
    case 'presence':
      return compilePresence(draft, node)
    case 'pair':
      return compilePair(draft, node)
    case 'score':
      return compileScore(draft, node)
    case 'test':
      return compileTest(draft, node)
  }
}

function compileTest(draft: Draft, { name, field, question }: Pick<Test, 'name' | 'field' | 'question'>): Planes {
  if (draft.columnFor(name, field) === null || question === null) return draft.unknown
  return draft.ask(name, field, question)
}

function compilePresence({ columnFor, once }: Draft, { name, field }: Presence): Planes {
  const column = columnFor(name, field)
  return once(`present ${name}`, (into) => presenceStep(column, into))
}

function compilePair({ columnFor, once, unknown }: Draft, pair: Pair): Planes {
  const [first, second] = [columnFor(pair.name, pair.field), columnFor(pair.other, pair.otherField)]
  if (first === null || second === null || pair.times === null) return unknown
  const ratio = pair.ratio === null ? '' : `${pair.ratio.over}/${pair.ratio.under}`
  return once(`pair ${pair.name} ${pair.is} ${pair.other} ${ratio}`, (into) => pairStep(pair, first, second, into))
}

function compileScore(draft: Draft, { is, points, items }: ScoreTest): Planes {
  const parts = items.flatMap((item) => partsOf(draft, item))
  const base = { low: sum(items.map((item) => item.lowest)), high: sum(items.map((item) => item.highest)) }
  const key = `score ${is} ${points} ${JSON.stringify([base, parts])}`
  return draft.once(key, (into) => scoreStep({ is, points }, base, parts, into))
}

function partsOf(draft: Draft, item: ScoreItem): readonly PointsPart[] {
  if (item.item === 'bands') return bandParts(draft, item)
  const instead = insteadOf(item)
  return [{ planes: compileNode(draft, item.when), met: instead(item.points), notMet: instead(0) }]
}

/** The lowest band says whether there is a value; each further one adds to the band before it. */
function bandParts(draft: Draft, item: BandItem): readonly PointsPart[] {
  const { name, field, bands } = item
  const instead = insteadOf(item)
  return bands.map(({ bound, points }, index) => {
    const planes = compileTest(draft, { name, field, question: { ask: 'number', is: '>=', bound } })
    const before = bands[index - 1]
    if (before === undefined) return { planes, met: instead(points), notMet: instead(0) }
    const more = points - before.points
    return { planes, met: { low: more, high: more }, notMet: { low: 0, high: 0 } }
  })
}

/** Points in place of the range that an item has while it is unknown. */
function insteadOf({ lowest, highest }: ScoreItem): (points: number) => PointsPart['met'] {
  return (points) => ({ low: points - lowest, high: points - highest })
}

function compileGroup(draft: Draft, { n, of }: Group): Planes {
  const parts = of.map((each) => compileNode(draft, each))
  if (n === of.length) return compileAll(draft, parts)
  if (n === 1) return swapped(compileAll(draft, parts.map(swapped)))
  return draft.once(`${n} ${keyOf(parts)}`, (into) => ({ step: 'atLeast', n, ...offsets(parts), into }))
}

function compileAll(draft: Draft, parts: readonly Planes[]): Planes {
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return draft.once(`all ${keyOf(parts)}`, (into) => ({ step: 'all', ...offsets(parts), into }))
}

const swapped = ({ met, notMet }: Planes): Planes => ({ met: notMet, notMet: met })
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const keyOf = (parts: readonly Planes[]) => parts.map(({ met }) => met).join(' ')
const offsets = (parts: readonly Planes[]) => ({
  met: Int32Array.from(parts, ({ met }) => met),
  notMet: Int32Array.from(parts, ({ notMet }) => notMet),
})
