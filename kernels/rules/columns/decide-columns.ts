/**
 * Many rules over many rows.
 *
 * In blocks of 1,024 rows each column becomes codes (`coded-column.ts`), one look-up answers up to 32 questions for a row,
 * and a turned square of bits makes of them planes with 32 rows a word. The rules then run over words. Time: rows × (columns
 * × log of bounds + questions / 32 + parts of rules / 32 + rules / 4). Nothing is allocated for a row.
 */
import type { Rule } from '../types.ts'
import { type CodedColumn, codeColumn } from './coded-column.ts'
import { type AskedField, blockRows, compileRules, type Planes, planeWords } from './compile.ts'
import { bitCount, runAll, runAtLeast } from './run-steps.ts'
import { columnOf, type Outcomes, type Table } from './table.ts'
import { transpose } from './transpose.ts'

/** The bytes of `Outcomes` that a number of rules and rows takes. */
export const outcomeBytes = (rules: number, rows: number) => rules * strideOf(rows)

/**
 * The outcome of every rule in every row, as `decide` has it.
 * @param into bytes to write to, of the length that `outcomeBytes` says, beginning on a multiple of 4; made if not given
 * @throws RuleError `day-invalid`, `column-does-not-fit`, `unit-does-not-fit`
 */
export function decideColumns(rules: readonly Rule[], table: Table, day: string, into?: Uint8Array): Outcomes {
  const program = compileRules(rules, table, day)
  const stride = strideOf(table.rows)
  const bytes = into ?? new Uint8Array(rules.length * stride)
  const quads = new Uint32Array(bytes.buffer, bytes.byteOffset, (rules.length * stride) / 4)
  const counts = new Uint32Array(rules.length * 3)
  const bits = new Int32Array(program.words)
  const parts = Math.max(0, ...program.steps.map((step) => step.met.length))
  const reached = new Int32Array(parts + 1)
  const coded = program.fields.map((asked) => codedOf(table, asked))
  const codes = new Int32Array(blockRows)

  for (let from = 0; from < table.rows; from += blockRows) {
    const count = Math.min(blockRows, table.rows - from)
    program.fields.forEach((asked, index) => {
      const column = coded[index]
      if (column !== undefined) askColumn(column, asked, from, count, codes, bits)
    })
    for (const step of program.steps) {
      if (step.step === 'all') runAll(bits, step)
      else runAtLeast(bits, step, reached)
    }
    const words = (count + 31) >>> 5
    program.roots.forEach((root, rule) => {
      writeOutcomes(bits, root, words, quads, (rule * stride + from) >>> 2, counts, rule * 3)
    })
  }
  for (let rule = 0; rule < rules.length; rule++)
    counts[rule * 3 + 2] = table.rows - (counts[rule * 3] as number) - (counts[rule * 3 + 1] as number)
  return { bytes, stride, counts }
}

const strideOf = (rows: number) => Math.ceil(rows / 32) * 32

function codedOf(table: Table, { name, field, questions }: AskedField): CodedColumn | undefined {
  const column = columnOf(table, name, field)
  return column === null ? undefined : codeColumn(column, questions)
}

const square = new Int32Array(32)

/** Fills the planes of every question that is asked of a column. Rows behind `count` are unknown. */
function askColumn(
  column: CodedColumn,
  { planes }: AskedField,
  from: number,
  count: number,
  codes: Int32Array,
  bits: Int32Array,
): void {
  column.code(from, count, codes)
  for (let word = 0; word < planeWords; word++) {
    let known = 0
    for (let group = 0; group < column.masks.length; group++) {
      const mask = column.masks[group] as Int32Array
      for (let row = 0; row < 32; row++) square[row] = mask[codes[word * 32 + row] as number] as number
      transpose(square)
      // The first bit of the first group is whether there is a value; question q has the bit after it.
      if (group === 0) known = square[0] as number
      const first = group * 32 - 1
      const last = Math.min(32, planes.length - first)
      for (let bit = group === 0 ? 1 : 0; bit < last; bit++) {
        const plane = planes[first + bit] as Planes
        const met = square[bit] as number
        bits[plane.met + word] = met
        bits[plane.notMet + word] = known & ~met
      }
    }
  }
}

/** Four outcomes for four bits of met (high) and of not met (low): 0 not met, 1 met, 2 unknown. */
const fourOutcomes = new Uint32Array(256)
const fourBytes = new Uint8Array(fourOutcomes.buffer)
for (let at = 0; at < 1024; at++) {
  const [key, row] = [at >>> 2, at & 3]
  fourBytes[at] = (key >>> (4 + row)) & 1 ? 1 : (key >>> row) & 1 ? 0 : 2
}

function writeOutcomes(
  bits: Int32Array,
  root: Planes,
  words: number,
  quads: Uint32Array,
  at: number,
  counts: Uint32Array,
  count: number,
): void {
  let [isMet, isNot] = [0, 0]
  for (let word = 0; word < words; word++) {
    const met = bits[root.met + word] as number
    const not = bits[root.notMet + word] as number
    isMet += bitCount(met)
    isNot += bitCount(not)
    const to = at + word * 8
    for (let part = 0; part < 8; part++) {
      const key = (((met >>> (part * 4)) & 15) << 4) | ((not >>> (part * 4)) & 15)
      quads[to + part] = fourOutcomes[key] as number
    }
  }
  counts[count] = (counts[count] as number) + isNot
  counts[count + 1] = (counts[count + 1] as number) + isMet
}
