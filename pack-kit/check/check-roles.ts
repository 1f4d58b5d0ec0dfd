import { type PackView, unknownRole } from './pack-view.ts'
import { finding, listing, type PackFinding, partOf } from './problems/index.ts'

/** Roles that have to be known, and one at least. */
export function checkRoles(view: PackView, roles: readonly string[], place: string): readonly PackFinding[] {
  if (roles.length === 0) return [finding('role-missing', place, partOf(place), listing(view.roles))]
  return unknownRoles(view, roles, place)
}

/** Roles that have to be known, where there may be none. */
export function unknownRoles(view: PackView, roles: readonly string[], place: string): readonly PackFinding[] {
  return roles.flatMap((role, index) => unknownRole(view, role, `${place}/${index}`))
}
