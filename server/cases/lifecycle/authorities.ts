/** Roles of the authorities: instructions of leaders and internal notes are theirs to read. */
export const authorities: readonly string[] = [
  'chain-chief',
  'headquarters-office',
  'office-director',
  'task-force',
  'department',
  'district',
]
