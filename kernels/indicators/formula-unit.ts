/** Units of formulas: what a printed unit is made of, and what comes out of an operation. */
import { readUnit } from '../quantity/index.ts'
import type { Formula, FormulaInputs } from './formula.ts'

/** Multiples of base units, and the powers of the dimensions. Counted things are dimensions of their own. */
export interface Measure {
  readonly factor: number
  readonly powers: Readonly<Record<string, number>>
}
export type UnitProblem =
  | { readonly problem: 'unit-unknown'; readonly given: string }
  | { readonly problem: 'input-unknown'; readonly given: string }
  | { readonly problem: 'units-differ'; readonly given: string; readonly accepted: string }

const one: Measure = { factor: 1, powers: {} }
const fenOfYuan = 100
const tied: ReadonlySet<string> = new Set(['count', 'currency', 'other'])

/** Reads 万元, %, 亿元/平方公里, fen; `null` where a part is not known. */
export function measureOf(unit: string): Measure | null {
  if (unit === '1') return one
  if (unit === 'fen') return { factor: 1, powers: { money: 1 } }
  const [top = '', ...below] = unit.split('/')
  const parts = [simple(top), ...below.map(simple)]
  if (parts.some((part) => part === null)) return null
  const [first = one, ...rest] = parts as Measure[]
  return rest.reduce(divided, first)
}

/** What the formula comes out in, or the first thing that does not fit. */
export function formulaMeasure(formula: Formula, inputs: FormulaInputs): Measure | UnitProblem {
  switch (formula.op) {
    case 'input': {
      const input = Object.hasOwn(inputs, formula.name) ? inputs[formula.name] : undefined
      if (input === undefined) return { problem: 'input-unknown', given: formula.name }
      return measureOf(input.unit) ?? { problem: 'unit-unknown', given: input.unit }
    }
    case 'figure':
      return measureOf(formula.unit) ?? { problem: 'unit-unknown', given: formula.unit }
    case 'times':
      return formulaMeasure(formula.of, inputs)
    default:
      return combined(formula, inputs)
  }
}

export function sameDimension(a: Measure, b: Measure): boolean {
  return printed(a) === printed(b)
}

/** For a message: `money/area`, `money^2`, `1` for a plain number. */
export function printed({ powers }: Measure): string {
  const sorted = Object.entries(powers).sort(([a], [b]) => (a < b ? -1 : 1))
  const raised = (name: string, power: number) => (power === 1 ? name : `${name}^${power}`)
  const side = (sign: number) =>
    sorted.flatMap(([name, power]) => (power * sign > 0 ? [raised(name, power * sign)] : [])).join('·')
  const [above, below] = [side(1), side(-1)]
  return `${above || '1'}${below && `/${below}`}`
}

function combined(formula: Extract<Formula, { of: readonly [Formula, Formula] }>, inputs: FormulaInputs) {
  const [a, b] = formula.of.map((part) => formulaMeasure(part, inputs)) as [
    Measure | UnitProblem,
    Measure | UnitProblem,
  ]
  if ('problem' in a) return a
  if ('problem' in b) return b
  if (formula.op === 'per') return divided(a, b)
  if (sameDimension(a, b)) return a
  return { problem: 'units-differ', given: printed(b), accepted: printed(a) } as const
}

function simple(unit: string): Measure | null {
  const known = readUnit(unit)
  if (known === null) return null
  if (known.dimension === 'ratio') return { factor: known.factor, powers: {} }
  if (known.dimension === 'money') return { factor: known.factor * fenOfYuan, powers: { money: 1 } }
  const name = tied.has(known.dimension) ? known.base : known.dimension
  return { factor: known.factor, powers: { [name]: 1 } }
}

function divided(a: Measure, b: Measure): Measure {
  const names = new Set([...Object.keys(a.powers), ...Object.keys(b.powers)])
  const powers = [...names].map((name) => [name, (a.powers[name] ?? 0) - (b.powers[name] ?? 0)] as const)
  return { factor: a.factor / b.factor, powers: Object.fromEntries(powers.filter(([, power]) => power !== 0)) }
}
