export const workParts = ['overdue', 'dueSoon', 'waiting', 'reports', 'handling'] as const
export type WorkPart = (typeof workParts)[number]

/** What stands in the address of my work: one part of it, or all. */
export interface WorkSearch {
  show?: WorkPart | 'notices'
}

export function readWorkSearch(raw: Readonly<Record<string, unknown>>): WorkSearch {
  const show = [...workParts, 'notices' as const].find((part) => part === raw.show)
  return show === undefined ? {} : { show }
}
