export { type Evaluation, evaluate } from './evaluate.ts'
export { type Formula, type FormulaInput, type FormulaInputs, formulaInWords, inputsOf } from './formula.ts'
export { formulaMeasure, type Measure, measureOf, printed, sameDimension, type UnitProblem } from './formula-unit.ts'
