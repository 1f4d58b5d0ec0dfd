import type { RegisterSummary } from '@linchpin/api'

/** What registers serve, in the order in which people look for them, by the rows of the mission. */
export const groupRows = {
  enterprises: ['M10', 'M11', 'M12'],
  chains: ['M3', 'M4', 'M5', 'M6'],
  projects: ['M8', 'M9', 'M16'],
  parks: ['M17'],
  people: ['M18'],
  finance: ['M14', 'M15', 'M31'],
  products: ['M25', 'M26', 'M33'],
  digital: ['M20', 'M27', 'M30'],
  green: ['M19'],
  running: ['M7', 'M13', 'M21'],
  services: ['M28', 'M29'],
  oversight: ['M22', 'M23', 'M24', 'M32'],
  documents: ['M1', 'M2'],
} as const
export type GroupName = keyof typeof groupRows
const groupNames = Object.keys(groupRows) as readonly GroupName[]

export interface RowGroup<Item> {
  readonly name: GroupName
  readonly items: readonly Item[]
}

/** Each definition once, in the group of what it serves first; groups without any are left out. */
export function groupByRow<Item extends { readonly rows: readonly string[] }>(
  items: readonly Item[],
): readonly RowGroup<Item>[] {
  return groupNames.flatMap((name) => {
    const own = items.filter(({ rows }) => groupOf(rows) === name)
    return own.length === 0 ? [] : [{ name, items: own }]
  })
}

/** The platform of data is what everything stands on: it decides only where nothing else does. */
const platform = 'M4'

function groupOf(rows: readonly string[]): GroupName {
  const first = rows.find((row) => row !== platform) ?? platform
  return groupNames.find((name) => (groupRows[name] as readonly string[]).includes(first)) ?? 'documents'
}

export const shownSets = ['all', 'kept', 'open', 'waiting', 'filled'] as const
export type ShownSet = (typeof shownSets)[number]

export function isInSet({ admitted, proposed, may }: RegisterSummary, set: ShownSet): boolean {
  switch (set) {
    case 'all':
      return true
    case 'kept':
      return may.includes('add')
    case 'open':
      return may.includes('propose')
    case 'waiting':
      return proposed > 0
    case 'filled':
      return admitted + proposed > 0
  }
}

/** By the words of its name in either language, all of them. */
export function isSought({ label, id }: RegisterSummary, q: string): boolean {
  const text = `${label.zh}\n${label.en}\n${id}`.toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
