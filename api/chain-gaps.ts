import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { gapFindingKinds } from './gap-kinds.ts'

export const GapFindingKind = z.enum(gapFindingKinds)
export type GapFindingKind = z.infer<typeof GapFindingKind>

const Subject = z.object({
  kind: z.enum(['segment', 'product']),
  /** `null`: a product that is on no register, known by what buyers call it. */
  key: z.string().nullable(),
  name: z.string(),
})
export type GapSubject = z.infer<typeof Subject>

const Bar = z.object({
  kind: GapFindingKind,
  /** What is measured, and what the bar is called. */
  measure: Bilingual,
  label: Bilingual,
  is: z.enum(['=', '>=', '>', '<', '<=']),
  value: z.number(),
  unit: z.string(),
  /** `rule`: the rule by which the register of gaps admits; `default`: the system's own, since the city gives none. */
  from: z.enum(['rule', 'default']),
})
export type GapBar = z.infer<typeof Bar>

export const GapFinding = z.object({
  id: z.string(),
  kind: GapFindingKind,
  subject: Subject,
  segment: z.object({ key: z.string(), name: z.string() }).nullable(),
  /** `null`: nobody has said. */
  isKey: z.boolean().nullable(),
  measure: Bilingual,
  value: z.number(),
  unit: z.string(),
  bar: Bar,
  detail: Bilingual.nullable(),
  source: z.object({
    label: Bilingual,
    records: z.number().int(),
    asOf: z.string().nullable(),
    /** The part of the purchases that the measure is worked out from, 0 to 1; `null`: it is of no purchases. */
    known: z.number().nullable(),
  }),
  /** Records by kind of evidence, `fact`, `said`, `judgement`, `toVerify`, or none. */
  evidence: z.record(z.string(), z.number().int()),
  isInvented: z.boolean(),
  /** The key of the enterprise that buys most of the product, where one is known. */
  enterprise: z.string().nullable(),
  /** The entry on the register of gaps that says the same. */
  listed: z.string().nullable(),
  /** What the form of a new entry begins with, by field. */
  entry: z.record(z.string(), z.string()),
})
export type GapFinding = z.infer<typeof GapFinding>

/** What could not be judged: neither weak nor safe. */
export const GapUnknown = z.object({
  kind: GapFindingKind,
  why: Bilingual,
  count: z.number().int(),
  /** The first of them. */
  subjects: z.array(Subject),
})
export type GapUnknown = z.infer<typeof GapUnknown>

export const GapFindings = z
  .object({
    chain: z.string(),
    asOf: z.string(),
    bars: z.array(Bar),
    coverage: z.object({
      segments: z.number().int(),
      /** Segments with a maker on the register. */
      withFirms: z.number().int(),
      single: z.number().int(),
      firms: z.number().int(),
      firmsWithProducts: z.number().int(),
      products: z.number().int(),
      productsWithPurchases: z.number().int(),
    }),
    findings: z.array(GapFinding),
    unknown: z.array(GapUnknown),
    sources: z.array(
      z.object({ name: z.string(), asOf: z.string(), links: z.number().int(), isInvented: z.boolean() }),
    ),
  })
  .meta({ id: 'GapFindings' })
export type GapFindings = z.infer<typeof GapFindings>

export const GapQuery = z.object({ asOf: z.iso.date().optional() })

export const CandidateQuery = z.object({
  segment: z.string().min(1).max(200).optional(),
  product: z.string().min(1).max(200).optional(),
  /** Of a product that is on no register. */
  name: z.string().trim().min(1).max(200).optional(),
  asOf: z.iso.date().optional(),
})

export const candidateReasons = ['makes', 'listedMakes', 'supplies', 'neighbour', 'listedNeighbour', 'density'] as const
export const CandidateReason = z.object({
  kind: z.enum(candidateReasons),
  figure: z.number(),
  unit: z.string(),
  text: Bilingual,
  source: Bilingual,
})
export type CandidateReason = z.infer<typeof CandidateReason>

export const GapCandidate = z.object({
  name: z.string(),
  /** Of the register of enterprises; `null`: not on it. */
  key: z.string().nullable(),
  /** Of a listed company. */
  code: z.string().nullable(),
  /** `elsewhere`: on no register of the city. */
  place: z.enum(['city', 'elsewhere']),
  district: z.string().nullable(),
  chain: z.string().nullable(),
  isInvented: z.boolean(),
  reasons: z.array(CandidateReason),
  entry: z.record(z.string(), z.string()),
})
export type GapCandidate = z.infer<typeof GapCandidate>

export const GapCandidates = z
  .object({
    /** The products that are sought. */
    targets: z.array(z.object({ key: z.string().nullable(), name: z.string() })),
    candidates: z.array(GapCandidate),
    /** Firms of the city with a reason that lie beyond what the person reaches: counted and not named. */
    beyondReach: z.number().int(),
    /** Kinds of reasons for which there is nothing to go by. */
    missing: z.array(z.object({ kind: z.enum(candidateReasons), why: Bilingual })),
    /** Left out at the end of the list. */
    left: z.number().int(),
  })
  .meta({ id: 'GapCandidates' })
export type GapCandidates = z.infer<typeof GapCandidates>
