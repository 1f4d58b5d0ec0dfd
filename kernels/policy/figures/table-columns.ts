/** Which column of an indicator table is what, read from its head. */

export interface ValueColumn {
  readonly column: number
  /** Printed year, `null` for 目标值 and the like. */
  readonly year: number | null
  readonly role: 'baseline' | 'target'
  /** Printed as a rate over the whole period: 年均增速〔累计〕. */
  readonly isRate: boolean
  /** Growth a year up to the last year of the table, beside levels. */
  readonly isYearly: boolean
}

export interface TableColumns {
  readonly name: number
  readonly unit: number | null
  readonly values: readonly ValueColumn[]
}

/** The columns, or `null` where the table sets no goals: no column of a year or of target values. */
export function readColumns(head: readonly string[], documentYear: number | null): TableColumns | null {
  const name = head.findLastIndex(
    (cell) => /指标|项目名称|^名称|主要内容/.test(cell) && !/属性|类型|类别|单位|值/.test(cell),
  )
  const labelled = head.map((cell, column) => ({ cell: cell.replace(/\s/g, ''), column }))
  const dated = labelled.filter(({ cell, column }) => column !== name && isValueHead(cell))
  if (name < 0 || dated.length === 0) return null
  const years = dated.flatMap(({ cell }) => yearIn(cell) ?? [])
  const first = Math.min(...years)
  const last = years.length === 0 ? null : Math.max(...years)
  const values = dated.map(({ cell, column }): ValueColumn => {
    const year = yearIn(cell)
    const isPast =
      baseline.test(cell) ||
      (year !== null &&
        !/目标|预期/.test(cell) &&
        (documentYear !== null ? year < documentYear : year === first && years.length > 1))
    return {
      column,
      year: yearlyRate.test(cell) ? last : year,
      role: isPast ? 'baseline' : 'target',
      isRate: /年均|累计/.test(cell),
      isYearly: yearlyRate.test(cell),
    }
  })
  const unit = head.findIndex((cell) => /^(?:计量)?单位$/.test(cell.replace(/\s/g, '')))
  return values.some(({ role }) => role === 'target') ? { name, unit: unit < 0 ? null : unit, values } : null
}

const baseline = /基期|基准|现状|实际|完成值|当前/

function isValueHead(cell: string): boolean {
  return (
    cell.length <= 16 &&
    (/(?:19|20)\d\d年?/.test(cell) ||
      /^(?:目标|目标值|预期值|现状值?|基期值?|基准值?|规划目标)$/.test(cell) ||
      yearlyRate.test(cell))
  )
}

/** 年均增长〔累计〕 beside the years: the growth up to the last of them. */
const yearlyRate = /^(?:“?十.五”?|五年)?年均增(?:长|速)(?:率)?(?:[（(〔[]?(?:%|％|累计)[）)〕\]]?)*$/

function yearIn(cell: string): number | null {
  const found = /(?:19|20)\d\d/.exec(cell)
  return found === null ? null : Number(found[0])
}
