import type { PackHead } from '@linchpin/api'
import type { RowsSearch } from '../packs-search.ts'

export type Row = PackHead['rows'][number]

/** Rows that fit, with those of their definitions that fit: all of them where the row itself was found. */
export function filterRows(rows: readonly Row[], { q = '', show }: RowsSearch): readonly Row[] {
  const sought = q.trim().toLowerCase()
  const holds = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(sought))
  return rows
    .filter(({ count }) => show === undefined || (show === 'with') === count > 0)
    .flatMap((row) => {
      if (sought === '' || row.id.toLowerCase() === sought || holds(row.label.zh, row.label.en)) return [row]
      const fitting = (lists: Row['kinds']) =>
        lists
          .map((list) => ({ ...list, entries: list.entries.filter(({ id, label }) => holds(id, label.zh, label.en)) }))
          .filter(({ entries }) => entries.length > 0)
      const [kinds, supporting] = [fitting(row.kinds), fitting(row.supporting)]
      return kinds.length + supporting.length === 0 ? [] : [{ ...row, kinds, supporting }]
    })
}
