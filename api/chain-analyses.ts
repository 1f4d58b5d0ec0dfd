import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

const share = z.number().min(0).max(1)
const day = z.iso.date()
const Firm = z.object({
  /** Of the supply links; the same on every day. */
  id: z.number().int(),
  /** In the register of enterprises; `null`: it is not on it. */
  key: z.string().nullable(),
  name: z.string(),
  district: z.string().nullable(),
  chain: z.string().nullable(),
})

export const AnalysisKind = z.enum(['criticality', 'simulation'])
export type AnalysisKind = z.infer<typeof AnalysisKind>

/** What an analysis is worked out with; each has a default that the screen shows. */
export const AnalysisParameters = z.object({
  /** Which firms stand in for each other: those of one division and segment, or none. */
  market: z.enum(['sector', 'none']).default('sector'),
  /** A sweep that changes nobody by more than this is the last. */
  eps: z.number().min(1e-9).max(0.5).default(0.01),
  /** Of its revenue, what a firm spends on purchases where nobody says it. */
  purchaseRatio: z.number().min(0.05).max(1).default(0.7),
  /** No ranking where links cover less of the purchases. */
  leastCoverage: share.default(0.3),
})
export type AnalysisParameters = z.infer<typeof AnalysisParameters>

/** A firm by its number, or all firms of a segment by its key; `loss`: the share of its output that is lost at first. */
export const AnalysisShock = z.object({
  firm: z.number().int().min(1).nullable().default(null),
  segment: z.string().max(200).nullable().default(null),
  loss: z.number(),
})
export type AnalysisShock = z.infer<typeof AnalysisShock>

export const NewAnalysis = z
  .object({
    kind: AnalysisKind,
    /** `null`: the links of the whole city. */
    chain: z.string().max(200).nullable(),
    /** Links as of this day; left out: today. */
    asOf: day.optional(),
    parameters: AnalysisParameters.prefault({}),
    shocks: z.array(AnalysisShock).max(1000).default([]),
    name: z.string().trim().min(1).max(100).optional(),
  })
  .meta({ id: 'NewChainAnalysis' })
export type NewAnalysis = z.input<typeof NewAnalysis>

/** Of what the person may ask for analyses. */
export const AnalysisReach = z
  .object({ wholeCity: z.boolean(), chains: z.array(z.string()) })
  .meta({ id: 'ChainAnalysisReach' })
export type AnalysisReach = z.infer<typeof AnalysisReach>

export const AnalysisName = z.object({ name: z.string().trim().min(1).max(100).nullable() })
export const AnalysisQuery = z.object({
  kind: AnalysisKind.optional(),
  chain: z.string().max(200).optional(),
  /** Of the whole city, not of one chain. */
  city: z.enum(['true']).optional(),
  /** Only what somebody has kept under a name. */
  named: z.enum(['true']).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})

const Problem = z.object({ code: z.string(), message: Bilingual, remedy: Bilingual })

export const AnalysisSummary = z
  .object({
    id: z.number().int(),
    kind: AnalysisKind,
    chain: z.string().nullable(),
    asOf: z.string(),
    name: z.string().nullable(),
    person: z.string(),
    at: z.string(),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
    progress: z.object({ done: z.number(), total: z.number().nullable() }).nullable(),
    problem: Problem.nullable(),
    /** The firms and segments that fail, by name. */
    subject: z.array(z.string()),
    /** Of the whole that counts, as worked out with the defaults; `null` where there is none. */
    share: z.number().nullable(),
  })
  .meta({ id: 'ChainAnalysisSummary' })
export type AnalysisSummary = z.infer<typeof AnalysisSummary>

export const AnalysisData = z.object({
  /** The version of links and firms. */
  hash: z.string(),
  firms: z.number(),
  /** On the register of enterprises: only their losses count. */
  registered: z.number(),
  links: z.number(),
  withoutIndustry: z.number(),
  withStaff: z.number(),
  withRevenue: z.number(),
  hasInvented: z.boolean(),
  /** Of the purchases of firms whose revenue is known, what links cover; `null`: of none is it known. */
  coverage: z.number().nullable(),
  coveredFirms: z.number(),
  sources: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      kind: z.string(),
      asOf: z.string(),
      confidence: z.string(),
      links: z.number(),
    }),
  ),
})
export type AnalysisData = z.infer<typeof AnalysisData>

/** By linear inputs and wider purchases; by the default matrix; by Leontief inputs on the links alone. Sorted by size. */
export const LowToHigh = z.object({ low: z.number(), medium: z.number(), high: z.number() })
export type LowToHigh = z.infer<typeof LowToHigh>

export const RankedFirm = Firm.extend({
  rank: z.number(),
  /** Of the output that counts, what its failure would cost; the index that the literature calls ESRI. */
  risk: LowToHigh,
  down: z.number(),
  up: z.number(),
  jobs: z.number().nullable(),
  segments: z.array(z.string()),
  sweeps: z.number(),
  isConverged: z.boolean(),
})
export type RankedFirm = z.infer<typeof RankedFirm>

export const RankedSegment = z.object({
  segment: z.string(),
  name: z.string(),
  chain: z.string().nullable(),
  firms: z.number(),
  risk: LowToHigh,
  jobs: z.number().nullable(),
})
export type RankedSegment = z.infer<typeof RankedSegment>

