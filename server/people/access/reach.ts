import type { Belongings, Scope } from './scope.ts'

/** Which records somebody reaches: all of the city, or what belongs to one of these. */
export type Reach = 'city' | Belongings

/** How a scope widens by the tree of bodies: a body stands for those below it and for those that it succeeded. */
export type Widen = (body: string) => readonly string[]

/** The records that `scopes` cover together. Without a scope: none. */
export function reachOf(scopes: readonly Scope[], widen: Widen): Reach {
  if (scopes.some(({ kind }) => kind === 'city')) return 'city'
  const ids = (...kinds: readonly Scope['kind'][]) =>
    scopes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return {
    districts: [...new Set(ids('district'))],
    chains: [...new Set(ids('chain'))],
    bodies: [...new Set(ids('district', 'body').flatMap((id) => [id, ...widen(id)]))],
    enterprises: [...new Set(ids('enterprise'))],
  }
}

/** Whether a record that belongs to `belongings` is within `reach`. */
export function isWithin(reach: Reach, belongings: Belongings): boolean {
  if (reach === 'city') return true
  const meets = (kind: keyof Belongings) => belongings[kind].some((id) => reach[kind].includes(id))
  return meets('districts') || meets('chains') || meets('bodies') || meets('enterprises')
}
