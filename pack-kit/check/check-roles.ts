import { closest } from './closest.ts'
import type { PackView } from './pack-view.ts'
import { finding, type PackFinding } from './problems/index.ts'

/** Roles that have to be known, and one at least. */
export function checkRoles(view: PackView, roles: readonly string[], place: string): readonly PackFinding[] {
  const name = place.slice(place.lastIndexOf('/') + 1)
  if (roles.length === 0) return [finding('role-missing', place, name, closest('', view.roles))]
  return unknownRoles(view, roles, place)
}

/** Roles that have to be known, where there may be none. */
export function unknownRoles(view: PackView, roles: readonly string[], place: string): readonly PackFinding[] {
  return roles.flatMap((role, index) =>
    view.roles.includes(role) ? [] : [finding('role-unknown', `${place}/${index}`, role, closest(role, view.roles))],
  )
}
