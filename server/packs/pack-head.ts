import type { PackDocument, PackEntry, PackHead } from '@linchpin/api'
import type { CityPack } from '@linchpin/pack-kit'
import { type Entry, kindsPage, rowsPage } from '@linchpin/pack-kit/pages'

/** Where a document of a pack stands in the library. */
export type LibraryPlace = NonNullable<PackDocument['library']>
export type LibraryPlaces = ReadonlyMap<string, LibraryPlace>

export function packHead(pack: CityPack, library: LibraryPlaces): PackHead {
  return {
    id: pack.id,
    label: pack.label,
    isInvented: pack.isInvented,
    definitions: pack.definitions.length,
    kinds: kindsPage(pack).map(({ kind, label, entries }) => ({ kind, label, count: entries.length })),
    rows: rowsPage(pack).map(({ id, label, count, kinds }) => ({
      id,
      label,
      count,
      kinds: kinds.map((list) => ({ ...list, entries: list.entries.map(entryOf) })),
    })),
    documents: packDocuments(pack, library),
  }
}

export const packDocuments = ({ documents }: CityPack, library: LibraryPlaces): PackDocument[] =>
  documents.map(({ id, title, date, docNumber }) => ({ id, title, date, docNumber, library: library.get(id) ?? null }))

const entryOf = ({ kind, id, label }: Entry): PackEntry => ({ kind, id, label })
