import type { PackDocument, PackEntry, PackHead } from '@linchpin/api'
import { type CityPack, notAnswering } from '@linchpin/pack-kit'
import { type Entry, type KindList, kindsPage, rowsPage } from '@linchpin/pack-kit/pages'

/** Where a document of a pack stands in the library. */
export type LibraryPlace = NonNullable<PackDocument['library']>
export type LibraryPlaces = ReadonlyMap<string, LibraryPlace>

export function packHead(pack: CityPack, library: LibraryPlaces): PackHead {
  return {
    id: pack.id,
    label: pack.label,
    isInvented: pack.isInvented,
    definitions: pack.definitions.length,
    answering: pack.definitions.filter(({ kind }) => !notAnswering.has(kind)).length,
    kinds: kindsPage(pack).map(({ kind, label, entries }) => ({ kind, label, count: entries.length })),
    rows: rowsPage(pack).map((row) => ({
      ...row,
      kinds: row.kinds.map(listOf),
      supporting: row.supporting.map(listOf),
    })),
    documents: packDocuments(pack, library),
  }
}

export const packDocuments = ({ documents }: CityPack, library: LibraryPlaces): PackDocument[] =>
  documents.map(({ id, title, date, docNumber }) => ({ id, title, date, docNumber, library: library.get(id) ?? null }))

const listOf = (list: KindList) => ({ ...list, entries: list.entries.map(entryOf) })

const entryOf = ({ kind, id, label }: Entry): PackEntry => ({ kind, id, label })
