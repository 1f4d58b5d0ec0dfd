/**
 * Conditions of a pack: a function over the fields of a record and over what other definitions know of it, keyed by the day
 * from which each wording holds. What comes out is a rule as data; `checkPack` says what is wrong with it.
 *
 *     admission: {
 *       '2022-07-01': (firm, { indicator, on }) =>
 *         all(firm.revenue.atLeast(1000, '万元'), indicator(rdIntensity).atLeast(3, '%'), not(on(dishonestFirms))),
 *     }
 */
import {
  type Condition,
  type FieldKind,
  type HandleOf,
  handlesOf,
  type Literal,
  type NumberHandle,
  type ParameterHandle,
  type RuleData,
  type Field as RuleField,
} from '@linchpin/kernels/rules'
import type { Dated, Definition, Label } from './definition.ts'
import { type Fields, ruleField } from './field.ts'

type InRules<F extends Fields> = {
  [N in keyof F as F[N] extends { kind: 'entry' | 'body' | 'file' } | { many: true } ? never : N]: F[N]
}
/** A choice takes its own keys only. */
interface ChoiceHandle<C extends string> {
  readonly equals: (key: C) => Condition
  readonly differsFrom: (key: C) => Condition
  readonly oneOf: (...keys: readonly [C, ...C[]]) => Condition
  readonly isPresent: () => Condition
}
/** Of the field as it is declared: met with `Field`, a choice would take any key. */
type FieldHandle<F> = F extends { kind: 'choice'; options: infer C }
  ? ChoiceHandle<keyof C & string>
  : F extends RuleField
    ? HandleOf<F>
    : never
export type RecordHandles<F extends Fields> = { readonly [N in keyof InRules<F>]: FieldHandle<InRules<F>[N]> }

type ParameterOf<K extends FieldKind> = Definition<'parameter'> & {
  readonly parameterKind: K
  readonly values: Dated<Literal>
}
/** What other definitions know of the same subject. */
export interface Known {
  /** The indicator's latest confirmed value. */
  indicator<U extends string>(indicator: Definition<'indicator'> & { readonly unit: U }): NumberHandle<U>
  /** Whether the subject stands on the register on the day of the decision. */
  on(register: Definition<'register'>): Condition
  /** A figure that several definitions share. */
  parameter<K extends FieldKind>(parameter: ParameterOf<K>): ParameterHandle<K>
}
export type ConditionOf<F extends Fields> = (record: RecordHandles<F>, known: Known) => Condition

/** The rule of a definition: the fields and parameters that its conditions name, and no others. */
export function ruleOf<F extends Fields>(
  id: string,
  label: Label,
  fields: F,
  versions: Dated<ConditionOf<F>>,
): RuleData {
  const own = Object.entries(fields).flatMap(([name, field]) => {
    const known = ruleField(field)
    return known === null ? [] : [[name, known] as const]
  })
  const found: Record<string, RuleField> = Object.fromEntries(own)
  const parameters: Record<string, RuleData['parameters'][string]> = {}
  const record = handlesOf(found) as unknown as RecordHandles<F>
  const known = knownBy(found, parameters)
  const wordings = Object.entries(versions).map(([day, wording]) => [day, wording?.(record, known) ?? null] as const)
  const used = new Set(wordings.flatMap(([, condition]) => (condition === null ? [] : fieldsOf(condition))))
  const kept = Object.entries(found).filter(([name]) => used.has(name))
  return {
    format: 'linchpin.rule/1',
    id,
    label,
    fields: Object.fromEntries(kept),
    parameters,
    versions: Object.fromEntries(wordings),
  }
}

function knownBy(fields: Record<string, RuleField>, parameters: Record<string, RuleData['parameters'][string]>): Known {
  const use = (name: string, field: RuleField) => {
    fields[name] = field
    return handlesOf({ [name]: field })[name] as never
  }
  return {
    indicator: (indicator) => {
      const { id, unit, label } = indicator
      return use(`indicator_${camel(id)}`, { kind: 'number', unit, label, from: { indicator: id } })
    },
    on: ({ id, label }) => {
      const handle: HandleOf<{ kind: 'flag'; label: Label }> = use(`on_${camel(id)}`, {
        kind: 'flag',
        label,
        from: { register: id },
      })
      return handle.is(true)
    },
    parameter: ({ id, parameterKind, label, values }) => {
      parameters[camel(id)] = { kind: parameterKind, label, values }
      return { parameter: camel(id), kind: parameterKind } as never
    },
  }
}

/** `rd-intensity` as a name in a rule: `rdIntensity`. */
export const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The fields that a condition reads, at any depth. */
function fieldsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf)
  if (typeof node !== 'object' || node === null) return []
  const own = 'field' in node && typeof node.field === 'string' ? [node.field] : []
  return [...own, ...Object.values(node).flatMap(fieldsOf)]
}
