/**
 * An input-output table, checked: what each sector sells to each other and to final use, and what it is made from.
 * Rows: Σ flows + final use − imports = output. Columns: Σ flows + imported inputs + value added = output.
 * A table whose flows contain imports has them in `imports` (China's 竞争型); one whose flows are domestic has `importedInputs`.
 */

export interface InputOutputTable {
  readonly sectors: number
  /** What sector `i` sells to sector `j` stands at `i * sectors + j`; money of a year, one unit throughout. */
  readonly flows: Float64Array
  /** Consumption, investment, exports; may be negative where stocks were run down. */
  readonly finalUse: Float64Array
  /** Of each product, where the row holds imported ones too; 0 where it does not. */
  readonly imports: Float64Array
  /** Bought abroad by each sector, where `flows` are domestic; 0 where they are not. */
  readonly importedInputs: Float64Array
  readonly valueAdded: Float64Array
  readonly output: Float64Array
  /** Part of `finalUse`; needed only to take imports out. */
  readonly exports?: Float64Array
}

export type TableProblem =
  | { readonly problem: 'length'; readonly part: string; readonly found: number; readonly needed: number }
  | { readonly problem: 'not-a-number'; readonly part: string; readonly sector: number }
  | { readonly problem: 'flow-negative'; readonly sector: number; readonly customer: number; readonly value: number }
  | { readonly problem: 'output-negative'; readonly sector: number; readonly value: number }
  /** It sells or buys and is said to make nothing. */
  | { readonly problem: 'output-zero'; readonly sector: number }
  /** `off`: how much the sum is above the output. */
  | { readonly problem: 'row-unbalanced' | 'column-unbalanced'; readonly sector: number; readonly off: number }

export class InputOutputError extends RangeError {
  override readonly name = 'InputOutputError'
  readonly problems: readonly TableProblem[]
  constructor(problems: readonly TableProblem[]) {
    super(`the input-output table has ${problems.length} faults; the first: ${JSON.stringify(problems[0])}`)
    this.problems = problems
  }
}

/** Sums may be off by rounding in the last place that was printed. */
export const balanceTolerance = 1e-6

/** Everything that is wrong, by sector; sums are compared to a share `tolerance` of the output. */
export function tableProblems(table: InputOutputTable, tolerance = balanceTolerance): readonly TableProblem[] {
  const lengths = lengthProblems(table)
  if (lengths.length > 0) return lengths
  const numbers = numberProblems(table)
  return numbers.length > 0 ? numbers : [...signProblems(table), ...balanceProblems(table, tolerance)]
}

/** By which the sums of rows and columns are above the output. */
export function imbalances(table: InputOutputTable): { readonly row: Float64Array; readonly column: Float64Array } {
  const { sectors, finalUse, imports, importedInputs, valueAdded, output } = table
  const [sold, bought] = flowSums(table)
  const row = new Float64Array(sectors)
  const column = new Float64Array(sectors)
  for (let at = 0; at < sectors; at++) {
    const made = output[at] as number
    row[at] = (sold[at] as number) + (finalUse[at] as number) - (imports[at] as number) - made
    column[at] = (bought[at] as number) + (importedInputs[at] as number) + (valueAdded[at] as number) - made
  }
  return { row, column }
}

/** Sums of the rows and of the columns of the flows. */
export function flowSums({ sectors, flows }: InputOutputTable): readonly [Float64Array, Float64Array] {
  const [sold, bought] = [new Float64Array(sectors), new Float64Array(sectors)]
  for (let from = 0; from < sectors; from++) {
    for (let to = 0; to < sectors; to++) {
      const flow = flows[from * sectors + to] as number
      sold[from] = (sold[from] as number) + flow
      bought[to] = (bought[to] as number) + flow
    }
  }
  return [sold, bought]
}

const vectors = ['finalUse', 'imports', 'importedInputs', 'valueAdded', 'output'] as const

function lengthProblems(table: InputOutputTable): readonly TableProblem[] {
  const { sectors, flows, exports } = table
  const parts: readonly (readonly [string, Float64Array, number])[] = [
    ['flows', flows, sectors * sectors],
    ...vectors.map((part) => [part, table[part], sectors] as const),
    ...(exports === undefined ? [] : [['exports', exports, sectors] as const]),
  ]
  return parts.flatMap(([part, { length }, needed]) =>
    length === needed ? [] : [{ problem: 'length' as const, part, found: length, needed }],
  )
}

function numberProblems(table: InputOutputTable): readonly TableProblem[] {
  const problems: TableProblem[] = []
  const look = (part: string, values: Float64Array) => {
    for (let at = 0; at < values.length; at++) {
      if (!Number.isFinite(values[at])) problems.push({ problem: 'not-a-number', part, sector: at % table.sectors })
    }
  }
  for (let sector = 0; sector < table.sectors; sector++) {
    const row = table.flows.subarray(sector * table.sectors, (sector + 1) * table.sectors)
    if (!row.every(Number.isFinite)) problems.push({ problem: 'not-a-number', part: 'flows', sector })
  }
  for (const part of vectors) look(part, table[part])
  if (table.exports !== undefined) look('exports', table.exports)
  return problems
}

function signProblems(table: InputOutputTable): readonly TableProblem[] {
  const { sectors, flows, output } = table
  const problems: TableProblem[] = []
  for (let at = 0; at < flows.length; at++) {
    const value = flows[at] as number
    const [sector, customer] = [Math.floor(at / sectors), at % sectors]
    if (value < 0) problems.push({ problem: 'flow-negative', sector, customer, value })
  }
  const [sold, bought] = flowSums(table)
  for (let sector = 0; sector < sectors; sector++) {
    const value = output[sector] as number
    if (value < 0) problems.push({ problem: 'output-negative', sector, value })
    else if (value === 0 && (sold[sector] !== 0 || bought[sector] !== 0))
      problems.push({ problem: 'output-zero', sector })
  }
  return problems
}

function balanceProblems(table: InputOutputTable, tolerance: number): readonly TableProblem[] {
  const { row, column } = imbalances(table)
  const problems: TableProblem[] = []
  for (let sector = 0; sector < table.sectors; sector++) {
    const most = tolerance * Math.max(Math.abs(table.output[sector] as number), Number.MIN_VALUE)
    const [off, inputsOff] = [row[sector] as number, column[sector] as number]
    if (Math.abs(off) > most) problems.push({ problem: 'row-unbalanced', sector, off })
    if (Math.abs(inputsOff) > most) problems.push({ problem: 'column-unbalanced', sector, off: inputsOff })
  }
  return problems
}
