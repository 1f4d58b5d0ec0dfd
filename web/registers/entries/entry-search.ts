/**
 * The address of a list and the request that it stands for differ in money only: people read and share `f.revenue=2000..`, in
 * 万元, and the server counts in fen.
 */
import type { RegisterDetail } from '@linchpin/api'
import { type TableSearch, type TableState, tableSearch } from '../../ui/data-table/index.ts'

type Fields = Pick<RegisterDetail, 'fields'>

/** The list as it is asked for: a page, in the order and with the columns in view. */
export function requestOf(state: TableState, register: Fields, columns: readonly string[]): TableSearch {
  return { ...inFen(tableSearch({ ...state, columns: null }), register), columns: columns.join(',') }
}

/** Which entries, without order and page: what is counted and exported. */
export function choiceOf(state: TableState, register: Fields, without?: string): TableSearch {
  const { [without ?? '']: _left, ...filters } = state.filters
  return inFen(
    tableSearch({ ...state, filters, sort: null, page: 1, cursor: null, size: null, columns: null }),
    register,
  )
}

function inFen(search: TableSearch, { fields }: Fields): TableSearch {
  const money = new Set(fields.filter(({ kind }) => kind === 'money').map(({ name }) => `f.${name}`))
  return Object.fromEntries(
    Object.entries(search).map(([name, text]) => [name, money.has(name) ? rangeInFen(text) : text]),
  )
}

const rangeInFen = (text: string): string =>
  text
    .split('..')
    .map((wan) => fenText(wan.trim()))
    .join('..')

/** By its digits: 2000.5 is 2000500000. What is no number goes as it is, for the server to refuse. */
function fenText(wan: string): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(wan)
  if (parts === null) return wan
  const [, sign = '', whole = '', fraction = ''] = parts
  const digits = `${whole}${fraction.slice(0, 6).padEnd(6, '0')}`.replace(/^0+(?=\d)/, '')
  return `${sign === '-' ? '-' : ''}${digits}`
}
