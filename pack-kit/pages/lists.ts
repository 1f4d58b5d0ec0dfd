/** A pack as lists: by row of the mission and by kind. */
import { notAnswering } from '../coverage/index.ts'
import { type Kind, kinds, type Label } from '../definition.ts'
import type { CityPack } from '../pack.ts'
import { type RowId, rowIds, rows } from '../rows.ts'
import { kindNames } from './words/kind-words.ts'

export interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly label: Label
  readonly rows: readonly RowId[]
}
export interface KindList {
  readonly kind: Kind
  readonly label: Label
  readonly entries: readonly Entry[]
}
export interface RowList {
  readonly id: RowId
  readonly label: Label
  /** How many definitions answer it: as many as are in `kinds`. */
  readonly count: number
  readonly kinds: readonly KindList[]
  /** Bodies, parameters and facts serve a row, and are no mechanism by themselves. */
  readonly supporting: readonly KindList[]
}

/** What is kept, handled, measured and given comes first in a row. */
const rowOrder: readonly Kind[] = [
  'register',
  'case',
  'indicator',
  'programme',
  'meeting',
  'briefing',
  'chain',
  'industry',
  'layout',
  'parameter',
  'fact',
  'body',
]

/** All rows, those without a definition too. */
export function rowsPage(pack: CityPack): readonly RowList[] {
  const lists = [...kindsPage(pack)].sort((a, b) => rowOrder.indexOf(a.kind) - rowOrder.indexOf(b.kind))
  return rowIds.map((id) => {
    const own = lists
      .map((list) => ({ ...list, entries: list.entries.filter((entry) => entry.rows.includes(id)) }))
      .filter(({ entries }) => entries.length > 0)
    const answering = own.filter(({ kind }) => !notAnswering.has(kind))
    return {
      id,
      label: rows[id],
      count: answering.reduce((sum, { entries }) => sum + entries.length, 0),
      kinds: answering,
      supporting: own.filter(({ kind }) => notAnswering.has(kind)),
    }
  })
}

/** All kinds, those without a definition too. */
export function kindsPage(pack: CityPack): readonly KindList[] {
  return kinds.map((kind) => ({
    kind,
    label: kindNames[kind],
    entries: pack.definitions
      .filter((each) => each.kind === kind)
      .map(({ id, label, rows: served }) => ({ kind, id, label, rows: served })),
  }))
}
