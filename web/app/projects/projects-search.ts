import { readTableSearch, type TableSearch } from '../../ui/data-table/index.ts'

export const projectViews = ['list', 'wall', 'board', 'map'] as const
export type ProjectView = (typeof projectViews)[number]
export const groupings = ['chain', 'district', 'stage'] as const
export type Grouping = (typeof groupings)[number]
export const measures = ['count', 'investment', 'done', 'enterprises'] as const
export type Measure = (typeof measures)[number]

const names = ['view', 'chain', 'district', 'by', 'show', 'scale'] as const

/** What stands in the address: the view, what it is limited to, and what is set on the table. */
export function readProjectsSearch(raw: Readonly<Record<string, unknown>>): TableSearch {
  const kept = names.flatMap((name) => {
    const value = raw[name]
    return typeof value === 'string' && value !== '' ? [[name, value.slice(0, 100)] as const] : []
  })
  return { ...Object.fromEntries(kept), ...readTableSearch(raw) }
}

export const oneOf = <T extends string>(choices: readonly T[], given: string | undefined): T =>
  choices.find((each) => each === given) ?? (choices[0] as T)
