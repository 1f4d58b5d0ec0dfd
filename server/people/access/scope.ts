import type { ScopeKind } from '@linchpin/api'

export type { ScopeKind }

export interface Scope {
  readonly kind: ScopeKind
  /** The body of a district, a chain, a body: its id in the pack; an enterprise: its credit code; `''` for the city. */
  readonly id: string
}
export interface Assignment {
  /** The id of a role of the pack, or of an officer. */
  readonly role: string
  readonly scope: Scope
}

/** Whose a record is, in the terms of scopes. A record that belongs to nobody is the city's. */
export interface Belongings {
  readonly districts: readonly string[]
  readonly chains: readonly string[]
  readonly bodies: readonly string[]
  readonly enterprises: readonly string[]
}
export const nobodys: Belongings = { districts: [], chains: [], bodies: [], enterprises: [] }
