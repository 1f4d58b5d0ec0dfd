import type { TargetRow, TargetsSheet } from '@linchpin/api'
import { splitScope } from '../reading/kinds/figure-text.ts'
import type { TargetsSearch } from '../url-state.ts'

type Group = TargetsSheet['groups'][number]

/** The groups with the rows that fit the filters; groups without any are left out. */
export function filterTargets(groups: readonly Group[], search: TargetsSearch): Group[] {
  const fits = (row: TargetRow) =>
    (!search.scope || row.scope === search.scope || splitScope(row.scope)[0] === search.scope) &&
    (search.due === undefined || row.dueYear === (search.due === 'none' ? null : search.due)) &&
    (!search.state || row.state === search.state)
  return groups.map((group) => ({ ...group, rows: group.rows.filter(fits) })).filter(({ rows }) => rows.length > 0)
}

export interface Choice<T> {
  readonly value: T
  readonly count: number
}

/** The years for the filter, in order; `none` last, where some rows have no year. */
export function dueChoices(rows: readonly TargetRow[]): Choice<number | 'none'>[] {
  const counted = count(rows.map(({ dueYear }) => dueYear ?? ('none' as const)))
  return counted.toSorted((a, b) => (a.value === 'none' ? 1 : b.value === 'none' ? -1 : a.value - b.value))
}

/** Kinds of scope in the order of first mention, each with its names where it has any. */
export function scopeChoices(rows: readonly TargetRow[]): (Choice<string> & { names: Choice<string>[] })[] {
  const kinds = count(rows.map(({ scope }) => splitScope(scope)[0]))
  return kinds.map((kind) => ({
    ...kind,
    names: count(rows.map(({ scope }) => scope).filter((scope) => scope.startsWith(`${kind.value}:`))),
  }))
}

function count<T>(values: readonly T[]): Choice<T>[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, times]) => ({ value, count: times }))
}
