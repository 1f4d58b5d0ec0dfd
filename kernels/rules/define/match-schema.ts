/** Holds a value against a schema and says, place by place, what was given and what is accepted. */
import { finding, type RuleFinding, shown } from '../problems.ts'
import { ruleSchema, type Schema } from './schema.ts'

/** How deep objects and lists of a rule may stand in each other; a condition takes two. */
export const depthLimit = 64

export function matchSchema(value: unknown, schema: Schema, place = '', depth = 0): RuleFinding[] {
  if (depth > depthLimit && typeof value === 'object')
    return [finding('nested-too-deep', place, '', String(depthLimit / 2))]
  const wanted = resolved(schema)
  const refuse = (accepted: string) => [finding('shape-invalid', place, shown(value), accepted)]
  if (wanted.oneOf !== undefined) return matchOneOf(value, wanted.oneOf, place, depth)
  if (wanted.anyOf !== undefined) {
    const fitting = wanted.anyOf.map(resolved).find((each) => looksLike(value, each))
    return fitting === undefined
      ? refuse(wanted.anyOf.map(accepts).join(' | '))
      : matchSchema(value, fitting, place, depth)
  }
  if (!fits(value, wanted)) return refuse(accepts(wanted))
  if (Array.isArray(value) && wanted.items !== undefined) {
    const { items } = wanted
    return value.flatMap((each, index) => matchSchema(each, items, under(place, String(index)), depth + 1))
  }
  return isObject(value) ? matchProperties(value, wanted, place, depth) : []
}

function matchOneOf(value: unknown, choices: readonly Schema[], place: string, depth: number): RuleFinding[] {
  const key = choices[0]?.required?.[0] ?? ''
  const given = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  const choice = choices.find((each) => each.properties?.[key]?.const === given && given !== undefined)
  if (choice !== undefined) return matchSchema(value, choice, place, depth)
  const words = constants(choices, key)
  return isObject(value)
    ? [finding('shape-invalid', under(place, key), shown(given), words)]
    : [finding('shape-invalid', place, shown(value), accepts({ oneOf: choices }))]
}

function matchProperties(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  place: string,
  depth: number,
): RuleFinding[] {
  const missing = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => finding('shape-invalid', under(place, key), 'undefined', acceptsKey(schema, key)))
  const present = Object.entries(value).flatMap(([key, each]) => {
    const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined
    if (own !== undefined) return matchSchema(each, own, under(place, key), depth + 1)
    const { propertyNames } = schema
    if (propertyNames !== undefined && !fits(key, propertyNames))
      return [finding('shape-invalid', under(place, key), shown(key), accepts(propertyNames))]
    if (schema.additionalProperties) return matchSchema(each, schema.additionalProperties, under(place, key), depth + 1)
    return [finding('shape-invalid', place, `"${key}"`, Object.keys(schema.properties ?? {}).join(', '))]
  })
  return [...missing, ...present]
}

function acceptsKey(schema: Schema, key: string): string {
  const own = schema.properties?.[key]
  return own === undefined ? key : accepts(own)
}

/** Whether a value is meant to be of a schema: its type, or for objects the first property that is required. */
function looksLike(value: unknown, schema: Schema): boolean {
  if (schema.oneOf !== undefined) return value !== null
  const [first] = schema.required ?? []
  return fits(value, schema) && (first === undefined || (isObject(value) && Object.hasOwn(value, first)))
}

function fits(value: unknown, { type, const: constant, enum: words, pattern }: Schema): boolean {
  if (constant !== undefined) return value === constant
  if (words !== undefined) return typeof value === 'string' && words.includes(value)
  if (type === 'object') return isObject(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'boolean') return typeof value === 'boolean'
  return typeof value === 'string' && (pattern === undefined || new RegExp(pattern).test(value))
}

function accepts(given: Schema): string {
  const schema = resolved(given)
  if (schema.const !== undefined) return `"${schema.const}"`
  if (schema.enum !== undefined) return schema.enum.map((word) => `"${word}"`).join(' | ')
  if (schema.anyOf !== undefined) return schema.anyOf.map(accepts).join(' | ')
  if (schema.oneOf !== undefined) {
    const key = schema.oneOf[0]?.required?.[0] ?? ''
    return `{ ${key}: ${constants(schema.oneOf, key)}, … }`
  }
  if (schema.required !== undefined) return `{ ${schema.required.join(', ')} }`
  return schema.title ?? schema.type ?? 'anything'
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (ruleSchema.$defs[schema.$ref.slice('#/$defs/'.length)] ?? schema)
}

const constants = (choices: readonly Schema[], key: string) =>
  choices.map((each) => `"${each.properties?.[key]?.const}"`).join(' | ')
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const under = (place: string, key: string) => (place === '' ? key : `${place}/${key}`)
