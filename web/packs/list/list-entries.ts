import type { PackEntry, PackHead } from '@linchpin/api'
import type { ListSearch } from '../packs-search.ts'

export interface ListedEntry extends PackEntry {
  readonly rows: readonly string[]
}

/** Each definition once, in the order of kinds, with the rows that it serves. */
export function listEntries({ rows, kinds }: Pick<PackHead, 'rows' | 'kinds'>): readonly ListedEntry[] {
  const found = new Map<string, ListedEntry>()
  for (const row of rows) {
    for (const entry of [...row.kinds, ...row.supporting].flatMap((list) => list.entries)) {
      const key = `${entry.kind}/${entry.id}`
      found.set(key, { ...entry, rows: [...(found.get(key)?.rows ?? []), row.id] })
    }
  }
  const order = kinds.map(({ kind }) => kind)
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

export function filterEntries(entries: readonly ListedEntry[], { q = '', kind }: ListSearch): readonly ListedEntry[] {
  const sought = q.trim().toLowerCase()
  return entries.filter(
    (entry) =>
      (kind === undefined || entry.kind === kind) &&
      [entry.id, entry.label.zh, entry.label.en].some((text) => text.toLowerCase().includes(sought)),
  )
}
