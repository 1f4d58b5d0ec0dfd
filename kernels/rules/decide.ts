/** One record, with reasons. */
import { answers, readValue, type Value } from './answer.ts'
import { type Group, inForce, type Node, type Question, type Test } from './in-force.ts'
import type { Field, Outcome, Rule, RuleRecord } from './types.ts'

/** `parameterNotInForce`: the figure that the field is compared with has no value on that day. */
export type Unknown = 'absent' | 'unreadable' | 'parameterNotInForce'

export interface Reason {
  readonly name: string
  readonly field: Field
  readonly question: Question | null
  readonly parameter: string | null
  /** Whether the condition stands under an odd number of “not”: then it decides by failing. */
  readonly negated: boolean
  /** Of the question itself, before any “not”. */
  readonly outcome: Outcome
  /** In the terms of the field: its unit, fen, day number. `null` where there is none to read. */
  readonly value: Value | null
  readonly because: Unknown | null
  /** Value less bound, in the unit of the field, fen or days; `null` where nothing is measured. */
  readonly distance: number | null
}

export interface Decision {
  readonly outcome: Outcome
  readonly day: string
  /** The day on which the wording took force; `null` where the rule is not in force. */
  readonly from: string | null
  readonly because: 'decided' | 'notInForce'
  /** The conditions that decided, in the order of the rule. */
  readonly deciding: readonly Reason[]
  /** Fields that an unknown outcome waits for, each once. */
  readonly missing: readonly string[]
}

type Decided = { readonly outcome: Outcome; readonly reasons: readonly Reason[] }

/**
 * Met, not met or unknown, and why. Never throws for what a record holds: what cannot be read is unknown, and named.
 * @throws RuleError `day-invalid`
 */
export function decide(rule: Rule, record: RuleRecord, day: string): Decision {
  const wording = inForce(rule, day)
  if (wording === null) return { outcome: 'unknown', day, from: null, because: 'notInForce', deciding: [], missing: [] }
  const { outcome, reasons } = decideNode(wording.root, record, false)
  const waiting = outcome === 'unknown' ? reasons.filter(({ because }) => because !== 'parameterNotInForce') : []
  const missing = [...new Set(waiting.map(({ name }) => name))]
  return { outcome, day, from: wording.from, because: 'decided', deciding: reasons, missing }
}

function decideNode(node: Node, record: RuleRecord, negated: boolean): Decided {
  if (node.node === 'test') return decideTest(node, record, negated)
  if (node.node === 'group') return decideGroup(node, record, negated)
  const { outcome, reasons } = decideNode(node.of, record, !negated)
  return { outcome: outcome === 'met' ? 'notMet' : outcome === 'notMet' ? 'met' : 'unknown', reasons }
}

function decideGroup({ n, of }: Group, record: RuleRecord, negated: boolean): Decided {
  const parts = of.map((each) => decideNode(each, record, negated))
  const count = (outcome: Outcome) => parts.filter((part) => part.outcome === outcome).length
  const outcome = count('met') >= n ? 'met' : count('notMet') > of.length - n ? 'notMet' : 'unknown'
  return { outcome, reasons: parts.filter((part) => part.outcome === outcome).flatMap((part) => part.reasons) }
}

function decideTest(test: Test, record: RuleRecord, negated: boolean): Decided {
  const { name, field, question, parameter } = test
  const given = Object.hasOwn(record, name) ? record[name] : undefined
  const value = readValue(field.kind, given)
  const absent = given === undefined || given === null
  const because = question === null ? 'parameterNotInForce' : value !== null ? null : absent ? 'absent' : 'unreadable'
  const known = question !== null && value !== null
  const outcome = !known ? 'unknown' : answers(question, value) ? 'met' : 'notMet'
  const distance = known && question.ask === 'number' ? distanceOf(value as number, question.bound) : null
  return { outcome, reasons: [{ name, field, question, parameter, negated, outcome, value, because, distance }] }
}

/** With as many decimals as the two numbers are written with: 2999.9 less 3000 is -0.1, not -0.0999999999999091. */
function distanceOf(value: number, bound: number): number | null {
  const digits = Math.max(decimals(value), decimals(bound))
  const distance = digits > 20 ? value - bound : Number((value - bound).toFixed(digits))
  return Number.isFinite(distance) ? distance : null
}

function decimals(value: number): number {
  const [, fraction = '', power = '0'] = /^-?\d*\.?(\d*)(?:e([+-]\d+))?$/.exec(String(value)) ?? []
  return Math.max(0, fraction.length - Number(power))
}
