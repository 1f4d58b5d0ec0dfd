/** What the checks ask of a pack as a whole: definitions by id, and which fields are seen from where. */
import type { Kind } from '../definition.ts'
import type { Register } from '../definitions/register.ts'
import type { Fields } from '../field.ts'
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

/** The register and those that it is of, nearest first. */
export function lineOf(view: PackView, id: string | null): readonly Register[] {
  const line: Register[] = []
  for (let at = id; at !== null && !line.some((each) => each.id === at); ) {
    const register = view.find('register', at)
    if (register === undefined) break
    line.push(register)
    at = register.of
  }
  return line
}

/** Own fields and those of the register that the thing is of; nearer ones hide farther ones. */
export function seenFields(view: PackView, own: Fields, subject: string | null): Fields {
  const nearestFirst = [own, ...lineOf(view, subject).map(({ fields }) => fields)]
  return Object.assign({}, ...nearestFirst.reverse())
}
