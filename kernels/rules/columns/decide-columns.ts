/**
 * Many rules over many rows.
 *
 * In blocks of 1,024 rows each column becomes codes (`coded-column.ts`), one look-up answers up to 32 questions for a row,
 * and a turned square of bits makes of them planes with 32 rows a word. The rules then run over words. Time: rows × (columns
 * + questions / 32 + parts of rules / 32 + rules / 16). Nothing is allocated for a row.
 */
import type { Rule } from '../types.ts'
import { askColumn } from './ask-column.ts'
import { type CodedColumn, codeColumn } from './coded-column.ts'
import { compileRules } from './compile.ts'
import type { AskedField } from './draft.ts'
import { blockRows, type Planes } from './planes.ts'
import { bitCount, mostParts, runSteps } from './run-steps.ts'
import { columnOf, type Outcomes, outcomeWords, strideOf, type Table } from './table.ts'

export interface ColumnOptions {
  /** The first row, a multiple of 32; 0 if not given. */
  readonly from?: number
  /** The row behind the last, a multiple of 32 or all; all if not given. */
  readonly to?: number
  /** The words of the whole table, `outcomeWords` long, of which those of the rows are written; made if not given. */
  readonly into?: Int32Array
}

/**
 * The outcome of every rule in every row, as `decide` has it. Counts are of the rows from `from` to `to`: several threads can
 * work on one table and write to one array.
 * @throws RuleError `day-invalid`, `column-does-not-fit`, `unit-does-not-fit`
 * @throws RangeError where the rows do not begin and end with a word of bits, or `into` is too short
 */
export function decideColumns(
  rules: readonly Rule[],
  table: Table,
  day: string,
  { from = 0, to = table.rows, into = new Int32Array(outcomeWords(rules.length, table.rows)) }: ColumnOptions = {},
): Outcomes {
  requireWords(from, to, table.rows, into.length, outcomeWords(rules.length, table.rows))
  const program = compileRules(rules, table, day)
  const stride = strideOf(table.rows)
  const counts = new Uint32Array(rules.length * 3)
  const bits = new Int32Array(program.words)
  const reached = new Int32Array(mostParts(program.steps) + 1)
  const coded = program.fields.map((asked) => codedOf(table, asked))
  const codes = new Int32Array(blockRows)

  for (let row = from; row < to; row += blockRows) {
    const count = Math.min(blockRows, to - row)
    program.fields.forEach(({ planes }, index) => {
      const column = coded[index]
      if (column !== undefined) askColumn(column, planes, row, count, codes, bits)
    })
    runSteps(program.steps, bits, reached, row, count)
    const words = (count + 31) >>> 5
    program.roots.forEach((root, rule) => {
      deliver(bits, root, words, into, 2 * rule * stride + (row >>> 5), stride, counts, rule * 3)
    })
  }
  for (let rule = 0; rule < rules.length; rule++)
    counts[rule * 3 + 2] = to - from - (counts[rule * 3] as number) - (counts[rule * 3 + 1] as number)
  return { rows: table.rows, words: into, stride, counts }
}

function requireWords(from: number, to: number, rows: number, length: number, needed: number): void {
  const isEnd = to === rows || (to < rows && to % 32 === 0)
  if (from < 0 || from % 32 !== 0 || !isEnd)
    throw new RangeError(`Rows ${from} to ${to} of ${rows}: both have to be multiples of 32, or the last is all.`)
  if (length < needed) throw new RangeError(`The outcomes need ${needed} words and have room for ${length}.`)
}

function codedOf(table: Table, { name, field, questions }: AskedField): CodedColumn | undefined {
  const column = columnOf(table, name, field)
  return column === null ? undefined : codeColumn(column, questions)
}

/** Copies the planes of a rule to their place and counts their rows. */
function deliver(
  bits: Int32Array,
  root: Planes,
  words: number,
  into: Int32Array,
  at: number,
  stride: number,
  counts: Uint32Array,
  count: number,
): void {
  let [isMet, isNot] = [0, 0]
  for (let word = 0; word < words; word++) {
    const met = bits[root.met + word] as number
    const not = bits[root.notMet + word] as number
    isMet += bitCount(met)
    isNot += bitCount(not)
    into[at + word] = met
    into[at + stride + word] = not
  }
  counts[count] = (counts[count] as number) + isNot
  counts[count + 1] = (counts[count + 1] as number) + isMet
}
