import { z } from 'zod'
import { Bilingual } from './bilingual.ts'
import { IsoTime } from './iso-time.ts'
import { amountUnits, linkConfidences, linkLineFields } from './link-terms.ts'

export const LinkConfidence = z.enum(linkConfidences)
const AmountUnit = z.enum(amountUnits)
const LineField = z.enum(linkLineFields)

/** With the file of lines: what it is called, how far it is to be believed, until when it holds, what amounts are in where it does not say. */
export const LinkImportOptions = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  confidence: LinkConfidence.default('medium'),
  /** The last day of the year that counts; absent: the day of the newest line. */
  asOf: z.iso.date().optional(),
  unit: AmountUnit.optional(),
  sheet: z.string().max(200).optional(),
})
/** The same file read anew. */
export const LinkImportChoice = z.object({
  columns: z.partialRecord(LineField, z.int().min(0).max(999).nullable()).optional(),
  unit: AmountUnit.nullable().optional(),
  asOf: z.iso.date().nullable().optional(),
  sheet: z.string().max(200).optional(),
})

const Counts = z.object({
  lines: z.int(),
  links: z.int(),
  firms: z.int(),
  /** Lines that are left out, by reason. */
  refused: z.record(z.string(), z.int()),
})
const Preview = z.object({
  unit: AmountUnit,
  asOf: z.string(),
  period: z.object({ from: z.string(), until: z.string() }).nullable(),
  fen: z.number(),
  counts: Counts,
  examples: z.record(z.string(), z.array(z.object({ row: z.int(), given: z.string() }))),
  first: z.array(z.object({ supplier: z.string(), customer: z.string(), fen: z.number(), lines: z.int() })),
  oddCodes: z.int(),
})
const SeenTable = z.object({
  format: z.enum(['csv', 'xlsx', 'parquet']),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  header: z.array(z.string()),
  columns: z.array(z.object({ field: LineField, column: z.int().nullable(), score: z.number() })),
  unitInHead: AmountUnit.nullable(),
})

export const LinkSource = z
  .object({
    id: z.int(),
    kind: z.enum(['register', 'file', 'interface']),
    state: z.enum(['reading', 'failed', 'preview', 'writing', 'held', 'undoing', 'undone']),
    name: z.string(),
    asOf: z.string(),
    confidence: LinkConfidence,
    counts: Counts.nullable(),
    isInvented: z.boolean(),
    person: z.string(),
    at: IsoTime,
    undoneAt: IsoTime.nullable(),
    fileName: z.string().nullable(),
    /** Of what is under way. */
    progress: z.object({ done: z.int(), total: z.int().nullable() }).nullable(),
    problem: z.object({ code: z.string(), message: Bilingual, remedy: Bilingual }).nullable(),
    may: z.array(z.enum(['choose', 'confirm', 'discard', 'cancel', 'undo'])),
  })
  .meta({ id: 'LinkSource' })
export type LinkSource = z.infer<typeof LinkSource>

/** One source with what its file says, for whoever brought it in and for those who reach the whole city. */
export const LinkSourceDetail = LinkSource.extend({
  table: SeenTable.nullable(),
  stated: z.object({ unit: AmountUnit.nullable(), asOf: z.string().nullable() }).nullable(),
  preview: Preview.nullable(),
}).meta({ id: 'LinkSourceDetail' })
export type LinkSourceDetail = z.infer<typeof LinkSourceDetail>

export const LinkSources = z.object({
  items: z.array(LinkSource),
  /** Whether the person who asks may bring in more. */
  mayImport: z.boolean(),
  /** The register that firms answer in; `null`: the city has none. */
  register: z.string().nullable(),
  /** Of sources that name the same two firms the more confident counts, then the newer. */
  rule: Bilingual,
})
export type LinkSources = z.infer<typeof LinkSources>

const DeliveredFirm = z
  .object({
    code: z.string().trim().max(50).nullable().default(null),
    name: z.string().trim().max(200).nullable().default(null),
  })
  .refine(({ code, name }) => Boolean(code) || Boolean(name), 'a code or a name')
/** Links from another system. The same batch of the same delivery again changes nothing; another content under its number is refused. */
export const LinkDelivery = z.object({
  delivery: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[\w.:-]+$/),
  batch: z.int().min(1).max(1_000_000),
  name: z.string().trim().min(1).max(200),
  asOf: z.iso.date(),
  confidence: LinkConfidence,
  /** What every amount of the batch is in. */
  unit: AmountUnit,
  links: z
    .array(
      z.object({
        supplier: DeliveredFirm,
        customer: DeliveredFirm,
        amount: z.number(),
        lines: z.int().min(1).default(1),
      }),
    )
    .min(1)
    .max(10_000),
})
export type LinkDelivery = z.infer<typeof LinkDelivery>
export const LinkDelivered = z
  .object({ source: z.int(), batch: z.int(), isRepeat: z.boolean(), counts: Counts })
  .meta({ id: 'LinkDelivered' })
export type LinkDelivered = z.infer<typeof LinkDelivered>

export const LinkFirm = z.object({
  id: z.int(),
  /** Of its entry in the register of enterprises; `null`: it has none. */
  key: z.string().nullable(),
  name: z.string(),
  district: z.string().nullable(),
  chain: z.string().nullable(),
  isInvented: z.boolean(),
})
export type LinkFirm = z.infer<typeof LinkFirm>
export const LinkQuery = z.object({
  firm: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  chain: z.string().max(100).optional(),
  source: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  asOf: z.iso.date().optional(),
  after: z
    .string()
    .max(60)
    .regex(/^\d+(?:\.\d+)?-\d+-\d+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type LinkQuery = z.infer<typeof LinkQuery>
export const LinkPage = z
  .object({
    items: z.array(
      z.object({ supplier: LinkFirm, customer: LinkFirm, fen: z.number(), lines: z.number(), source: z.int() }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'LinkPage' })
export type LinkPage = z.infer<typeof LinkPage>

const Neighbour = z.object({
  firm: LinkFirm,
  fen: z.number(),
  /** Of all that the firm is known to buy, or to sell. */
  share: z.number(),
  source: z.int(),
})
export const NeighbourQuery = z.object({
  asOf: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
export const FirmNeighbours = z
  .object({
    firm: LinkFirm,
    asOf: z.string(),
    suppliers: z.object({ fen: z.number(), count: z.int(), items: z.array(Neighbour) }),
    customers: z.object({ fen: z.number(), count: z.int(), items: z.array(Neighbour) }),
  })
  .meta({ id: 'FirmNeighbours' })
export type FirmNeighbours = z.infer<typeof FirmNeighbours>

const CoverageRow = z.object({
  firms: z.int(),
  /** Of these with a link to a supplier. */
  linked: z.int(),
  /** Of these with figures from which purchases are reckoned. */
  known: z.int(),
  /** In fen, of firms whose purchases are known. */
  purchases: z.number(),
  covered: z.number(),
  /** `null`: nothing is known of the purchases. */
  share: z.number().nullable(),
})
export const LinkCoverage = z
  .object({
    asOf: z.string(),
    city: CoverageRow.nullable(),
    chains: z.array(CoverageRow.extend({ chain: z.string(), label: Bilingual })),
    /** Purchases are costs where the register has them, else this share of revenue. */
    ratio: z.number(),
    ratioIsDefault: z.boolean(),
    basis: Bilingual,
  })
  .meta({ id: 'LinkCoverage' })
export type LinkCoverage = z.infer<typeof LinkCoverage>
