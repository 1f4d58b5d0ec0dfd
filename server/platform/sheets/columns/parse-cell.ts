import { amountFen, convert, plainDecimal, readDay, readNumber, readUnit, roundedFen } from '@linchpin/kernels/quantity'
import type { SheetCell } from '../sheet-row.ts'
import { serialDay } from '../xlsx/serial-day.ts'
import { cellWords } from './cell-words.ts'

/** What a cell is to be read as; `money` gives whole fen, `date` an ISO day. */
export type CellKind = keyof CellValues

export interface CellValues {
  readonly text: string
  readonly number: number
  readonly integer: number
  readonly money: number
  readonly date: string
  readonly flag: boolean
}

/** `null` for a cell that is empty or says so (无, /, —). */
export type ParsedCell<Value> = { readonly value: Value | null } | { readonly fault: CellFault }

/** What a person is told of a cell that cannot be read. */
export interface CellFault {
  readonly zh: string
  readonly en: string
}

export interface ParseOptions {
  /** The unit of the column, out of its header or a line above (`headerUnit`); `money` needs one where cells say none. */
  readonly unit?: string | null
  /** Of 2024年3月, where a day is wanted: the first day, as of a beginning, or the last, as of a deadline. */
  readonly open?: 'first' | 'last'
}

export function parseCell<Kind extends CellKind>(
  kind: Kind,
  cell: SheetCell,
  options: ParseOptions = {},
): ParsedCell<CellValues[Kind]> {
  const words = cellWords(cell)
  if (words === '') return { value: null }
  if (kind !== 'text' && kind !== 'flag' && saysNothing.test(words)) return { value: null }
  return parsers[kind](cell, words, options) as ParsedCell<CellValues[Kind]>
}

const saysNothing = /^(?:[/\\|]+|[-—–－_]+|无|暂无|空|n\/?a|null)$/i

type Parse<Value> = (cell: SheetCell, words: string, options: ParseOptions) => ParsedCell<Value>

const parsers: { readonly [Kind in CellKind]: Parse<CellValues[Kind]> } = {
  text: (cell, words) => ({ value: typeof cell === 'boolean' ? (cell ? '是' : '否') : textOf(cell, words) }),
  number: (cell, words, { unit }) => numberOf(cell, words, unit ?? null),
  integer: (cell, words, { unit }) => {
    const parsed = numberOf(cell, words, unit ?? null)
    if ('fault' in parsed || parsed.value === null) return parsed
    const whole = Math.round(parsed.value)
    // A sum of parts is seldom whole to the last digit.
    return Math.abs(whole - parsed.value) < 1e-9 * Math.max(1, Math.abs(whole))
      ? { value: whole }
      : faults.integer(words)
  },
  money: (cell, words, { unit }) => moneyOf(cell, words, unit ?? null),
  date: (cell, words, { open = 'first' }) => {
    if (typeof cell === 'boolean') return faults.date(words)
    const day = readDay(words, open)
    if (day !== null) return { value: day }
    const serial = /^\d{5}(?:\.\d+)?$/.test(words) ? Number(words) : 0
    // Days from 1954 to 2119 as Excel counts them; other numbers are no days.
    return serial >= 20_000 && serial < 80_000 ? { value: serialDay(serial) } : faults.date(words)
  },
  flag: (cell, words) => {
    if (typeof cell === 'boolean') return { value: cell }
    if (/^(?:是|有|对|√|✓|✔|☑|y|yes|true|t|1)$/i.test(words)) return { value: true }
    return /^(?:否|无|没有|不是|×|✗|✘|x|☐|□|n|no|false|f|0|\/|-|—)$/i.test(words)
      ? { value: false }
      : faults.flag(words)
  },
}

/** Line breaks that somebody made stay. */
const textOf = (cell: SheetCell, words: string): string =>
  typeof cell === 'string' ? cell.replace(/[ \t\u00a0\u3000]+$/gm, '').trim() : words

