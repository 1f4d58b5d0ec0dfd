import type { Outcome, RuleData, RuleRecord } from '@linchpin/kernels/rules'
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
import type { Rhythm } from '../duration.ts'
import type { Fields } from '../field.ts'
import type { Role } from '../role.ts'

/** A record on a day and what the rule has to say of it: runs when the pack is checked. */
export interface RuleExample {
  readonly name: string
  readonly day: string
  readonly record: RuleRecord
  readonly outcome: Outcome
}

export interface Register<Id extends string = string, F extends Fields = Fields> extends Definition<'register', Id> {
  /** The register whose entries stand here too (an enterprise on a list); `null` where entries are things of their own. */
  readonly of: string | null
  readonly key: string
  readonly fields: F
  readonly keptBy: readonly string[]
  /** Who may ask to be on it; nobody: entries come from the office or from a published list. */
  readonly openTo: readonly string[]
  readonly isPublic: boolean
  readonly admission: RuleData | null
  readonly exit: RuleData | null
  readonly review: Rhythm | null
  /** Conditions that exist and whose wording is not at hand: named, never guessed. */
  readonly unknown: readonly Label[]
  readonly admissionExamples: readonly RuleExample[]
  readonly exitExamples: readonly RuleExample[]
}

export interface RegisterParts<F extends Fields, SF extends Fields> extends About {
  readonly of?: Register<string, SF>
  /** The field that tells entries apart; with `of`, the key of that register unless said. */
  readonly key?: NoInfer<keyof F & string> | NoInfer<keyof SF & string>
  readonly fields: F
  readonly keptBy: OneOrMore<Role>
  readonly openTo?: OneOrMore<Role>
  readonly public?: true
  readonly admission?: Dated<ConditionOf<NoInfer<F & SF>>>
  readonly exit?: Dated<ConditionOf<NoInfer<F & SF>>>
  readonly review?: Rhythm
  readonly unknown?: readonly Label[]
  readonly examples?: { readonly admission?: readonly RuleExample[]; readonly exit?: readonly RuleExample[] }
}

/** A list with admission, review and exit (库、名录、清单). Conditions see its own fields and those of the register it is of. */
export function defineRegister<
  const Id extends string,
  const F extends Fields,
  const SF extends Fields = Record<never, never>,
>(id: Id, parts: RegisterParts<F, SF>): Register<Id, F> {
  const { of, fields, label, admission, exit } = parts
  const seen = { ...of?.fields, ...fields } as F & SF
  return frozen({
    ...head('register', id, parts),
    of: of?.id ?? null,
    key: String(parts.key ?? of?.key ?? ''),
    fields,
    keptBy: listOf(parts.keptBy).map((role) => role.id),
    openTo: parts.openTo === undefined ? [] : listOf(parts.openTo).map((role) => role.id),
    isPublic: parts.public ?? false,
    admission: admission === undefined ? null : ruleOf(`register/${id}/admission`, label, seen, admission),
    exit: exit === undefined ? null : ruleOf(`register/${id}/exit`, label, seen, exit),
    review: parts.review ?? null,
    unknown: parts.unknown ?? [],
    admissionExamples: parts.examples?.admission ?? [],
    exitExamples: parts.examples?.exit ?? [],
  })
}
