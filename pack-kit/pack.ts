import { frozen, type Kind, kinds, type Label } from './definition.ts'
import type { Body } from './definitions/body.ts'
import type { Briefing } from './definitions/briefing.ts'
import type { CaseType } from './definitions/case.ts'
import type { Chain } from './definitions/chain.ts'
import type { Fact } from './definitions/fact.ts'
import type { Indicator } from './definitions/indicator-data.ts'
import type { Industry } from './definitions/industry.ts'
import type { Layout } from './definitions/layout.ts'
import type { Meeting } from './definitions/meeting.ts'
import type { Parameter } from './definitions/parameter.ts'
import type { Programme } from './definitions/programme.ts'
import type { Register } from './definitions/register.ts'
import type { ClauseRef, DocumentIndex } from './documents/index.ts'
import { type Principal, type PrincipalParts, principalOf } from './principal.ts'
import { type Role, standardRoles } from './role.ts'

export interface DefinitionOf {
  readonly body: Body
  readonly parameter: Parameter
  readonly register: Register
  readonly industry: Industry
  readonly chain: Chain
  readonly layout: Layout
  readonly indicator: Indicator
  readonly fact: Fact
  readonly case: CaseType
  readonly programme: Programme
  readonly meeting: Meeting
  readonly briefing: Briefing
}
export type AnyDefinition = DefinitionOf[Kind]

/** A clause that commits somebody, and why nothing answers it or what the answer leaves out. */
export interface Listed {
  readonly clause: ClauseRef
  readonly why: Label
}

/** A city's mechanisms as code: data throughout, so that it can be stored, hashed and compared. */
export interface CityPack {
  readonly format: 'linchpin.pack/1'
  /** Lower-case letters, digits, underscores: it also names the city's schema. */
  readonly id: string
  readonly label: Label
  /** GB/T 2260. */
  readonly divisionCode: string
  /** Nothing in it is real: said on every page. */
  readonly isInvented: boolean
  readonly documents: readonly DocumentIndex[]
  readonly roles: readonly Role[]
  /** In the order of `kinds`, and inside a kind as given. */
  readonly definitions: readonly AnyDefinition[]
  readonly listed: readonly Listed[]
  /** Clauses that definitions answer in part, with what they leave out. */
  readonly partly: readonly Listed[]
  /** Which of the definitions the system's own pages and rules work with. */
  readonly principal: Principal
}
export interface PackParts {
  readonly label: Label
  readonly divisionCode: string
  readonly invented?: true
  readonly documents: readonly DocumentIndex[]
  readonly roles?: readonly Role[]
  readonly definitions: readonly AnyDefinition[]
  readonly listed?: readonly Listed[]
  readonly partly?: readonly Listed[]
  readonly principal?: PrincipalParts
}

/** No definition answers the clause; `zh` and `en` say why. */
export const listed = (clause: ClauseRef, zh: string, en: string): Listed => ({ clause, why: { zh, en } })
/** Definitions answer the clause, and leave this out of it. */
export const leftOut = listed

/** Puts definitions together. What is wrong with the whole, `checkPack` says. */
export function definePack(id: string, parts: PackParts): CityPack {
  const order = (definition: AnyDefinition) => kinds.indexOf(definition.kind)
  return frozen({
    format: 'linchpin.pack/1',
    id,
    label: parts.label,
    divisionCode: parts.divisionCode,
    isInvented: parts.invented ?? false,
    documents: parts.documents,
    roles: [...standardRoles, ...(parts.roles ?? [])],
    definitions: [...parts.definitions].sort((a, b) => order(a) - order(b)),
    listed: parts.listed ?? [],
    partly: parts.partly ?? [],
    principal: principalOf(parts.principal ?? {}),
  })
}

export function ofKind<K extends Kind>(pack: CityPack, kind: K): readonly DefinitionOf[K][] {
  return pack.definitions.filter((each) => each.kind === kind) as unknown as readonly DefinitionOf[K][]
}
