/** The kinds of home page. */
export type HomeKind =
  | 'leader'
  | 'office'
  | 'force'
  | 'department'
  | 'district'
  | 'enterprise'
  | 'institution'
  | 'oversight'
  | 'rooms'

const kinds: Readonly<Record<string, HomeKind>> = {
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
}

/** Which home page a role has; one of the pack’s own, an officer and nobody see their rooms. */
export const homeOf = (role: string | undefined): HomeKind =>
  role !== undefined && Object.hasOwn(kinds, role) ? (kinds[role] as HomeKind) : 'rooms'
