export { Gantt, type GanttProps } from './gantt.tsx'
export type { DaySpan, GanttColumn, GanttGroup, GanttRow, Milestone } from './gantt-row.ts'
export type { Scale } from './time-scale.ts'
