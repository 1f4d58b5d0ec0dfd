/** Two rule engines from npm on a few enterprises, for orientation. Neither knows unknown: only who meets a rule is compared. */
import { ZenEngine } from '@gorules/zen-engine'
import { type Condition, dayNumber, type Rule, type RuleRecord } from '@linchpin/kernels/rules'
import { Engine, type NestedCondition, Operator } from 'json-rules-engine'
import { conditionOf } from './duckdb-forms.ts'

export interface Timed {
  readonly ms: number
  /** Pairs of an enterprise and a rule that it meets. */
  readonly met: number
}

/** Rules that both can say: and, or, comparisons. */
export function plainRules(rules: readonly Rule[], count: number): readonly Rule[] {
  return rules.filter((rule) => isPlain(conditionOf(rule))).slice(0, count)
}

const isPlain = (condition: Condition): boolean =>
  condition.op === 'all' || condition.op === 'any' ? condition.of.every(isPlain) : 'field' in condition

/** Dates as day numbers, since neither has days. */
function plainRecord(record: RuleRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, dayNumber(value) ?? value]))
}

export async function inJsonRulesEngine(rules: readonly Rule[], records: readonly RuleRecord[]): Promise<Timed> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator(new Operator('textContains', (text: string, part: string) => text.includes(part), isText))
  engine.addOperator(new Operator('startsWith', (text: string, part: string) => text.startsWith(part), isText))
  for (const rule of rules)
    engine.addRule({ conditions: { all: [jsonCondition(conditionOf(rule))] }, event: { type: rule.id } })
  const facts = records.map(plainRecord)
  let met = 0
  const start = performance.now()
  for (const each of facts) met += (await engine.run(each)).events.length
  return { ms: performance.now() - start, met }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const operators: Readonly<Record<string, string>> = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '=': 'equal',
}

function jsonCondition(condition: Condition): NestedCondition {
  if (condition.op === 'all') return { all: condition.of.map(jsonCondition) }
  if (condition.op === 'any') return { any: condition.of.map(jsonCondition) }
  if (condition.op === 'member') return { fact: condition.field, operator: 'in', value: [...condition.of] }
  if (condition.op === 'contains') return { fact: condition.field, operator: 'textContains', value: condition.text }
  if (condition.op === 'startsWith') return { fact: condition.field, operator: 'startsWith', value: condition.text }
  const { field, is, bound } = comparison(condition)
  return { fact: field, operator: operators[is] ?? is, value: bound }
}

export async function inZen(rules: readonly Rule[], records: readonly RuleRecord[]): Promise<Timed> {
  const expressions = rules.map(({ id }, index) => ({
    id,
    key: `p${index}`,
    value: zenCondition(conditionOf(rules[index] as Rule)),
  }))
  const node = (id: string, type: string, content?: object) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    content,
  })
  const edge = (from: string, to: string) => ({ id: `${from}-${to}`, type: 'edge', sourceId: from, targetId: to })
  const graph = {
    nodes: [node('in', 'inputNode'), node('rules', 'expressionNode', { expressions }), node('out', 'outputNode')],
    edges: [edge('in', 'rules'), edge('rules', 'out')],
  }
  const engine = new ZenEngine()
  const decision = engine.createDecision(Buffer.from(JSON.stringify(graph)))
  const contexts = records.map(plainRecord)
  let met = 0
  const start = performance.now()
  for (const each of contexts) {
    const { result } = await decision.evaluate(each)
    for (const value of Object.values(result)) if (value === true) met++
  }
  const ms = performance.now() - start
  engine.dispose()
  return { ms, met }
}

function zenCondition(condition: Condition): string {
  if (condition.op === 'all') return `(${condition.of.map(zenCondition).join(' and ')})`
  if (condition.op === 'any') return `(${condition.of.map(zenCondition).join(' or ')})`
  if (!('field' in condition)) throw new Error(`not plain: ${condition.op}`)
  return `(${condition.field} != null and ${zenLeaf(condition)})`
}

function zenLeaf(leaf: Condition & { readonly field: string }): string {
  if (leaf.op === 'member') return `${leaf.field} in [${leaf.of.map((each) => JSON.stringify(each)).join(', ')}]`
  if (leaf.op === 'contains' || leaf.op === 'startsWith')
    return `${leaf.op}(${leaf.field}, ${JSON.stringify(leaf.text)})`
  const { field, is, bound } = comparison(leaf)
  return `${field} ${is === '=' ? '==' : is} ${bound}`
}

/** Figures in fen, days as numbers. */
function comparison(leaf: Condition): { field: string; is: string; bound: number | boolean } {
  if (leaf.op === 'age') {
    const bound = dayNumber(`${2024 - leaf.count}-07-01`) ?? 0
    return { field: leaf.field, is: leaf.is === '>=' ? '<=' : '>', bound }
  }
  if (leaf.op !== 'compare' || !('value' in leaf.to)) throw new Error(`not plain: ${leaf.op}`)
  const { value, unit } = leaf.to
  const bound = unit === '万元' ? Number(value) * 1_000_000 : (dayNumber(value) ?? value)
  return { field: leaf.field, is: leaf.is, bound: bound as number | boolean }
}
