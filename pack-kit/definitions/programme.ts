import type { RuleData } from '@linchpin/kernels/rules'
import { type ConditionOf, ruleOf } from '../conditions.ts'
import {
  type About,
  type Dated,
  type Definition,
  frozen,
  head,
  type Label,
  listOf,
  type OneOrMore,
} from '../definition.ts'
import type { Fields } from '../field.ts'
import type { Body } from './body.ts'
import type { Register, RuleExample } from './register.ts'

export type ProgrammeType = 'policy' | 'credit' | 'talent'
export interface Programme<Id extends string = string> extends Definition<'programme', Id> {
  readonly programmeType: ProgrammeType
  readonly givenBy: readonly string[]
  /** The register whose entries it is for. */
  readonly of: string
  readonly benefit: Label
  /** Paid without an application to whoever fits (免申即享). */
  readonly withoutApplication: boolean
  /** `null`: no condition is known; then `unknown` says what is asked for. */
  readonly eligibility: RuleData | null
  readonly unknown: readonly Label[]
  readonly examples: readonly RuleExample[]
}
export interface ProgrammeParts<F extends Fields> extends About {
  readonly type: ProgrammeType
  readonly givenBy: OneOrMore<Body>
  readonly of: Register<string, F>
  readonly benefit: Label
  readonly withoutApplication?: true
  readonly eligibility?: Dated<ConditionOf<NoInfer<F>>>
  /** Conditions that exist and whose wording is not at hand. */
  readonly unknown?: readonly Label[]
  readonly examples?: readonly RuleExample[]
}

/** Something given on conditions: a benefit, a credit product, a talent policy. */
export function defineProgramme<const Id extends string, const F extends Fields>(
  id: Id,
  parts: ProgrammeParts<F>,
): Programme<Id> {
  const { of, label, eligibility } = parts
  return frozen({
    ...head('programme', id, parts),
    programmeType: parts.type,
    givenBy: listOf(parts.givenBy).map((each) => each.id),
    of: of.id,
    benefit: parts.benefit,
    withoutApplication: parts.withoutApplication ?? false,
    eligibility:
      eligibility === undefined ? null : ruleOf(`programme/${id}/eligibility`, label, of.fields, eligibility),
    unknown: parts.unknown ?? [],
    examples: parts.examples ?? [],
  })
}