function numberOf(cell: SheetCell, words: string, columnUnit: string | null): ParsedCell<number> {
  if (typeof cell === 'number') return { value: cell }
  const read = typeof cell === 'string' ? readNumber(words) : null
  if (read === null) return faults.number(words)
  const value = Number(read.digits)
  if (read.unit === '') return { value }
  if (read.unit === columnUnit) return { value }
  if (columnUnit === null) {
    if (read.unit === '%') return { value: Number(plainDecimal(read.digits, -2)) }
    return readUnit(read.unit)?.dimension === 'count' ? { value } : faults.unit(words, '')
  }
  const converted = convert(Number(read.before), read.written, columnUnit)
  return converted === null ? faults.unit(words, columnUnit) : { value: Number(converted.toPrecision(15)) }
}

function moneyOf(cell: SheetCell, words: string, columnUnit: string | null): ParsedCell<number> {
  const unit = columnUnit !== null && readUnit(columnUnit)?.dimension === 'money' ? columnUnit : null
  if (typeof cell === 'number') return unit === null ? faults.noUnit(words) : fenOf(roundedFen(cell, unit), words)
  const read = typeof cell === 'string' ? readNumber(words.replace(/^[¥￥]|人民币|整$/g, '')) : null
  if (read === null) return faults.money(words)
  if (read.written === '') {
    if (unit === null) return /^[¥￥]/.test(words) ? fenOf(amountFen(read.digits, '元'), words) : faults.noUnit(words)
    return fenOf(amountFen(read.digits, unit) ?? roundedFen(Number(read.digits), unit), words)
  }
  if (read.unit !== '元' && read.unit !== '') return faults.money(words)
  return fenOf(amountFen(read.digits, '元'), words)
}

function fenOf(fen: bigint | null, words: string): ParsedCell<number> {
  const amount = Number(fen ?? Number.NaN)
  return Number.isSafeInteger(amount) ? { value: amount } : faults.money(words)
}

const short = (words: string): string => (words.length > 30 ? `${words.slice(0, 30)}…` : words)
const fault = (zh: string, en: string) => ({ fault: { zh, en } })

const faults = {
  number: (words: string) =>
    fault(
      `“${short(words)}”不是数字，请填写如 1234.5、1,234.5、3.5万。`,
      `“${short(words)}” is no number; write 1234.5, 1,234.5 or 3.5万.`,
    ),
  integer: (words: string) => fault(`“${short(words)}”不是整数。`, `“${short(words)}” is no whole number.`),
  unit: (words: string, unit: string) =>
    fault(
      unit === '' ? `“${short(words)}”带有单位，本列只填数字。` : `“${short(words)}”的单位与本列（${unit}）不符。`,
      unit === ''
        ? `“${short(words)}” has a unit; this column takes numbers.`
        : `The unit of “${short(words)}” is not that of the column (${unit}).`,
    ),
  money: (words: string) =>
    fault(
      `“${short(words)}”不是金额，请填写如 1200、1,200.5，或 1.2亿元、3500万元。`,
      `“${short(words)}” is no amount; write 1200 or 1,200.5, or with its unit 1.2亿元, 3500万元.`,
    ),
  noUnit: (words: string) =>
    fault(
      `“${short(words)}”没有单位，列名也没有写明（元、万元、亿元），请注明。`,
      `“${short(words)}” has no unit and the column names none (元, 万元, 亿元); say which.`,
    ),
  date: (words: string) =>
    fault(
      `“${short(words)}”不是日期，请填写如 2024-03-01、2024年3月1日、2024年3月。`,
      `“${short(words)}” is no date; write 2024-03-01, 2024年3月1日 or 2024年3月.`,
    ),
  flag: (words: string) => fault(`“${short(words)}”请填写“是”或“否”。`, `Write 是 or 否 for “${short(words)}”.`),
}
