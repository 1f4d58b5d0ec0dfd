import { passwordFaults, passwordFaultsOf } from '@linchpin/api/password-rules'

export const typedRules = [...passwordFaults, 'same'] as const
export type TypedRule = (typeof typedRules)[number]

export interface Typed {
  readonly next: string
  readonly repeat: string
}

/** The rules that what is typed does not meet yet. Nothing typed meets none. */
export function unmetRules({ next, repeat }: Typed, login: string): ReadonlySet<TypedRule> {
  if (next === '') return new Set(typedRules)
  return new Set<TypedRule>([...passwordFaultsOf(next, login), ...(next === repeat ? [] : (['same'] as const))])
}
