import type { Belongings, Reach } from '../people/index.ts'
import type { Values } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'

/** Whose an entry is, as its table keeps it. */
export interface EntryScope {
  readonly bodies: readonly string[]
  readonly chains: readonly string[]
  readonly enterprises: readonly string[]
}

/** By the entry's own values: the bodies that it names, its chains, the enterprises that it points at. */
export function scopeOf({ scopeFields }: KnownRegister, values: Values): EntryScope {
  const of = (names: readonly string[]) => [
    ...new Set(
      names.flatMap((name) => {
        const value = values[name] ?? null
        return typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []
      }),
    ),
  ]
  return { bodies: of(scopeFields.bodies), chains: of(scopeFields.chains), enterprises: of(scopeFields.enterprises) }
}

/** Whether values give an entry to somebody within reach, to nobody that the reach is about, or to others. */
export function placeIn(reach: Reach, scope: EntryScope): 'within' | 'unnamed' | 'elsewhere' {
  if (reach === 'city') return 'within'
  const named = kinds.filter((kind) => reach[kind].length > 0 && scope[kind].length > 0)
  if (named.length === 0) return 'unnamed'
  return named.some((kind) => scope[kind].some((id) => reach[kind].includes(id))) ? 'within' : 'elsewhere'
}

const kinds = ['bodies', 'chains', 'enterprises'] as const

export function together(...scopes: readonly EntryScope[]): EntryScope {
  const all = (kind: (typeof kinds)[number]) => [...new Set(scopes.flatMap((scope) => scope[kind]))]
  return { bodies: all('bodies'), chains: all('chains'), enterprises: all('enterprises') }
}

/** `scope` without what `less` has. */
function without(scope: EntryScope, less: EntryScope): EntryScope {
  const rest = (kind: (typeof kinds)[number]) => scope[kind].filter((id) => !less[kind].includes(id))
  return { bodies: rest('bodies'), chains: rest('chains'), enterprises: rest('enterprises') }
}

/** What the values say after a change, and what the entry belonged to besides what they said before. */
export const scopeAfter = (register: KnownRegister, scope: EntryScope, before: Values, after: Values): EntryScope =>
  together(scopeOf(register, after), without(scope, scopeOf(register, before)))

/** In the terms of reaches: a district is a body too. */
export const belongingsOf = ({ bodies, chains, enterprises }: EntryScope): Belongings => ({
  districts: bodies,
  bodies,
  chains,
  enterprises,
})
