/** One record, with reasons. */
import { answers, holds, readValue } from './answer.ts'
import { fitsRatio, orderPair } from './answer-pair.ts'
import { distanceBetween, distanceOf } from './distance.ts'
import { inForce } from './in-force.ts'
import type { Group, Node, Pair, Presence, ScoreItem, ScoreTest, Test } from './node.ts'
import { type ItemReason, missingIn, type Reading, type Reason } from './reasons.ts'
import { compareRange, pointsOf } from './score-range.ts'
import type { Field, Outcome, Rule, RuleRecord } from './types.ts'

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
  const missing = outcome === 'unknown' ? missingIn(reasons) : []
  return { outcome, day, from: wording.from, because: 'decided', deciding: reasons, missing }
}

/** What each item of a score comes to in one record. */
export function countItems(items: readonly ScoreItem[], record: RuleRecord): readonly ItemReason[] {
  return items.map((item) => {
    const { label } = item
    if (item.item === 'when') {
      const { outcome, reasons } = decideNode(item.when, record, false)
      return { label, ...pointsOf(item, outcome), reasons, reading: null }
    }
    const reading = readField(record, item.name, item.field)
    return { label, ...pointsOf(item, reading.value as number | null), reasons: [], reading }
  })
}

function decideNode(node: Node, record: RuleRecord, negated: boolean): Decided {
  switch (node.node) {
    case 'test':
      return decideTest(node, record, negated)
    case 'presence':
      return decidePresence(node, record, negated)
    case 'pair':
      return decidePair(node, record, negated)
    case 'score':
      return decideScore(node, record, negated)
    case 'group':
      return decideGroup(node, record, negated)
    case 'not': {
      const { outcome, reasons } = decideNode(node.of, record, !negated)
      return { outcome: outcome === 'met' ? 'notMet' : outcome === 'notMet' ? 'met' : 'unknown', reasons }
    }
  }
}

function decideGroup({ n, of }: Group, record: RuleRecord, negated: boolean): Decided {
  const parts = of.map((each) => decideNode(each, record, negated))
  const count = (outcome: Outcome) => parts.filter((part) => part.outcome === outcome).length
  const outcome = count('met') >= n ? 'met' : count('notMet') > of.length - n ? 'notMet' : 'unknown'
  return { outcome, reasons: parts.filter((part) => part.outcome === outcome).flatMap((part) => part.reasons) }
}

function decideTest(test: Test, record: RuleRecord, negated: boolean): Decided {
  const { name, field, question, parameter, age } = test
  const reading = readField(record, name, field)
  const { value } = reading
  const because = question === null ? 'parameterNotInForce' : reading.because
  const known = question !== null && value !== null
  const outcome = !known ? 'unknown' : answers(question, value) ? 'met' : 'notMet'
  const distance = known && question.ask === 'number' ? distanceOf(value as number, question.bound) : null
  const reason = { name, field, question, parameter, age, negated, outcome, value, because, distance } as const
  return { outcome, reasons: [{ node: 'test', ...reason }] }
}

function decidePresence({ name, field }: Presence, record: RuleRecord, negated: boolean): Decided {
  const reading = readField(record, name, field)
  const outcome = reading.value === null ? 'notMet' : 'met'
  return { outcome, reasons: [{ node: 'presence', ...reading, negated, outcome }] }
}

function decidePair(pair: Pair, record: RuleRecord, negated: boolean): Decided {
  const { field, is, otherField, times, parameter, ratio } = pair
  const read = (name: string, of: Field): Reading => {
    const reading = readField(record, name, of)
    if (reading.value === null || fitsRatio(of.kind, reading.value, ratio)) return reading
    return { name, field: of, value: null, because: 'unreadable' }
  }
  const [first, second] = [read(pair.name, field), read(pair.other, otherField)]
  const known = times !== null && first.value !== null && second.value !== null
  const sign = known ? orderPair(first.value, second.value, ratio) : 0
  const outcome = !known ? 'unknown' : holds(is, sign) ? 'met' : 'notMet'
  const distance = known ? distanceBetween(field.kind, first.value, second.value, ratio, sign) : null
  const reason = { is, first, second, times, parameter, negated, outcome, distance } as const
  return { outcome, reasons: [{ node: 'pair', ...reason }] }
}

function decideScore({ is, points, items }: ScoreTest, record: RuleRecord, negated: boolean): Decided {
  const counted = countItems(items, record)
  const [low, high] = [sum(counted.map((item) => item.low)), sum(counted.map((item) => item.high))]
  const outcome = compareRange(low, high, is, points)
  return { outcome, reasons: [{ node: 'score', is, points, low, high, items: counted, negated, outcome }] }
}

function readField(record: RuleRecord, name: string, field: Field): Reading {
  const given = Object.hasOwn(record, name) ? record[name] : undefined
  const value = readValue(field.kind, given)
  const absent = given === undefined || given === null
  return { name, field, value, because: value !== null ? null : absent ? 'absent' : 'unreadable' }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
