import type { TaskGroup, TaskRow, TaskTable } from '@linchpin/api'
import type { TasksSearch } from '../url-state.ts'

/** The groups with the rows that fit the filters; groups without any are left out. */
export function filterGroups(groups: readonly TaskGroup[], search: TasksSearch): TaskGroup[] {
  const fits = (row: TaskRow) =>
    (!search.state || row.state === search.state) &&
    (!search.body || row.leads.includes(search.body) || row.cooperating.includes(search.body))
  return groups.map((group) => ({ ...group, rows: group.rows.filter(fits) })).filter(({ rows }) => rows.length > 0)
}

/**
 * How many rows the bodies of each row stand for, 0 where the row above has said them: a bracket at the end of a clause
 * names its bodies once, and so does the table.
 */
export function bodySpans(rows: readonly TaskRow[]): number[] {
  const spans: number[] = []
  let head = 0
  rows.forEach((row, at) => {
    if (at > 0 && bodiesKey(row) === bodiesKey(rows[head] as TaskRow)) {
      spans[head] = (spans[head] ?? 0) + 1
      spans.push(0)
    } else {
      head = at
      spans.push(1)
    }
  })
  return spans
}

function bodiesKey({ leads, cooperating, responsibility }: TaskRow): string {
  return JSON.stringify([leads, cooperating, responsibility])
}

export interface BodyRow {
  readonly row: TaskRow
  readonly heading: string
  readonly role: 'lead' | 'byDuty' | 'cooperating'
}

/** What one body has to do, in the order of the document. */
export function rowsOfBody(table: TaskTable, body: string, search: TasksSearch): BodyRow[] {
  const roles = new Map(
    table.bodies.find(({ name }) => name === body)?.rows.map(({ commitment, role }) => [commitment, role]),
  )
  return filterGroups(table.groups, search.state ? { state: search.state } : {}).flatMap((group) =>
    group.rows.flatMap((row) => {
      const role = roles.get(row.commitment)
      return role ? [{ row, heading: group.heading, role }] : []
    }),
  )
}
