import type { CSSProperties, ReactNode } from 'react'
import type { TaskLight } from '../light-mark.tsx'

export interface GanttRow {
  readonly key: string
  readonly label: string
  readonly href?: string | undefined
  readonly light?: TaskLight | undefined
  readonly planned?: DaySpan | undefined
  /** `to` is `null` while it runs. */
  readonly actual?: { readonly from: string; readonly to: string | null } | undefined
  readonly milestones?: readonly Milestone[] | undefined
  /** Above the dates in what shows on the pointer. */
  readonly tip?: ReactNode
}

export interface GanttGroup {
  readonly key: string
  /** Without it the rows stand under no head. */
  readonly title?: string | undefined
  readonly note?: ReactNode
  readonly rows: readonly GanttRow[]
}

/** Between the names and the chart: who leads, how much. */
export interface GanttColumn {
  readonly key: string
  readonly title: string
  readonly width: number
  readonly align?: 'end' | undefined
  readonly render: (row: GanttRow) => ReactNode
}

/** Where a column sticks, behind the names and the columns before it. */
export const leftOf = (columns: readonly GanttColumn[], at: number): CSSProperties => ({
  left: `calc(var(--label) + ${columns.slice(0, at).reduce((sum, { width }) => sum + width, 0)}px)`,
})

/** Days of the calendar as ISO text, both in it. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

export interface Milestone {
  readonly key: string
  readonly label: string
  readonly due: string
  readonly doneOn?: string | null | undefined
}

export type MilestoneState = 'done' | 'doneLate' | 'late' | 'upcoming'

export function milestoneState({ due, doneOn }: Milestone, today: string): MilestoneState {
  if (doneOn) return doneOn <= due ? 'done' : 'doneLate'
  return due < today ? 'late' : 'upcoming'
}