export const CriticalityResult = z.object({
  /** Coverage is below what was asked for: there is no ranking. */
  isRefused: z.boolean(),
  /** In fen, and persons. */
  output: z.number(),
  jobs: z.number(),
  ranked: z.number(),
  unconverged: z.number(),
  hasRange: z.boolean(),
  segments: z.array(RankedSegment),
  /** Ranks and the index there. */
  curve: z.array(z.object({ rank: z.number(), low: z.number(), medium: z.number(), high: z.number() })),
})
export type CriticalityResult = z.infer<typeof CriticalityResult>

export const HitFirm = Firm.extend({
  isShocked: z.boolean(),
  /** 0: it fails at first. */
  sweep: z.number(),
  loss: LowToHigh,
  /** Whether its inputs fail or its customers. */
  direction: z.enum(['down', 'up']).nullable(),
  /** In fen; `null`: it does not count, or nobody knows. */
  output: LowToHigh.nullable(),
  jobs: LowToHigh.nullable(),
  /** The firm from which most of the damage comes. */
  via: z.object({ id: z.number(), name: z.string() }).nullable(),
  product: z.string().nullable(),
  stockDays: z.number().nullable(),
  switchDays: z.number().nullable(),
  isSoleSource: z.boolean().nullable(),
  substitutes: z.array(
    z.object({ key: z.string().nullable(), name: z.string(), by: z.enum(['product', 'segment', 'sector']) }),
  ),
  substituteCount: z.number(),
  /** The chain's task force, or its district. */
  body: Bilingual.nullable(),
})
export type HitFirm = z.infer<typeof HitFirm>

const Losses = z.object({ firms: z.number(), output: z.number(), jobs: z.number() })

export const SimulationResult = z.object({
  shocked: z.array(
    z.object({ name: z.string(), kind: z.enum(['firm', 'segment']), firms: z.number(), loss: z.number() }),
  ),
  /** Firms besides those that fail that lose at least `leastLoss`. */
  hit: z.number(),
  leastLoss: z.number(),
  output: LowToHigh,
  /** Of the output that counts. */
  share: LowToHigh,
  jobs: LowToHigh,
  total: z.object({ output: z.number(), jobs: z.number() }),
  sweeps: z.number(),
  isConverged: z.boolean(),
  /** The firm that is out of stock first. */
  first: z.object({ id: z.number(), name: z.string(), days: z.number() }).nullable(),
  bySweep: z.array(z.object({ sweep: z.number(), hit: z.number(), output: z.number(), jobs: z.number() })),
  byDistrict: z.array(Losses.extend({ district: z.string().nullable() })),
})
export type SimulationResult = z.infer<typeof SimulationResult>

export const AnalysisDetail = AnalysisSummary.extend({
  parameters: AnalysisParameters,
  shocks: z.array(AnalysisShock),
  data: AnalysisData.nullable(),
  criticality: CriticalityResult.nullable(),
  simulation: SimulationResult.nullable(),
}).meta({ id: 'ChainAnalysis' })
export type AnalysisDetail = z.infer<typeof AnalysisDetail>

export const AnalysisRowsQuery = z.object({
  q: z.string().max(100).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const AnalysisRows = z
  .object({ total: z.number(), kept: z.number(), ranked: z.array(RankedFirm), hit: z.array(HitFirm) })
  .meta({ id: 'ChainAnalysisRows' })
export type AnalysisRows = z.infer<typeof AnalysisRows>

export const ComparedFirm = z.object({
  ...{ id: z.number(), key: z.string().nullable(), name: z.string(), district: z.string().nullable() },
  change: z.enum(['new', 'gone', 'rose', 'fell', 'same']),
  /** Rank where firms are ranked. */
  before: z.object({ rank: z.number().nullable(), value: z.number() }).nullable(),
  after: z.object({ rank: z.number().nullable(), value: z.number() }).nullable(),
})
export type ComparedFirm = z.infer<typeof ComparedFirm>

export const AnalysisComparison = z
  .object({
    before: AnalysisDetail,
    after: AnalysisDetail,
    /** Other parameters: the difference is not one of the data alone. */
    differs: z.array(z.string()),
    isSameData: z.boolean(),
    counts: z.object({
      new: z.number(),
      gone: z.number(),
      rose: z.number(),
      fell: z.number(),
      same: z.number(),
    }),
    firms: z.array(ComparedFirm),
  })
  .meta({ id: 'ChainAnalysisComparison' })
export type AnalysisComparison = z.infer<typeof AnalysisComparison>

export const ShockChoicesQuery = z.object({
  chain: z.string().max(200).optional(),
  q: z.string().trim().max(100).default(''),
  /** Numbers with commas between: these, whatever is searched for. */
  firms: z.string().max(4000).optional(),
})

/** What can be chosen to fail. */
export const ShockChoices = z
  .object({
    firms: z.array(Firm.extend({ sells: z.number(), customers: z.number() })),
    segments: z.array(
      z.object({ segment: z.string(), name: z.string(), chain: z.string().nullable(), firms: z.number() }),
    ),
    /** Firms of the links that were searched. */
    total: z.number(),
  })
  .meta({ id: 'ChainShockChoices' })
export type ShockChoices = z.infer<typeof ShockChoices>
