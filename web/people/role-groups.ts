import type { HeldRole } from '@linchpin/api'

/** Who uses the system, in the order of its description. */
export const roleGroups = [
  'leader',
  'office',
  'force',
  'department',
  'district',
  'enterprise',
  'institution',
  'oversight',
  'officers',
  'others',
] as const
export type RoleGroup = (typeof roleGroups)[number]

const groups: Readonly<Record<string, RoleGroup>> = {
  'chain-chief': 'leader',
  'headquarters-office': 'office',
  'office-director': 'office',
  'task-force': 'force',
  department: 'department',
  district: 'district',
  enterprise: 'enterprise',
  institution: 'institution',
  congress: 'oversight',
  conference: 'oversight',
  'system-officer': 'officers',
  'security-officer': 'officers',
  'audit-officer': 'officers',
}

/** Whom a role of the system’s own belongs to; one of the pack’s and none: the others. */
export const groupOf = (role: string | undefined): RoleGroup =>
  role !== undefined && Object.hasOwn(groups, role) ? (groups[role] as RoleGroup) : 'others'

interface Holder {
  readonly roles: readonly Pick<HeldRole, 'role'>[]
}

/** Persons by the group of their first role, in order; groups with nobody are left out. */
export function grouped<T extends Holder>(persons: readonly T[]): readonly (readonly [RoleGroup, readonly T[]])[] {
  return roleGroups
    .map((group) => [group, persons.filter((person) => groupOf(person.roles[0]?.role) === group)] as const)
    .filter(([, members]) => members.length > 0)
}
