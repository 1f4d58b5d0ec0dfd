/** What the checks ask of a pack as a whole: definitions by id. */
import { camel } from '../conditions.ts'
import type { Kind, Label } from '../definition.ts'
import type { Parameter } from '../definitions/parameter.ts'
import { type CityPack, type DefinitionOf, ofKind } from '../pack.ts'
import { kindNames } from '../pages/words/kind-words.ts'
import { near } from './closest.ts'
import { finding, type PackFinding } from './problems/index.ts'

export interface PackView {
  readonly pack: CityPack
  readonly find: <K extends Kind>(kind: K, id: string) => DefinitionOf[K] | undefined
  readonly ids: (kind: Kind) => readonly string[]
  /** A rule knows a shared figure by the id of its parameter in camel case. */
  readonly parameterInRules: (name: string) => Parameter | undefined
  readonly roles: readonly string[]
}

export function viewOf(pack: CityPack): PackView {
  const found = new Map(pack.definitions.map((each) => [`${each.kind}/${each.id}`, each] as const))
  const find = <K extends Kind>(kind: K, id: string) => found.get(`${kind}/${id}`) as DefinitionOf[K] | undefined
  const ids = (kind: Kind) => ofKind(pack, kind).map(({ id }) => id)
  // Of two that a rule cannot tell apart, the first.
  const parameters = new Map(
    ids('parameter')
      .map((id) => [camel(id), id] as const)
      .reverse(),
  )
  return {
    pack,
    find,
    ids,
    parameterInRules: (name) => find('parameter', parameters.get(name) ?? ''),
    roles: pack.roles.map(({ id }) => id),
  }
}

/** A finding where an id is given that the pack does not have. */
export function unknownReference(view: PackView, kind: Kind, id: string | null, place: string): readonly PackFinding[] {
  if (id === null || view.find(kind, id) !== undefined) return []
  return [finding('reference-unknown', place, `${kind}/${id}`, near(id, view.ids(kind), kindWords(kind)))]
}

export function unknownReferences(view: PackView, kind: Kind, ids: readonly string[], place: string) {
  return ids.flatMap((id, index) => unknownReference(view, kind, id, `${place}/${index}`))
}

/** In the middle of a sentence. */
const kindWords = (kind: Kind): Label => ({ zh: kindNames[kind].zh, en: kindNames[kind].en.toLowerCase() })

/** A finding where a role is given that the pack does not have. */
export function unknownRole(view: PackView, role: string, place: string): readonly PackFinding[] {
  if (view.roles.includes(role)) return []
  return [finding('role-unknown', place, role, near(role, view.roles, { zh: '角色', en: 'roles' }))]
}
