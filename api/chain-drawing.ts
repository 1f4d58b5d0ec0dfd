import { z } from 'zod'
import { Bilingual } from './bilingual.ts'

const Stage = z.enum(['upstream', 'midstream', 'downstream'])

export const DrawnFirm = z.object({
  /** Of its entry in the register of enterprises. */
  key: z.string(),
  name: z.string(),
  district: z.string().nullable(),
  isLead: z.boolean(),
  /** Of last year, in fen. */
  revenue: z.number().nullable(),
  isInvented: z.boolean(),
})
export type DrawnFirm = z.infer<typeof DrawnFirm>

export const DrawnSegment = z.object({
  /** In the register of segments. */
  key: z.string(),
  label: Bilingual,
  stage: Stage,
  /** 关键环节, as the register says. */
  isKey: z.boolean(),
  products: z.array(z.object({ key: z.string().nullable(), label: Bilingual, makers: z.int() })),
  /** Keys of firms that make a product of the segment. */
  firms: z.array(z.string()),
  /** Listed gaps that are open; none for who may not analyse. */
  gaps: z.array(z.object({ key: z.string(), title: z.string(), type: z.string() })),
  /** Its place among the segments in the latest analysis of criticality; `null`: none, or not for this person. */
  criticalRank: z.int().nullable(),
})
export type DrawnSegment = z.infer<typeof DrawnSegment>

export const ChainDrawing = z
  .object({
    chain: z.string(),
    segments: z.array(DrawnSegment),
    /** Those of segments, and the largest of the others. */
    firms: z.array(DrawnFirm),
    /** 未归环节: firms of the chain, by its main chain, without a product of its segments. */
    loose: z.object({ total: z.int(), firms: z.array(z.string()) }),
    /** Between segments: what products are made from, and what their firms sell to each other. Up- and downstream, never belonging. */
    links: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        inputs: z.int(),
        supplies: z.int(),
        /** Fen a year. */
        value: z.number(),
      }),
    ),
    /** The day of the analysis that ranks say. */
    analysedOn: z.string().nullable(),
  })
  .meta({ id: 'ChainDrawing' })
export type ChainDrawing = z.infer<typeof ChainDrawing>

/** The chains at one look. What is beyond the reach of the person is not counted. */
export const ChainPanorama = z
  .object({
    chains: z.array(
      z.object({
        chain: z.string(),
        /** By their main chain. */
        firms: z.int(),
        loose: z.int(),
        segments: z.array(
          z.object({
            key: z.string(),
            label: Bilingual,
            stage: Stage,
            isKey: z.boolean(),
            products: z.int(),
            firms: z.int(),
            gaps: z.int(),
          }),
        ),
        /** Of the purchases that the survey names: how much comes from the city, in percent; `null`: nothing was surveyed. */
        localSupply: z.number().nullable(),
        /** Fen, by the survey. */
        purchases: z.number().nullable(),
      }),
    ),
    hasGaps: z.boolean(),
  })
  .meta({ id: 'ChainPanorama' })
export type ChainPanorama = z.infer<typeof ChainPanorama>

/** The supply links of a chain as columns: positions in `firms`. */
export const ChainNetwork = z
  .object({
    firms: z.array(
      z.object({
        id: z.int(),
        key: z.string().nullable(),
        name: z.string(),
        chain: z.string().nullable(),
        district: z.string().nullable(),
        segments: z.array(z.string()),
        revenue: z.number().nullable(),
        isInvented: z.boolean(),
      }),
    ),
    supplier: z.array(z.int()),
    customer: z.array(z.int()),
    value: z.array(z.number()),
    sources: z.array(z.object({ name: z.string(), asOf: z.string(), links: z.int() })),
    asOf: z.string(),
    /** Firms and links that the limit leaves out: the largest stay. */
    left: z.object({ firms: z.int(), links: z.int() }),
  })
  .meta({ id: 'ChainNetwork' })
export type ChainNetwork = z.infer<typeof ChainNetwork>

const Partner = z.object({
  id: z.int(),
  key: z.string().nullable(),
  name: z.string(),
  district: z.string().nullable(),
  /** Its own page is open to the person. */
  isReached: z.boolean(),
  /** Fen a year. */
  value: z.number(),
  /** Of all that is bought from, or sold to, the firms named. */
  share: z.number(),
  source: z.string(),
  asOf: z.string(),
})
const Bought = z.object({
  supplier: z.string(),
  product: z.string().nullable(),
  place: Bilingual.nullable(),
  country: z.string().nullable(),
  /** Fen. */
  amount: z.number().nullable(),
  isSoleSource: z.boolean().nullable(),
  stockDays: z.number().nullable(),
  switchDays: z.number().nullable(),
  asOf: z.string().nullable(),
})

export const FirmPage = z
  .object({
    /** `null`: no supply link names it. */
    id: z.int().nullable(),
    key: z.string().nullable(),
    code: z.string().nullable(),
    name: z.string(),
    district: z.string().nullable(),
    chains: z.array(z.string()),
    industryCode: z.string().nullable(),
    staff: z.number().nullable(),
    revenue: z.number().nullable(),
    isInvented: z.boolean(),
    segments: z.array(z.object({ key: z.string(), chain: z.string(), label: Bilingual })),
    products: z.array(
      z.object({ key: z.string(), name: z.string(), standing: Bilingual.nullable(), segments: z.array(z.string()) }),
    ),
    suppliers: z.object({ total: z.int(), value: z.number(), firms: z.array(Partner) }),
    customers: z.object({ total: z.int(), value: z.number(), firms: z.array(Partner) }),
    /** As the survey has it. */
    purchases: z.array(Bought),
    asOf: z.string(),
  })
  .meta({ id: 'FirmPage' })
export type FirmPage = z.infer<typeof FirmPage>

/** A product of the register: what it is made from level by level, what it goes into, who makes it. */
export const ProductPage = z
  .object({
    key: z.string(),
    name: z.string(),
    otherNames: z.array(z.string()),
    segments: z.array(z.object({ key: z.string(), chain: z.string(), label: Bilingual })),
    makers: z.array(DrawnFirm.extend({ standing: Bilingual.nullable() })),
    /** Level 1: what it is made from; 2: what that is made from. */
    inputs: z.array(z.object({ key: z.string(), name: z.string(), of: z.string(), level: z.int() })),
    outputs: z.array(z.object({ key: z.string(), name: z.string(), of: z.string(), level: z.int() })),
    /** Nodes of graphs that came in, of the same name. */
    graphNodes: z.array(z.object({ graph: z.int(), id: z.int(), name: z.string(), graphName: z.string() })),
  })
  .meta({ id: 'ProductPage' })
export type ProductPage = z.infer<typeof ProductPage>
