import type {
  AnalysisData,
  AnalysisParameters,
  AnalysisShock,
  CriticalityResult,
  HitFirm,
  RankedFirm,
  SimulationResult,
} from '@linchpin/api'
import { date, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { texts, time } from '../../platform/database/index.ts'

/** Firms behind those that are kept row by row, in the same order: the number of each, and its share or loss. Comparisons need them. */
export type RestOfFirms = readonly (readonly [id: number, value: number])[]

/** One analysis of supply links: what was asked, on which data, and what came out; made anew from the same it is the same. */
export const chainAnalysis = pgTable(
  'chain_analysis',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind').$type<'criticality' | 'simulation'>().notNull(),
    /** `null`: the links of the whole city. */
    chain: text('chain'),
    parameters: jsonb('parameters').$type<AnalysisParameters>().notNull(),
    shocks: jsonb('shocks').$type<readonly AnalysisShock[]>().notNull(),
    /** The firms and segments that fail, by name. */
    subject: texts('subject').notNull(),
    /** Links as of this day. */
    asOf: date('as_of').notNull(),
    /** Sources of the links and how many of each, and a hash of all. */
    data: jsonb('data').$type<AnalysisData>(),
    jobId: uuid('job_id'),
    result: jsonb('result').$type<{ criticality?: CriticalityResult; simulation?: SimulationResult }>(),
    /** Firm by firm, in the order of the result. */
    rows: jsonb('rows').$type<{ ranked?: readonly RankedFirm[]; hit?: readonly HitFirm[]; rest?: RestOfFirms }>(),
    /** Of the whole that counts. */
    share: doublePrecision('share'),
    /** A scenario that somebody keeps has a name. */
    name: text('name'),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [index('chain_analysis_chain').on(table.kind, table.chain, table.createdAt)],
)
