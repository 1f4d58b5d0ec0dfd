/** A line of a table as DuckDB reads it: who, whom, how much, when, and why it is left out. */
import type { LineColumn, LineField } from './line-columns.ts'

/** Why a line is left out. */
export const refusals = [
  'malformed',
  'no-supplier',
  'no-customer',
  'self',
  'amount-missing',
  'amount-currency',
  'amount-unreadable',
  'amount-negative',
  'amount-zero',
  'amount-absurd',
  'date-missing',
  'date-unreadable',
  'date-outside',
] as const
export type Refusal = (typeof refusals)[number]

/** In fen: no single line is worth 100 billion yuan. A default of the system. */
export const absurdFen = 1e13

export interface LineTerms {
  readonly columns: readonly LineColumn[]
  /** Fen in a unit of the amounts. */
  readonly fen: number
  /** Lines after this day, up to and with the other, count: the year of the links. */
  readonly after: string
  readonly until: string
}

/** Columns of a line, with amounts and days read; 'infinity' and years before any invoice, which the library reads too, are no days. `from`: rows with `n` and columns `c0`, `c1`… of text. */
export function readLines(from: string, columns: readonly LineColumn[]): string {
  const text = (field: LineField) => {
    const at = columnOf(columns, field)
    return at === null ? 'null::varchar' : `nullif(c${at}, '')`
  }
  return `
    select *, coalesce(plain, ${number('figure')}) as number,
      case when read_day between date '1900-01-01' and date '2199-12-31' then read_day end as day from (
      select *, left(half, length(half) - length(said_unit)) as figure,
        coalesce(case said_unit when '' then null when '万' then '万元' when '亿' then '亿元' else said_unit end, unit_text) as cell_unit from (
        select *, case when plain is null then regexp_extract(half, '(?:亿元|万元|千元|元|亿|万)$') end as said_unit from (
          select *, case when plain is null then trim(translate(amount_text, '０１２３４５６７８９．，－＋（）￥　', '0123456789.,-+()¥ ')) end
            as half from (
            select *, case when isfinite(cast_amount) then cast_amount end as plain, ${day('day_text')} as read_day from (
              select n, ${text('supplierCode')} as s_code, ${text('supplierName')} as s_name, ${text('customerCode')} as c_code,
                ${text('customerName')} as c_name, ${text('amount')} as amount_text, trim(${text('date')}) as day_text,
                ${text('unit')} as unit_text, ${text('currency')} as currency_text, try_cast(${text('amount')} as double) as cast_amount
              from ${from})))))`
}

/** Evaluated only where a plain number is not there: most amounts are. */
function number(figure: string): string {
  const bare = `replace(replace(replace(${figure}, ',', ''), '¥', ''), ' ', '')`
  const signed = `case when ${bare} like '(%)' then '-' || substr(${bare}, 2, length(${bare}) - 2) else ${bare} end`
  return `case when regexp_full_match(${signed}, '[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?')
    then try_cast(${signed} as double) end`
}

/** 2024-03-01 with - / . or 年月, 20240301, with a time behind it or not, 2024年3月 as its first day, days as Excel counts them. */
function day(text: string): string {
  const parts = `regexp_extract(${text}, '^([0-9]{4})[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})?)?', ['y', 'm', 'd'])`
  return `coalesce(
    try_cast(${text} as date),
    case when regexp_full_match(${text}, '[0-9]{8}') then try_strptime(${text}, '%Y%m%d')::date end,
    case when regexp_full_match(${text}, '[2-7][0-9]{4}(?:\\.[0-9]+)?')
      then date '1899-12-30' + cast(floor(try_cast(${text} as double)) as integer) end,
    case when (${parts}).y <> '' then try_cast((${parts}).y || '-' || lpad((${parts}).m, 2, '0') || '-'
      || lpad(case when (${parts}).d = '' then '1' else (${parts}).d end, 2, '0') as date) end)`
}

const columnOf = (columns: readonly LineColumn[], field: LineField): number | null =>
  columns.find((each) => each.field === field)?.column ?? null

/** Why a read line is left out, whatever its amount is in and whichever year counts. */
export function faultSql(columns: readonly LineColumn[]): string {
  const dated = columnOf(columns, 'date') !== null
  return `case
    when s_code is null and s_name is null then 'no-supplier'
    when c_code is null and c_name is null then 'no-customer'
    when (s_code = c_code) or (s_code is null and c_code is null and s_name = c_name) then 'self'
    when amount_text is null then 'amount-missing'
    when currency_text is not null and not regexp_full_match(upper(currency_text), '人民币元?|元|CNY|RMB|¥|￥') then 'amount-currency'
    when number is null then case when regexp_matches(half, '(?i)usd|eur|jpy|hkd|gbp|美元|欧元|日元|港[元币]|英镑|[$€£]')
      then 'amount-currency' else 'amount-unreadable' end
    when number < 0 then 'amount-negative'
    when number = 0 then 'amount-zero'
    ${dated ? `when day_text is null then 'date-missing' when day is null then 'date-unreadable'` : ''}
    end`
}

/** Why a line with its `fault` is left out; `null`: it counts. */
export function refusalSql({ columns, fen, after, until }: LineTerms): string {
  const outside = `when day <= date '${after}' or day > date '${until}' then 'date-outside'`
  return `case
    when (fault is null or starts_with(fault, 'date-')) and number * ${fen} > ${absurdFen} then 'amount-absurd'
    when fault is not null then fault
    when round(number * ${fen}) = 0 then 'amount-zero'
    ${columnOf(columns, 'date') === null ? '' : outside}
    end`
}
