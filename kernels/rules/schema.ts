/** The published JSON Schema of a rule (2020-12, the part of it that `matchSchema` reads). */

export interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false | Schema
  readonly propertyNames?: Schema
  readonly items?: Schema
  /** Told apart by the constant of the property that all of them require first. */
  readonly oneOf?: readonly Schema[]
  /** Told apart by type or by their required properties. */
  readonly anyOf?: readonly Schema[]
}

const text: Schema = { type: 'string' }
const name: Schema = { type: 'string', pattern: '^[a-z][A-Za-z0-9_]{0,62}$', title: 'a name such as revenue' }
const label: Schema = object({ zh: text, en: text })
const ref = (to: string): Schema => ({ $ref: `#/$defs/${to}` })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const named = (schema: Schema): Schema => ({ type: 'object', additionalProperties: schema })
const list = (items: Schema): Schema => ({ type: 'array', items })

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', required, properties, additionalProperties: false }
}

const op = (word: string, properties: Readonly<Record<string, Schema>>) =>
  object({ op: { const: word }, ...properties })
const kind = (word: string, properties: Readonly<Record<string, Schema>> = {}) =>
  object({ kind: { const: word }, ...properties, label })

const defs = {
  literal: object({ value: { anyOf: [{ type: 'number' }, text, { type: 'boolean' }] }, unit: text }, ['unit']),
  parameterUse: object({ parameter: name }),
  field: { oneOf: [kind('number', { unit: text }), kind('money'), kind('date'), kind('text'), kind('flag')] },
  parameter: object({
    kind: { enum: ['number', 'money', 'date', 'text', 'flag'] },
    label,
    values: named(orNull(ref('literal'))),
  }),
  condition: {
    oneOf: [
      op('compare', {
        field: name,
        is: { enum: ['<', '<=', '=', '!=', '>=', '>'] },
        to: { anyOf: [ref('literal'), ref('parameterUse')] },
      }),
      op('member', { field: name, of: list(text) }),
      op('contains', { field: name, text }),
      op('startsWith', { field: name, text }),
      op('age', {
        field: name,
        is: { enum: ['>=', '<'] },
        count: { type: 'integer' },
        span: { enum: ['days', 'months', 'years'] },
      }),
      op('not', { of: ref('condition') }),
      op('all', { of: list(ref('condition')) }),
      op('any', { of: list(ref('condition')) }),
      op('atLeast', { n: { type: 'integer' }, of: list(ref('condition')) }),
    ],
  },
} as const satisfies Readonly<Record<string, Schema>>

export const ruleSchema: Schema & { readonly $schema: string; readonly $defs: Readonly<Record<string, Schema>> } = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'linchpin.rule/1',
  ...object({
    format: { const: 'linchpin.rule/1' },
    id: text,
    label,
    fields: { ...named(ref('field')), propertyNames: name },
    parameters: { ...named(ref('parameter')), propertyNames: name },
    versions: named(orNull(ref('condition'))),
  }),
  $defs: defs,
}
