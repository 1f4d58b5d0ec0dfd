import type { NewGrant, PeopleChoices, Person } from '@linchpin/api'
import { creditCodeFault, normaliseCreditCode } from '@linchpin/kernels/quantity'

type ScopeKind = NewGrant['scope']['kind']

/** What the form of a grant holds while one chooses. */
export interface GrantTyped {
  readonly role: string | null
  readonly kind: ScopeKind | null
  readonly scope: string
  readonly from: string
  readonly until: string
}

export const nothingChosen = (today: string): GrantTyped => ({
  role: null,
  kind: null,
  scope: '',
  from: today,
  until: '',
})

/** With another role: its first kind of scope, and nothing chosen in it. */
export function withRole(typed: GrantTyped, role: string, choices: PeopleChoices): GrantTyped {
  const kinds = choices.roles.find(({ id }) => id === role)?.scopes ?? []
  return { ...typed, role, kind: kinds[0] ?? null, scope: '' }
}

/** What one chooses from in a kind of scope; `null`: it is typed, or there is nothing to choose. */
export function scopeOptions(kind: ScopeKind | null, choices: PeopleChoices) {
  if (kind === 'chain') return choices.chains
  if (kind === 'district') return choices.bodies.filter((body) => body.kind === 'district')
  return kind === 'body' ? choices.bodies : null
}

/** The grant that was chosen; `null` while something is missing. */
export function grantOf({ role, kind, scope, from, until }: GrantTyped): NewGrant | null {
  if (role === null || kind === null || from === '') return null
  const id = kind === 'enterprise' ? normaliseCreditCode(scope) : scope
  if ((kind === 'city') !== (id === '')) return null
  return { role, scope: { kind, id: kind === 'city' ? '' : id }, from, until: until || null }
}

export type GrantFault = 'daysTurned' | 'twice' | 'length' | 'character' | 'check'

/** What is wrong with a grant. A check character that does not fit warns only: there are codes that were given so. */
export function grantFault(typed: GrantTyped, person: Person): GrantFault | null {
  const { kind, scope, from, until } = typed
  if (until !== '' && until < from) return 'daysTurned'
  const grant = grantOf(typed)
  if (grant && person.roles.some((held) => isSame(held, grant))) return 'twice'
  return kind === 'enterprise' && scope !== '' ? creditCodeFault(normaliseCreditCode(scope)) : null
}

const isSame = (held: Person['roles'][number], { role, scope }: NewGrant): boolean =>
  held.role === role && held.scope.kind === scope.kind && held.scope.id === scope.id
