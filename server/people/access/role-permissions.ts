import type { Permission } from './permissions.ts'

/** The three officers (三员): who holds one of these powers holds no other role. */
export const officers = {
  systemOfficer: 'system-officer',
  securityOfficer: 'security-officer',
  auditOfficer: 'audit-officer',
} as const
export const officerRoles: readonly string[] = Object.values(officers)

const reads = ['own', 'packs.read', 'documents.read'] as const
const works = [
  ...reads,
  'people.read',
  'registers.read',
  'cases.read',
  'cases.act',
  'meetings.read',
  'chains.read',
] as const
const keeps = [...works, 'registers.write', 'registers.export', 'cases.open', 'cases.export'] as const
const office = [
  ...keeps,
  'documents.import',
  'documents.review',
  'documents.delete',
  'registers.admit',
  'registers.import',
  'cases.assign',
  'cases.instruct',
  'cases.import',
  'meetings.run',
  'chains.import',
  'chains.analyse',
] as const
const outside = ['own', 'registers.read', 'registers.write', 'cases.read', 'cases.open', 'cases.act'] as const

/**
 * What each role may do at all; which records, its scope says, and on a record what the definitions of the pack say. A role that
 * a pack adds works as an institution does.
 */
const byRole: Readonly<Record<string, readonly Permission[]>> = {
  'chain-chief': [...works, 'cases.open', 'cases.instruct', 'chains.analyse'],
  'headquarters-office': office,
  'office-director': office,
  'task-force': [
    ...keeps,
    'registers.import',
    'cases.import',
    'cases.instruct',
    'meetings.run',
    'chains.import',
    'chains.analyse',
  ],
  department: [
    ...keeps,
    'documents.review',
    'registers.admit',
    'registers.import',
    'cases.assign',
    'chains.import',
    'chains.analyse',
  ],
  district: [...keeps, 'registers.admit', 'registers.import', 'cases.import'],
  enterprise: [...outside, 'registers.import'],
  institution: outside,
  congress: [...works, 'cases.open'],
  conference: [...works, 'cases.open'],
  inspector: ['own', 'passes.verify'],
  citizen: [],
  [officers.systemOfficer]: ['own', 'people.read', 'people.manage'],
  [officers.securityOfficer]: ['own', 'people.read', 'people.grant'],
  [officers.auditOfficer]: ['own', 'audit.read'],
}

export const permissionsOf = (role: string): readonly Permission[] =>
  Object.hasOwn(byRole, role) ? (byRole[role] as readonly Permission[]) : outside

/**
 * Roles that are responsible for a matter throughout the city read its registers as a whole, whatever body they belong to:
 * a department answers for an industry, not for a place.
 */
const cityWide: Readonly<Record<string, readonly Permission[]>> = {
  department: [
    'registers.read',
    'registers.export',
    'registers.write',
    'registers.admit',
    'registers.import',
    'meetings.read',
    'chains.read',
    'chains.import',
    'chains.analyse',
  ],
  'task-force': ['meetings.read'],
  'chain-chief': ['meetings.read'],
  district: ['meetings.read'],
  congress: ['meetings.read'],
  conference: ['meetings.read'],
}

export const isCityWide = (role: string, permission: Permission): boolean =>
  Object.hasOwn(cityWide, role) && (cityWide[role] as readonly Permission[]).includes(permission)
