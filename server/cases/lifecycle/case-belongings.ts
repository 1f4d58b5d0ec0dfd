/** Whose a case is: who may act on it, and who only sees it. */
import type { CaseType, Field } from '@linchpin/pack-kit'
import type { Belongings } from '../../people/index.ts'
import type { CaseState } from './case-state.ts'

export interface CaseBelongings {
  /** Those who answer for it. */
  readonly acting: Belongings
  /** Bodies that see it and add notes. */
  readonly cooperating: readonly string[]
}
export interface Places {
  readonly districtOf: (body: string) => string | null
  readonly isChain: (id: string) => boolean
}
type Held = Pick<CaseState, 'fields' | 'assigned' | 'openedFor'>

/** `isHeld`: a draft that is with those who opened it, whoever it is addressed to. */
export function caseBelongings(
  { fields }: Pick<CaseType, 'fields'>,
  held: Held,
  subject: Belongings,
  { districtOf, isChain }: Places,
  isHeld = false,
): CaseBelongings {
  const named = Object.entries(fields).flatMap(([name, field]) =>
    valuesOf(held.fields[name]).map((value) => ({ field, value })),
  )
  const bodies = named.flatMap(({ field, value }) =>
    field.kind === 'body' && field.part === undefined && !isHeld ? [value] : [],
  )
  const answering = unique([...bodies, ...held.assigned])
  const chains = named.flatMap(({ field, value }) => (isChainChoice(field, isChain) ? [value] : []))
  const acting: Belongings = {
    bodies: unique([...answering, ...held.openedFor.bodies, ...subject.bodies]),
    districts: unique([
      ...answering.flatMap((body) => districtOf(body) ?? []),
      ...held.openedFor.districts,
      ...subject.districts,
    ]),
    chains: unique([...chains, ...held.openedFor.chains, ...subject.chains]),
    enterprises: unique([...held.openedFor.enterprises, ...subject.enterprises]),
  }
  const helping = named.flatMap(({ field, value }) =>
    field.kind === 'body' && field.part === 'cooperating' ? [value] : [],
  )
  return { acting, cooperating: unique(helping).filter((body) => !acting.bodies.includes(body)) }
}

/** The first single body that answers for it: it stands in lists as the one in the lead. */
export function leadOf({ fields }: Pick<CaseType, 'fields'>, { fields: values, assigned }: Held): string | null {
  const lead = Object.entries(fields).find(
    ([name, field]) => field.kind === 'body' && field.part === undefined && valuesOf(values[name]).length > 0,
  )
  return (lead && valuesOf(values[lead[0]])[0]) ?? assigned[0] ?? null
}

/** A choice among the chains of the pack. */
export const isChainChoice = (field: Field, isChain: (id: string) => boolean): boolean =>
  field.kind === 'choice' && Object.keys(field.options).every(isChain)

const valuesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
