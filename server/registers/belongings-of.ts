import type { Belongings, Reach } from '../people/index.ts'
import type { Values } from './entry-values.ts'
import type { KnownRegister, KnownRegisters } from './known-registers.ts'

/** Whose an entry is, as its table keeps it. */
export interface EntryScope {
  readonly bodies: readonly string[]
  readonly chains: readonly string[]
  readonly enterprises: readonly string[]
}

/** By the entry's own values: the bodies that it names, its chains, the enterprises that it points at. */
export function scopeOf({ definition }: KnownRegister, values: Values, registers: KnownRegisters): EntryScope {
  const of = (isIt: (field: (typeof definition.fields)[string]) => boolean) => {
    const found = Object.entries(definition.fields).flatMap(([name, field]) => {
      const value = isIt(field) ? (values[name] ?? null) : null
      return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
    })
    return [...new Set<string>(found)]
  }
  return {
    bodies: of(({ kind }) => kind === 'body'),
    chains: of((field) => field.kind === 'choice' && isOfChains(field.options, registers.chains)),
    enterprises: of((field) => field.kind === 'entry' && field.register === registers.enterprises),
  }
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
export function without(scope: EntryScope, less: EntryScope): EntryScope {
  const rest = (kind: (typeof kinds)[number]) => scope[kind].filter((id) => !less[kind].includes(id))
  return { bodies: rest('bodies'), chains: rest('chains'), enterprises: rest('enterprises') }
}

/** In the terms of reaches: a district is a body too. */
export const belongingsOf = ({ bodies, chains, enterprises }: EntryScope): Belongings => ({
  districts: bodies,
  bodies,
  chains,
  enterprises,
})

const isOfChains = (options: Readonly<Record<string, unknown>>, chains: ReadonlySet<string>): boolean =>
  Object.keys(options).every((key) => chains.has(key))
