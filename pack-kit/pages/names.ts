/** Ids of a pack as what a reader sees: the label, and where it leads. */
import { camel } from '../conditions.ts'
import type { Kind, Label } from '../definition.ts'
import type { CaseType } from '../definitions/case.ts'
import type { Parameter } from '../definitions/parameter.ts'
import type { Fields } from '../field.ts'
import { type AnyDefinition, type CityPack, type DefinitionOf, ofKind } from '../pack.ts'
import { seenFields } from '../seen-fields.ts'
import type { Cell, Piece } from './page.ts'
import { same } from './words/value-words.ts'

/** Finds definitions, roles and fields of one pack. */
export interface Names {
  readonly pack: CityPack
  /** False: rules stand without their wordings and examples, and no lifecycle is drawn. */
  readonly hasWords: boolean
  readonly find: <K extends Kind>(kind: K, id: string | null) => DefinitionOf[K] | undefined
  /** A link; the bare id where the pack has no such definition. */
  readonly link: (kind: Kind, id: string) => Piece
  readonly links: (kind: Kind, ids: readonly string[]) => Cell
  readonly linkOr: (kind: Kind, id: string | null) => Cell
  /** A rule knows a shared figure by the id of its parameter in camel case. */
  readonly parameterInRules: (name: string) => Parameter | undefined
  readonly role: (id: string) => Label
  readonly roles: (ids: readonly string[]) => Cell
}

const known = new WeakMap<CityPack, Names>()

export function namesOf(pack: CityPack): Names {
  const made = known.get(pack) ?? makeNames(pack)
  known.set(pack, made)
  return made
}

function makeNames(pack: CityPack): Names {
  const byId = new Map<string, AnyDefinition>(pack.definitions.map((each) => [key(each.kind, each.id), each]))
  const labels = new Map(pack.roles.map(({ id, label }) => [id, label]))
  const parameters = new Map(ofKind(pack, 'parameter').map((each) => [camel(each.id), each]))
  const role = (id: string) => labels.get(id) ?? same(id)
  const find = <K extends Kind>(kind: K, id: string | null) =>
    (id === null ? undefined : byId.get(key(kind, id))) as DefinitionOf[K] | undefined
  const link = (kind: Kind, id: string): Piece => {
    const found = byId.get(key(kind, id))
    return { text: found?.label ?? same(id), to: found ? { kind, id } : null }
  }
  return {
    pack,
    hasWords: true,
    find,
    link,
    links: (kind, ids) => ids.map((id) => link(kind, id)),
    linkOr: (kind, id) => (id === null ? [] : [link(kind, id)]),
    parameterInRules: (name) => parameters.get(name),
    role,
    roles: (ids) => ids.map((id) => plain(role(id))),
  }
}

export const plain = (text: Label): Piece => ({ text, to: null })
export const words = (...texts: readonly Label[]): Cell => texts.map(plain)
export const nothing: Cell = []

const key = (kind: Kind, id: string) => `${kind}/${id}`

/** The fields that a rule over entries of a register sees: its own, and those of the registers that it is of. */
export const fieldsSeen = (names: Names, register: string | null): Fields => seenFields(names, {}, register)

/** The fields that a rule over cases sees: those of the case, and those of what it is about. */
export const caseFieldsSeen = (names: Names, of: CaseType | undefined): Fields =>
  seenFields(names, of?.fields ?? {}, of?.subject ?? null)

/** For who wants the links of a page only. */
export const withoutWords = (names: Names): Names => ({ ...names, hasWords: false })
