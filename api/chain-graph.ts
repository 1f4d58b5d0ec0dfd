import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'

/** A graph that comes in: from files, as ChainKG or an atlas has them. */
export const GraphOptions = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  asOf: z.iso.date().optional(),
  /** One more file of a graph that is not applied yet. */
  into: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
})

const Counted = z.object({ reason: z.string(), count: z.int(), examples: z.array(z.string()) })
const nodeKinds = ['company', 'product', 'industry', 'segment'] as const
export const GraphNodeKind = z.enum(nodeKinds)
export type GraphNodeKind = z.infer<typeof GraphNodeKind>

export const GraphReport = z.object({
  parts: z.array(z.object({ name: z.string(), rows: z.int() })),
  missing: z.array(z.string()),
  nodes: z.record(GraphNodeKind, z.int()),
  links: z.record(z.enum(['input', 'makes', 'within']), z.int()),
  /** Left out, by reason. */
  refused: z.array(Counted),
  /** Kept, other than it stood there. */
  mended: z.array(Counted),
})
export type GraphReport = z.infer<typeof GraphReport>

export const ChainGraph = z
  .object({
    id: z.int(),
    name: z.string(),
    /** `ChainKG` or `atlas`; empty until the files are read. */
    origin: z.string(),
    asOf: z.string().nullable(),
    state: z.enum(['reading', 'failed', 'preview', 'applying', 'applied', 'undoing', 'undone']),
    files: z.array(z.string()),
    report: GraphReport.nullable(),
    person: z.string(),
    at: IsoTime,
    appliedAt: IsoTime.nullable(),
    undoneAt: IsoTime.nullable(),
    progress: z.object({ done: z.int(), total: z.int().nullable() }).nullable(),
    /** Why the last attempt failed. */
    problem: z.object({ code: z.string(), message: Bilingual, remedy: Bilingual }).nullable(),
    may: z.array(z.enum(['add', 'apply', 'discard', 'undo', 'cancel'])),
  })
  .meta({ id: 'ChainGraph' })
export type ChainGraph = z.infer<typeof ChainGraph>

export const GraphNode = z.object({
  graph: z.int(),
  id: z.int(),
  kind: GraphNodeKind,
  name: z.string(),
  otherName: z.string().nullable(),
  code: z.string().nullable(),
})
export type GraphNode = z.infer<typeof GraphNode>

/** Neighbours of one kind, some of them. */
const Side = z.object({ total: z.int(), nodes: z.array(GraphNode.extend({ share: z.number().nullable() })) })
export type GraphSide = z.infer<typeof Side>

export const GraphNodeDetail = z
  .object({
    node: GraphNode,
    graph: z.object({ id: z.int(), name: z.string(), origin: z.string(), asOf: z.string().nullable() }),
    /** What it is made from, and what is made from it. */
    inputs: Side,
    outputs: Side,
    /** Of a company: what it makes; of a product or segment: who makes it. */
    makes: Side,
    makers: Side,
    /** What it belongs to, and what belongs to it. */
    within: Side,
    parts: Side,
    /** Shares of a company that come from several splits of its revenue: they do not add up. */
    sharesOverlap: z.boolean(),
  })
  .meta({ id: 'GraphNodeDetail' })
export type GraphNodeDetail = z.infer<typeof GraphNodeDetail>

export const AroundQuery = z.object({
  /** `up`: inputs and their inputs; `down`: what it goes into; `both`: all that hangs on it. */
  direction: z.enum(['up', 'down', 'both']).default('both'),
  depth: z.coerce.number().int().min(1).max(6).default(2),
  limit: z.coerce.number().int().min(10).max(5000).default(400),
})
export const GraphAround = z
  .object({
    nodes: z.array(GraphNode.extend({ distance: z.int() })),
    links: z.array(z.object({ from: z.int(), to: z.int(), kind: z.enum(['input', 'makes', 'within']) })),
    /** There is more than the limit lets through. */
    isCut: z.boolean(),
  })
  .meta({ id: 'GraphAround' })
export type GraphAround = z.infer<typeof GraphAround>

export const ChainFindQuery = z.object({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(50).default(8),
})
const Found = z.object({ key: z.string(), name: z.string(), note: z.string().nullable() })
export const ChainFound = z
  .object({
    segments: z.array(Found.extend({ chain: z.string() })),
    products: z.array(Found.extend({ chain: z.string().nullable(), segment: z.string().nullable() })),
    firms: z.array(Found),
    nodes: z.array(GraphNode),
  })
  .meta({ id: 'ChainFound' })
export type ChainFound = z.infer<typeof ChainFound>
