import { z } from 'zod'
import { TargetFields } from './commitment-fields.ts'
import { CommitmentState } from './commitments.ts'
import { ledgerHead } from './ledger-head.ts'

/** One row of a targets sheet (目标指标表): a target as it stands after review. Rejected ones are left out. */
export const TargetRow = z
  .object({
    /** 序号, counted over the whole sheet. */
    number: z.int(),
    commitment: z.string(),
    clause: z.string(),
    /** 指标: the subject with what of it is measured, as one name. */
    indicator: z.string(),
    ...TargetFields.omit({ subject: true, metric: true }).shape,
    state: CommitmentState,
  })
  .meta({ id: 'TargetRow' })
export type TargetRow = z.infer<typeof TargetRow>

/** The targets of a document: those of its tables of indicators first, a group for each table, then those of its text. */
export const TargetsSheet = z
  .object({
    ...ledgerHead,
    groups: z.array(
      z.object({
        place: z.enum(['table', 'text']),
        /** Of the table, where it has one. */
        title: z.string().nullable(),
        rows: z.array(TargetRow),
      }),
    ),
    total: z.int(),
    confirmed: z.int(),
  })
  .meta({ id: 'TargetsSheet' })
export type TargetsSheet = z.infer<typeof TargetsSheet>
