import { z } from 'zod'
import {
  BenefitFields,
  BenefitInput,
  DutyFields,
  DutyInput,
  FactFields,
  FactInput,
  MeasureFields,
  MeasureInput,
  TargetFields,
  TargetInput,
} from './commitment-fields.ts'
import { type CommitmentKind, commitmentKinds } from './commitment-kinds.ts'
import { IsoTime } from './iso-time.ts'

/** `proposed` by the compiler, then `confirmed` or `rejected` by a person; a correction confirms. */
export const CommitmentState = z.enum(['proposed', 'confirmed', 'rejected'])
export type CommitmentState = z.infer<typeof CommitmentState>

const about = {
  /** Stable while clause and quote stay the same. */
  id: z.string(),
  clause: z.string(),
  /** Offsets of `current.quote` in the document's text. */
  start: z.int(),
  end: z.int(),
  state: CommitmentState,
  origin: z.enum(['compiled', 'added']),
  /** Whether a person changed what the compiler proposed. */
  corrected: z.boolean(),
  /** Counts the changes of this item: send it back as `If-Match: "<revision>"`. */
  revision: z.int(),
  reviewedBy: z.string().nullable(),
  reviewedAt: IsoTime.nullable(),
  /** The version of the document in which it was reviewed, where the review was carried over. */
  carriedFrom: z.int().nullable(),
}

/** A commitment says what its kind says, as the compiler `proposed` it (null where a person added it) and as it is now. */
const commitmentOf = <K extends CommitmentKind, F extends z.ZodType>(kind: K, fields: F) =>
  z.object({ ...about, kind: z.literal(kind), proposed: fields.nullable(), current: fields })

export const Commitment = z
  .discriminatedUnion('kind', [
    commitmentOf('measure', MeasureFields),
    commitmentOf('target', TargetFields),
    commitmentOf('duty', DutyFields),
    commitmentOf('fact', FactFields),
    commitmentOf('benefit', BenefitFields),
  ])
  .meta({ id: 'Commitment' })
export type Commitment = z.infer<typeof Commitment>
export type CommitmentOf<K extends CommitmentKind> = Extract<Commitment, { kind: K }>

/** A field that the kind does not have is refused: a slip in a name would confirm what nobody corrected. */
const correctionOf = <K extends CommitmentKind, S extends z.ZodRawShape>(kind: K, fields: z.ZodObject<S>) =>
  z.object({ action: z.literal('correct'), kind: z.literal(kind), fields: fields.partial().strict() })

export const ReviewCommand = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('confirm') }),
    z.object({ action: z.literal('reject'), reason: z.string().trim().max(500).optional() }),
    /** Only the fields that change; `kind` is that of the item. */
    z.discriminatedUnion('kind', [
      correctionOf('measure', MeasureInput),
      correctionOf('target', TargetInput),
      correctionOf('duty', DutyInput),
      correctionOf('fact', FactInput),
      correctionOf('benefit', BenefitInput),
    ]),
    /** Back to `proposed`, as the compiler had it. */
    z.object({ action: z.literal('reopen') }),
  ])
  .meta({ id: 'ReviewCommand' })
export type ReviewCommand = z.infer<typeof ReviewCommand>
export type Correction = Extract<ReviewCommand, { action: 'correct' }>

const newOf = <K extends CommitmentKind, F extends z.ZodType>(kind: K, fields: F) =>
  z.object({ kind: z.literal(kind), clause: z.string(), fields })

export const NewCommitment = z
  .discriminatedUnion('kind', [
    newOf('measure', MeasureInput),
    newOf('target', TargetInput),
    newOf('duty', DutyInput),
    newOf('fact', FactInput),
    newOf('benefit', BenefitInput),
  ])
  .meta({ id: 'NewCommitment' })
export type NewCommitment = z.infer<typeof NewCommitment>

export const BulkConfirm = z
  .object({
    items: z
      .array(z.object({ id: z.string(), revision: z.int() }))
      .min(1)
      .max(2000),
  })
  .meta({ id: 'BulkConfirm' })
export const BulkConfirmResult = z
  .object({ confirmed: z.array(Commitment), stale: z.array(z.string()) })
  .meta({ id: 'BulkConfirmResult' })
export type BulkConfirmResult = z.infer<typeof BulkConfirmResult>

export const HistoryEntry = z
  .object({
    at: IsoTime,
    person: z.string(),
    action: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'HistoryEntry' })
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** A reviewed commitment whose words a new version changed. */
export const LostReview = z.object({
  kind: z.enum(commitmentKinds),
  clause: z.string(),
  quote: z.string(),
  state: CommitmentState,
})
