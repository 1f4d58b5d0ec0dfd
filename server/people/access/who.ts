import type { Permission } from './permissions.ts'
import { isWithin, type Reach, reachOf, type Widen } from './reach.ts'
import { isCityWide, permissionsOf } from './role-permissions.ts'
import type { Assignment, Belongings, Scope } from './scope.ts'

export interface Who {
  readonly id: string
  readonly name: string
  readonly assignments: readonly Assignment[]
  readonly permissions: ReadonlySet<Permission>
  /** Which records this person reaches under a permission. */
  readonly reach: (permission: Permission) => Reach
  /** The roles that this person may use on a record: held, and with a scope that covers it. */
  readonly rolesOn: (belongings: Belongings) => readonly string[]
}

const everywhere: Scope = { kind: 'city', id: '' }

export function whoIs(
  person: { readonly id: string; readonly name: string },
  assignments: readonly Assignment[],
  widen: Widen,
): Who {
  const permissions = new Set(assignments.flatMap(({ role }) => permissionsOf(role)))
  const reaches = new Map<Permission, Reach>()
  const reach = (permission: Permission): Reach => {
    const known = reaches.get(permission)
    if (known !== undefined) return known
    const scopes = assignments
      .filter(({ role }) => permissionsOf(role).includes(permission))
      .map(({ role, scope }) => (isCityWide(role, permission) ? everywhere : scope))
    const made = reachOf(scopes, widen)
    reaches.set(permission, made)
    return made
  }
  const own = assignments.map(({ role, scope }) => ({ role, reach: reachOf([scope], widen) }))
  const rolesOn = (belongings: Belongings) => [
    ...new Set(own.filter((each) => isWithin(each.reach, belongings)).map(({ role }) => role)),
  ]
  return { id: person.id, name: person.name, assignments, permissions, reach, rolesOn }
}
