/** Tasks out of a task table (分工表): bodies by their ids where the city has them, deadlines as days, the printed words kept. */
import type { TaskGroup, TaskRow } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import { endOfInterval } from '../deadlines/report-due.ts'

/** Finds a body by a name that documents use. */
export type Named = (name: string) => string | undefined

export interface TaskDraft {
  readonly commitment: string
  readonly clause: string
  readonly values: Readonly<Record<string, unknown>>
  readonly hasLead: boolean
  /** Names that no body has. */
  readonly unresolved: readonly string[]
}

export function taskDraft(
  row: TaskRow,
  group: Pick<TaskGroup, 'heading'>,
  document: { readonly title: string },
  { fields }: Pick<CaseType, 'fields'>,
  named: Named,
): TaskDraft {
  const { commitment, clause, action, deadline } = row
  const isLed = row.responsibility !== 'byDuty'
  const [first, ...others] = isLed ? row.leads : []
  const lead = first === undefined ? undefined : named(first)
  // Who leads beside the first, and whoever a bracket names without a lead, helps until the office decides.
  const helping = [...(isLed ? others : row.leads), ...row.cooperating].flatMap((name) => named(name) ?? [])
  const values = {
    content: action,
    origin: 'document',
    basis: `《${document.title}》${clause.replaceAll('/', '')}`,
    kind: 'measure',
    lead,
    cooperating: [...new Set(helping)].filter((body) => body !== lead),
    due: deadline === null ? undefined : lastDayOf(deadline),
    reporting: deadline === null ? 'quarter' : undefined,
    keyTask: group.heading,
    printedBodies: printedBodies(row),
  }
  return {
    commitment,
    clause,
    // A city's task may lack what not all of them have.
    values: Object.fromEntries(
      Object.entries(values).filter(([name, value]) => value !== undefined && Object.hasOwn(fields, name)),
    ),
    hasLead: lead !== undefined,
    unresolved: [...row.leads, ...row.cooperating].filter((name) => named(name) === undefined),
  }
}

/** A year alone is its last day, a month its last. */
export function lastDayOf(deadline: string): string {
  if (/^\d{4}$/.test(deadline)) return `${deadline}-12-31`
  return /^\d{4}-\d\d$/.test(deadline) ? endOfInterval(`${deadline}-01`, 'month') : deadline
}

function printedBodies({ leads, cooperating, responsibility }: TaskRow): string | undefined {
  if (leads.length + cooperating.length === 0) return undefined
  const named = leads.join('、')
  if (responsibility === 'byDuty') return `${[...leads, ...cooperating].join('、')}按职责分工负责`
  return [leads.length > 0 ? `${named}牵头` : '', cooperating.length > 0 ? `${cooperating.join('、')}配合` : '']
    .filter(Boolean)
    .join('，')
}
