import { z } from 'zod'
import { CommitmentState } from './commitments.ts'
import { ledgerHead } from './ledger-head.ts'

/** One row of a task table (分工表): a measure as it stands after review. Rejected ones are left out. */
export const TaskRow = z
  .object({
    commitment: z.string(),
    clause: z.string(),
    /** 具体举措: a person's words where one wrote them, otherwise the sentence of the document. */
    action: z.string(),
    leads: z.array(z.string()),
    cooperating: z.array(z.string()),
    /** `byDuty`: 按职责分工负责, the office has to assign a lead. */
    responsibility: z.enum(['lead', 'byDuty']).nullable(),
    deadline: z.string().nullable(),
    state: CommitmentState,
  })
  .meta({ id: 'TaskRow' })
export type TaskRow = z.infer<typeof TaskRow>

/** 重点任务: a clause with its measures, in the order of the document. */
export const TaskGroup = z
  .object({ number: z.int(), clause: z.string(), heading: z.string(), rows: z.array(TaskRow) })
  .meta({ id: 'TaskGroup' })
export type TaskGroup = z.infer<typeof TaskGroup>

/** The task table of a document: an internal ledger (内部工作台账), never published by the system. */
export const TaskTable = z
  .object({
    ...ledgerHead,
    groups: z.array(TaskGroup),
    /** Each body once, in the order of first mention, with the rows that name it. */
    bodies: z.array(
      z.object({
        name: z.string(),
        rows: z.array(z.object({ commitment: z.string(), role: z.enum(['lead', 'byDuty', 'cooperating']) })),
      }),
    ),
    total: z.int(),
    confirmed: z.int(),
  })
  .meta({ id: 'TaskTable' })
export type TaskTable = z.infer<typeof TaskTable>
