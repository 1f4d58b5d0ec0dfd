/** What the checks ask of a pack as a whole: definitions by id. */
import type { Kind } from '../definition.ts'
import { type CityPack, type DefinitionOf, ofKind } from '../pack.ts'
import { closest } from './closest.ts'
import { finding, type PackFinding } from './problems/index.ts'

export interface PackView {
  readonly pack: CityPack
  readonly find: <K extends Kind>(kind: K, id: string) => DefinitionOf[K] | undefined
  readonly ids: (kind: Kind) => readonly string[]
  readonly roles: readonly string[]
}

export function viewOf(pack: CityPack): PackView {
  const found = new Map(pack.definitions.map((each) => [`${each.kind}/${each.id}`, each] as const))
  return {
    pack,
    find: <K extends Kind>(kind: K, id: string) => found.get(`${kind}/${id}`) as DefinitionOf[K] | undefined,
    ids: (kind) => ofKind(pack, kind).map(({ id }) => id),
    roles: pack.roles.map(({ id }) => id),
  }
}

/** A finding where an id is given that the pack does not have. */
export function unknownReference(view: PackView, kind: Kind, id: string | null, place: string): readonly PackFinding[] {
  if (id === null || view.find(kind, id) !== undefined) return []
  return [finding('reference-unknown', place, `${kind}/${id}`, closest(id, view.ids(kind)))]
}

export function unknownReferences(view: PackView, kind: Kind, ids: readonly string[], place: string) {
  return ids.flatMap((id, index) => unknownReference(view, kind, id, `${place}/${index}`))
}
