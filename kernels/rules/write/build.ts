/**
 * Rules written with the compiler's help: fields become handles that offer only what their kind can do, and only units that
 * fit. The result is the same data that an office edits as JSON.
 *
 *     const rule = buildRule('green-loan', label, {
 *       fields: { revenue: money(revenueLabel), founded: date(foundedLabel) },
 *       parameters: { bar: { kind: 'money', label: barLabel, values: { '2023-01-01': { value: 2000, unit: '万元' } } } },
 *       versions: { '2023-01-01': (f, p) => all(f.revenue.atLeast(p.bar), f.founded.agedAtLeast(3, 'years')) },
 *     })
 */
import { defineRule } from '../define/define-rule.ts'
import { defineScore } from '../define/define-score.ts'
import type { Score, ScoreWordingData } from '../score-types.ts'
import type { Condition, Day, Field, FieldKind, Label, Rule } from '../types.ts'
import { type HandleOf, handlesOf, type MoneyUnit, type ParameterHandle, usesOf } from './handles.ts'
import { mapped } from './mapped.ts'

type LiteralOf<K extends FieldKind> = K extends 'money'
  ? { readonly value: number; readonly unit: MoneyUnit }
  : K extends 'number'
    ? { readonly value: number; readonly unit?: string }
    : { readonly value: K extends 'date' ? Day : K extends 'flag' ? boolean : string }
export type TypedParameter = {
  [K in FieldKind]: {
    readonly kind: K
    readonly label: Label
    readonly values: Readonly<Record<Day, LiteralOf<K> | null>>
  }
}[FieldKind]

type Fields = Readonly<Record<string, Field>>
type Parameters = Readonly<Record<string, TypedParameter>>
type None = Record<never, never>

/** @template W what a wording comes to: the condition of a rule, the items and grades of a score */
export interface DatedParts<F extends Fields, P extends Parameters, S extends Parameters, W> {
  readonly fields: F
  readonly parameters?: P
  /** Parameters that many rules share: the result carries those that it names. */
  readonly shared?: S
  readonly versions: Readonly<
    Record<
      Day,
      | ((
          fields: { readonly [N in keyof F]: HandleOf<F[N]> },
          parameters: { readonly [N in keyof (P & S)]: ParameterHandle<(P & S)[N]['kind']> },
        ) => W)
      | null
    >
  >
}
export type RuleParts<F extends Fields, P extends Parameters, S extends Parameters = None> = DatedParts<
  F,
  P,
  S,
  Condition
>
export type ScoreParts<F extends Fields, P extends Parameters, S extends Parameters = None> = DatedParts<
  F,
  P,
  S,
  ScoreWordingData
>

/** @throws RuleError for what types cannot see: a day that is none, n out of range, part of a fen. */
export function buildRule<const F extends Fields, const P extends Parameters = None, const S extends Parameters = None>(
  id: string,
  label: Label,
  parts: RuleParts<F, P, S>,
): Rule {
  return defineRule({ format: 'linchpin.rule/1', id, label, ...written(parts) }, parts.shared)
}

/** @throws RuleError as `buildRule`, and for grades that are out of order */
export function buildScore<
  const F extends Fields,
  const P extends Parameters = None,
  const S extends Parameters = None,
>(id: string, label: Label, parts: ScoreParts<F, P, S>): Score {
  return defineScore({ format: 'linchpin.score/1', id, label, ...written(parts) }, parts.shared)
}

function written<F extends Fields, P extends Parameters, S extends Parameters, W>(parts: DatedParts<F, P, S, W>) {
  const { fields, parameters = {}, shared = {}, versions } = parts
  const uses = usesOf({ ...shared, ...parameters }) as never
  return { fields, parameters, versions: mapped(versions, (wording) => wording?.(handlesOf(fields), uses) ?? null) }
}
