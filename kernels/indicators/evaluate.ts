/** Runs a formula on one record. */
import { type Formula, type FormulaInputs, inputsOf } from './formula.ts'
import { formulaMeasure, measureOf, sameDimension } from './formula-unit.ts'

export interface Evaluation {
  /** In the unit that was asked for; `null` where an input is missing or a divisor is 0. */
  readonly value: number | null
  readonly missing: readonly string[]
  readonly because: 'computed' | 'missing' | 'dividedByZero' | 'unitsDoNotFit'
}

export type FormulaRecord = Readonly<Record<string, unknown>>

/** `record` by input name: numbers in the unit of the input, money as whole fen (number or bigint). */
export function evaluate(formula: Formula, inputs: FormulaInputs, record: FormulaRecord, unit: string): Evaluation {
  const [made, asked] = [formulaMeasure(formula, inputs), measureOf(unit)]
  if ('problem' in made || asked === null || !sameDimension(made, asked))
    return { value: null, missing: [], because: 'unitsDoNotFit' }
  const missing = inputsOf(formula).filter((name) => numberOf(record, name) === null)
  if (missing.length > 0) return { value: null, missing, because: 'missing' }
  const value = run(formula, inputs, record) / asked.factor
  if (!Number.isFinite(value)) return { value: null, missing: [], because: 'dividedByZero' }
  return { value: Number(value.toPrecision(15)), missing: [], because: 'computed' }
}

function run(formula: Formula, inputs: FormulaInputs, record: FormulaRecord): number {
  switch (formula.op) {
    case 'input':
      return (numberOf(record, formula.name) ?? Number.NaN) * factorOf(inputs[formula.name]?.unit ?? '1')
    case 'figure':
      return formula.value * factorOf(formula.unit)
    case 'times':
      return run(formula.of, inputs, record) * formula.by
    default: {
      const [a, b] = [run(formula.of[0], inputs, record), run(formula.of[1], inputs, record)]
      // What is divided by 0 is no number, and so is what is divided by that: 1 / (1 / 0) is not 0.
      return formula.op === 'plus' ? a + b : formula.op === 'minus' ? a - b : b === 0 ? Number.NaN : a / b
    }
  }
}

const factorOf = (unit: string) => measureOf(unit)?.factor ?? Number.NaN

function numberOf(record: FormulaRecord, name: string): number | null {
  const given = Object.hasOwn(record, name) ? record[name] : undefined
  const value = typeof given === 'bigint' ? Number(given) : given
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
