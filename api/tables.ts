import { z } from 'zod'

/** A table as it stands on a page, to be had as a file. Money in fen, days as `2022-06-30`. */
export const ShownTable = z.object({
  title: z.string().min(1).max(200),
  columns: z
    .array(
      z.object({
        title: z.string().max(100),
        kind: z.enum(['text', 'number', 'integer', 'money', 'date']),
        /** In characters of Excel's. */
        width: z.number().min(4).max(80).optional(),
      }),
    )
    .min(1)
    .max(60),
  rows: z.array(z.array(z.union([z.string().max(4000), z.number(), z.boolean(), z.null()])).max(60)).max(20_000),
  /** Below the rows: source and day. */
  note: z.string().max(1000).optional(),
})
export type ShownTable = z.infer<typeof ShownTable>
