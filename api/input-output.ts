import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

const share = z.number()

export const IoTableHead = z.object({
  name: z.string().trim().min(1).max(100),
  year: z.coerce.number().int().min(1900).max(2200),
  place: z.string().trim().min(1).max(60),
  /** Of the money in the file. */
  unit: z.string().trim().min(1).max(30),
  /** Who made it and where it was published. */
  origin: z.string().trim().min(1).max(300),
})
export type IoTableHead = z.infer<typeof IoTableHead>

export const IoImportQuery = IoTableHead.partial().extend({ check: z.enum(['true', 'false']).default('false') })

export const IoTableSummary = IoTableHead.extend({
  id: z.number().int(),
  sectors: z.number().int(),
  /** What all sectors make together, in the unit of the table. */
  output: z.number(),
  /** Imports lie within the flows and can be taken out in proportion. */
  holdsImports: z.boolean(),
  holdsJobs: z.boolean(),
  by: z.string(),
  at: z.iso.datetime(),
  /** The person who asks may take it back. */
  mayUndo: z.boolean(),
})
export type IoTableSummary = z.infer<typeof IoTableSummary>

/** What a file holds, before anything is kept. */
export const IoTableCheck = z.object({
  sectors: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string() })),
  totals: z
    .object({
      output: z.number(),
      valueAdded: z.number(),
      finalUse: z.number(),
      imports: z.number(),
      importedInputs: z.number(),
    })
    .nullable(),
  holdsJobs: z.boolean(),
  /** By how much sums are off at most, as a share of the output. */
  worstRow: share.nullable(),
  worstColumn: share.nullable(),
  faults: z.array(Bilingual),
  faultCount: z.number().int(),
})
export type IoTableCheck = z.infer<typeof IoTableCheck>

/** `home`: imports taken out in proportion, so that only domestic supply counts. */
export const IoFlows = z.enum(['all', 'home'])
export type IoFlows = z.infer<typeof IoFlows>
export const IoDetailQuery = z.object({ flows: IoFlows.default('all') })

export const IoSectorRow = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  output: z.number(),
  valueAdded: z.number(),
  jobs: z.number().nullable(),
  /** Leontief: output of all for one unit of final demand. */
  multiplier: z.number(),
  valueAddedMultiplier: z.number(),
  /** Ghosh: output of all that one unit of primary input lets through. */
  supplyMultiplier: z.number(),
  /** 1 is the average of all sectors. */
  backward: z.number(),
  forward: z.number(),
})
export type IoSectorRow = z.infer<typeof IoSectorRow>
export const IoTableDetail = IoTableSummary.extend({ flows: IoFlows, rows: z.array(IoSectorRow) }).meta({
  id: 'IoTableDetail',
})
export type IoTableDetail = z.infer<typeof IoTableDetail>

export const IoShock = z
  .object({
    model: z.enum(['leontief', 'ghosh']),
    measure: z.enum(['quantity', 'price']),
    /** `result`: output or price of the sector itself; `cause`: its final demand or primary inputs. */
    at: z.enum(['cause', 'result']).default('result'),
    flows: IoFlows.default('all'),
    shocks: z
      .array(z.object({ code: z.string().max(60), change: z.number().min(-1).max(10) }))
      .min(1)
      .max(50),
  })
  .meta({ id: 'IoShock' })
export type IoShock = z.infer<typeof IoShock>

export const IoShockRow = z.object({
  code: z.string(),
  zh: z.string(),
  en: z.string(),
  isShocked: z.boolean(),
  /** Of its own output or price. */
  share,
  /** In the unit of the table; of prices: what the same quantities cost more. */
  amount: z.number(),
  /** Only where quantities change. */
  valueAdded: z.number().nullable(),
  jobs: z.number().nullable(),
})
export const IoShockResult = z
  .object({
    rows: z.array(IoShockRow),
    total: z.number(),
    /** Of the output of all. */
    share,
    valueAdded: z.number().nullable(),
    jobs: z.number().nullable(),
  })
  .meta({ id: 'IoShockResult' })
export type IoShockResult = z.infer<typeof IoShockResult>
