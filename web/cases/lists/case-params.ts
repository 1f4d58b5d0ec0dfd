import type { TableState } from '../../ui/data-table/index.ts'
import type { CaseParams } from '../case-queries.ts'
import { fieldOfColumn } from './principal-columns.ts'

export const pageSize = 50

/** Columns whose filter the server knows under another name. */
const filterNames: Readonly<Record<string, keyof CaseParams>> = {
  type: 'type',
  state: 'state',
  light: 'light',
  lead: 'body',
  chains: 'chain',
  districts: 'district',
  due: 'due',
  openedAt: 'opened',
}

/** Which cases: what the list is limited to, and what somebody set on it. The limits cannot be widened from the table. */
export function filterParams(fixed: CaseParams, { q, filters }: TableState): CaseParams {
  const set = Object.entries(filters).flatMap(([key, text]) => {
    const name = filterNames[key]
    return name === undefined ? [] : [[name, text] as const]
  })
  return { ...(q === '' ? {} : { q }), ...Object.fromEntries(set), ...fixed }
}

/** The page of a list, with the fields that its columns show. */
export function pageParams(fixed: CaseParams, state: TableState, shown: readonly string[]): CaseParams {
  const fields = shown.flatMap((key) => fieldOfColumn(key) ?? [])
  return {
    ...filterParams(fixed, state),
    ...(state.sort ? { sort: (state.sort.isDescending ? '-' : '') + state.sort.key } : {}),
    ...(state.cursor === null ? {} : { after: state.cursor }),
    ...(fields.length > 0 ? { columns: fields.join(',') } : {}),
    limit: String(state.size ?? pageSize),
  }
}

/** Of which columns the list has one value only. */
export const fixedColumns = (fixed: CaseParams): readonly string[] =>
  Object.entries(filterNames).flatMap(([key, name]) => (fixed[name] === undefined ? [] : [key]))
