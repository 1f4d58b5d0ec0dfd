/**
 * The definitions that the system's own pages and rules work with, by their ids: which register holds the enterprises, which case is a
 * task. A city calls them as it likes and may lack any of them; the fields that are relied on stand in `principal-fields.ts`.
 */
import type { CaseType } from './definitions/case.ts'
import type { Register } from './definitions/register.ts'

export const principalKinds = {
  enterprises: 'register',
  keyEnterprises: 'register',
  majorProjects: 'register',
  chainChiefs: 'register',
  chainSegments: 'register',
  chainProducts: 'register',
  productInputs: 'register',
  productMakers: 'register',
  supplyLinks: 'register',
  chainGaps: 'register',
  gapCandidates: 'register',
  task: 'case',
  problem: 'case',
  project: 'case',
  visit: 'case',
  instruction: 'case',
  supervisionOrder: 'case',
  pass: 'case',
} as const satisfies Readonly<Record<string, 'register' | 'case'>>

export type PrincipalKey = keyof typeof principalKinds
export const principalKeys = Object.keys(principalKinds) as readonly PrincipalKey[]

/** `null` where the city has no such definition: its pages are not shown. */
export type Principal = Readonly<Record<PrincipalKey, string | null>>

interface Named {
  readonly register: Register
  readonly case: CaseType
}
export type PrincipalParts = { readonly [K in PrincipalKey]?: Named[(typeof principalKinds)[K]] }

export const principalOf = (parts: PrincipalParts): Principal =>
  Object.fromEntries(principalKeys.map((key) => [key, parts[key]?.id ?? null])) as Principal
