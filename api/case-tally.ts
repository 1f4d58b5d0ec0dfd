import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { CaseFilter } from './cases.ts'

export const CaseTallyQuery = CaseFilter.omit({ status: true }).extend({
  by: z.enum(['chain', 'district', 'lead']).default('chain'),
})
export type CaseTallyQuery = z.infer<typeof CaseTallyQuery>

const counts = {
  type: z.string(),
  red: z.int(),
  yellow: z.int(),
  green: z.int(),
  noData: z.int(),
  /** Of the red and the yellow: those that turned so today. */
  turnedRed: z.int(),
  turnedYellow: z.int(),
  /** Days past the due day of the one that is late longest. */
  longestLate: z.int(),
}
export const CaseTallyCounts = z.object(counts)
export type CaseTallyCounts = z.infer<typeof CaseTallyCounts>

/** Open cases by light: in all, and by chain, district or leading body; one of two chains counts with both. */
export const CaseTally = z
  .object({
    total: z.array(CaseTallyCounts),
    groups: z.array(z.object({ key: z.string(), label: Bilingual, ...counts })),
  })
  .meta({ id: 'CaseTally' })
export type CaseTally = z.infer<typeof CaseTally>
