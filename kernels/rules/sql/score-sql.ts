/** Points as SQL. */

import type { BandItem } from '../node.ts'
import type { Comparator } from '../types.ts'
import { numberSql, readable, type Writer } from './leaf-sql.ts'

/** Whether there is a value, and the points of the band it falls into. */
export function bandSql({ name, field, bands }: BandItem, { column, bind }: Writer): string {
  const own = column(name)
  if (own === null) return 'NULL::boolean, 0'
  const when = [...bands]
    .reverse()
    .map(({ bound, points }) => `WHEN ${numberSql(field.kind, own, '>=', bound, bind)} THEN ${points}`)
  return `NULLIF(${readable(field.kind, own)}, FALSE), CASE ${when.join(' ')} ELSE 0 END`
}

/** As `compareRange`, over columns `low` and `high`. */
export function compareRangeSql(is: Comparator, points: number): string {
  const all = { '<': `high < ${points}`, '<=': `high <= ${points}`, '>': `low > ${points}`, '>=': `low >= ${points}` }
  const none = { '<': `low >= ${points}`, '<=': `low > ${points}`, '>': `high <= ${points}`, '>=': `high < ${points}` }
  const same = `low = ${points} AND high = ${points}`
  const other = `low > ${points} OR high < ${points}`
  if (is === '=') return threeWays(same, other)
  return is === '!=' ? threeWays(other, same) : threeWays(all[is], none[is])
}

const threeWays = (met: string, notMet: string) => `CASE WHEN ${met} THEN TRUE WHEN ${notMet} THEN FALSE END`
