import { z } from 'zod'
import { benefitKinds, type CommitmentKind, comparators, modalities, targetKinds } from './commitment-kinds.ts'

/** What a commitment of each kind says, and the same as a person writes it, with what is accepted. */

export const Modality = z.enum(modalities)
export type Modality = z.infer<typeof Modality>
export const Comparator = z.enum(comparators)
export type Comparator = z.infer<typeof Comparator>
export const TargetKind = z.enum(targetKinds)
export type TargetKind = z.infer<typeof TargetKind>
export const BenefitKind = z.enum(benefitKinds)
export type BenefitKind = z.infer<typeof BenefitKind>
const Responsibility = z.enum(['lead', 'byDuty'])

/** A day, a month or a year, as far as the document says: `2025`, `2025-06`, `2025-06-30`. */
const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as 2025, 2025-06 or 2025-06-30')

const Sentence = z.string().trim().min(1).max(20_000)
const BodyNames = z.array(z.string().trim().min(1).max(100)).max(60)
const Words = z.string().trim().min(1).max(300)
const Unit = z.string().trim().min(1).max(40)
const Year = z.int().min(1900).max(2200)

const quote = z.string()
const quoteInput = z.string().min(1).max(20_000)

export const MeasureFields = z
  .object({
    quote,
    action: z.string(),
    responsibility: Responsibility.nullable(),
    leads: z.array(z.string()),
    cooperating: z.array(z.string()),
    deadline: z.string().nullable(),
    modality: Modality,
  })
  .meta({ id: 'MeasureFields' })
export type MeasureFields = z.infer<typeof MeasureFields>

export const MeasureInput = MeasureFields.extend({
  quote: quoteInput,
  action: Sentence,
  leads: BodyNames,
  cooperating: BodyNames,
  deadline: PartialDate.nullable(),
}).meta({ id: 'MeasureInput' })

export const TargetFields = z
  .object({
    quote,
    subject: z.string().nullable(),
    metric: z.string(),
    kind: TargetKind,
    comparator: Comparator,
    /** As printed: 7 and 万个. Null where the goal is `qualitative`. */
    value: z.number().nullable(),
    /** The upper end of a `range`. */
    valueMax: z.number().nullable(),
    unit: z.string().nullable(),
    dueYear: z.int().nullable(),
    baselineValue: z.number().nullable(),
    baselineYear: z.int().nullable(),
    /** `city`, or `industry:`, `district:`, `zone:`, `chain:` and a name. */
    scope: z.string(),
  })
  .meta({ id: 'TargetFields' })
export type TargetFields = z.infer<typeof TargetFields>

export const TargetInput = TargetFields.extend({
  quote: quoteInput,
  subject: Words.nullable(),
  metric: Words,
  unit: Unit.nullable(),
  dueYear: Year.nullable(),
  baselineYear: Year.nullable(),
  scope: z
    .string()
    .trim()
    .max(120)
    .regex(/^(city|(industry|district|zone|chain):.+)$/, 'a scope as city, industry:汽车 or district:某区'),
}).meta({ id: 'TargetInput' })

export const DutyFields = z
  .object({ quote, bearer: z.array(z.string()), modality: Modality })
  .meta({ id: 'DutyFields' })
export type DutyFields = z.infer<typeof DutyFields>

export const DutyInput = DutyFields.extend({ quote: quoteInput, bearer: BodyNames }).meta({ id: 'DutyInput' })

export const FactFields = z
  .object({
    quote,
    subject: z.string().nullable(),
    metric: z.string(),
    value: z.number(),
    unit: z.string().nullable(),
    /** As the document says it: a year, or the first and the last of several. */
    period: z.string().nullable(),
    change: z.object({ value: z.number(), unit: z.string().nullable(), versus: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'FactFields' })
export type FactFields = z.infer<typeof FactFields>

export const FactInput = FactFields.extend({
  quote: quoteInput,
  subject: Words.nullable(),
  metric: Words,
  unit: Unit.nullable(),
  period: z.string().trim().min(1).max(60).nullable(),
  change: z
    .object({ value: z.number(), unit: Unit.nullable(), versus: z.string().trim().min(1).max(60).nullable() })
    .nullable(),
}).meta({ id: 'FactInput' })

export const BenefitFields = z
  .object({
    quote,
    who: z.string().nullable(),
    condition: z.string().nullable(),
    amount: z.number().nullable(),
    /** The upper end of a range; `amount` itself where that is a ceiling (最高); null for a plain amount. */
    amountMax: z.number().nullable(),
    unit: z.string().nullable(),
    kind: BenefitKind,
  })
  .meta({ id: 'BenefitFields' })
export type BenefitFields = z.infer<typeof BenefitFields>

export const BenefitInput = BenefitFields.extend({
  quote: quoteInput,
  who: Words.nullable(),
  condition: z.string().trim().min(1).max(2000).nullable(),
  amount: z.number().min(0).nullable(),
  amountMax: z.number().min(0).nullable(),
  unit: Unit.nullable(),
}).meta({ id: 'BenefitInput' })

/** The fields by kind, for code that holds for all of them. */
export interface FieldsByKind {
  readonly measure: MeasureFields
  readonly target: TargetFields
  readonly duty: DutyFields
  readonly fact: FactFields
  readonly benefit: BenefitFields
}
export type CommitmentFields = FieldsByKind[CommitmentKind]
