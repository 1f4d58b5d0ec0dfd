import { readTableSearch, type TableSearch } from '../../ui/data-table/index.ts'
import type { CaseParams } from '../case-queries.ts'

const limits = [
  'type',
  'status',
  'mine',
  'chain',
  'district',
  'enterprise',
  'body',
  'lead',
  'subject',
  'origin',
] as const

/** What stands in the address of a list: what it is limited to, whether it is a board, and what is set on the table. */
export function readCasesSearch(raw: Readonly<Record<string, unknown>>): TableSearch {
  const kept = [...limits, 'view'].flatMap((name) => {
    const value = raw[name]
    return typeof value === 'string' && value !== '' && isAccepted(name, value) ? [[name, value.slice(0, 300)]] : []
  })
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...readTableSearch(raw) }
}

/** What the list is limited to; open ones unless it says otherwise. */
export function limitsOf(search: TableSearch): CaseParams {
  return Object.fromEntries(limits.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])))
}

const accepted: Readonly<Record<string, readonly string[]>> = {
  status: ['closed', 'all'],
  mine: ['handler', 'waiting', 'opened'],
  view: ['board'],
}
const isAccepted = (name: string, value: string): boolean => accepted[name]?.includes(value) ?? true
