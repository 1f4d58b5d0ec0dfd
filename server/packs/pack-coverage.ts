import type { PackCoverage } from '@linchpin/api'
import { type CityPack, coverageOf } from '@linchpin/pack-kit'
import { type LibraryPlaces, packDocuments } from './pack-head.ts'

/** Which clauses the pack answers, document by document. */
export function packCoverage(pack: CityPack, library: LibraryPlaces): PackCoverage {
  const { documents, isComplete } = coverageOf(pack)
  const facts = new Map(packDocuments(pack, library).map((document) => [document.id, document]))
  return {
    isComplete,
    documents: documents.flatMap(({ id, counts, clauses }) => {
      const document = facts.get(id)
      if (document === undefined) return []
      const shown = clauses.map(({ answers, mentions, ...clause }) => ({
        ...clause,
        answers: [...answers],
        mentions: [...mentions],
      }))
      return [{ ...document, counts, clauses: shown }]
    }),
  }
}
