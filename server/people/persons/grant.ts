import { officerRoles } from '../access/role-permissions.ts'

/** Why a role is not given; null: it may be. Who holds an officer's power holds nothing else, and nobody gives to themselves. */
export function grantFault(given: {
  readonly personId: string
  readonly actorId: string
  readonly role: string
  readonly held: readonly string[]
}): 'grant-to-oneself' | 'officers-exclude' | null {
  const { personId, actorId, role, held } = given
  if (personId === actorId) return 'grant-to-oneself'
  const others = held.filter((each) => each !== role)
  const meets = officerRoles.includes(role) ? others.length > 0 : others.some((each) => officerRoles.includes(each))
  return meets ? 'officers-exclude' : null
}
