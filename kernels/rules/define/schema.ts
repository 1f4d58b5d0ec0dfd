/** The published JSON Schemas of rules and scores (2020-12, the part of it that `matchSchema` reads). */

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
  object({ kind: { const: word }, ...properties, label, from: ref('origin') }, ['from'])

const defs = {
  literal: object({ value: { anyOf: [{ type: 'number' }, text, { type: 'boolean' }] }, unit: text }, ['unit']),
  parameterUse: object({ parameter: name }),
  fieldUse: object({ field: name, times: { anyOf: [{ type: 'number' }, ref('parameterUse')] } }, ['times']),
  origin: { anyOf: [object({ indicator: text }), object({ register: text, field: text }, ['field'])] },
  field: { oneOf: [kind('number', { unit: text }), kind('money'), kind('date'), kind('text'), kind('flag')] },
  parameter: object({
    kind: { enum: ['number', 'money', 'date', 'text', 'flag'] },
    label,
    values: named(orNull(ref('literal'))),
  }),
  scoreItem: {
    anyOf: [
      object({ when: ref('condition'), label, points: { type: 'integer' } }),
      object({ bands: list(object({ from: ref('literal'), points: { type: 'integer' } })), field: name, label }),
    ],
  },
  condition: {
    oneOf: [
      op('compare', {
        field: name,
        is: { enum: ['<', '<=', '=', '!=', '>=', '>'] },
        to: { anyOf: [ref('literal'), ref('parameterUse'), ref('fieldUse')] },
      }),
      op('present', { field: name }),
      op('member', { field: name, of: list(text) }),
      op('contains', { field: name, text }),
      op('startsWith', { field: name, text }),
      op('age', {
        field: name,
        is: { enum: ['>=', '<'] },
        count: { type: 'integer' },
        span: { enum: ['days', 'months', 'years'] },
      }),
      op('score', {
        items: list(ref('scoreItem')),
        is: { enum: ['<', '<=', '=', '!=', '>=', '>'] },
        points: { type: 'integer' },
      }),
      op('not', { of: ref('condition') }),
      op('all', { of: list(ref('condition')) }),
      op('any', { of: list(ref('condition')) }),
      op('atLeast', { n: { type: 'integer' }, of: list(ref('condition')) }),
    ],
  },
} as const satisfies Readonly<Record<string, Schema>>

export interface PublishedSchema extends Schema {
  readonly $schema: string
  readonly $defs: Readonly<Record<string, Schema>>
}
export const ruleSchema = published('linchpin.rule/1', ref('condition'))
export const scoreSchema = published(
  'linchpin.score/1',
  object({
    items: list(ref('scoreItem')),
    grades: list(object({ from: { type: 'integer' }, label })),
  }),
)

/** What has fields, parameters, and a wording by day. */
function published(format: string, wording: Schema): PublishedSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: format,
    ...object({
      format: { const: format },
      id: text,
      label,
      fields: { ...named(ref('field')), propertyNames: name },
      parameters: { ...named(ref('parameter')), propertyNames: name },
      versions: named(orNull(wording)),
    }),
    $defs: defs,
  }
}
