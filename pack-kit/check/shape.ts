/** Shapes of data that came past the compiler: what was given, what is accepted, place by place. */

import type { Words } from '../told.ts'

export interface Misshape {
  readonly place: string
  readonly given: Words
  readonly accepted: Words
}
export interface Shape {
  readonly accepts: string
  readonly match: (value: unknown, place: string) => readonly Misshape[]
}

export const text = plain('string', (value) => typeof value === 'string')
export const number = plain('number', (value) => typeof value === 'number' && Number.isFinite(value))
export const integer = plain('integer', Number.isSafeInteger)
export const flag = plain('true | false', (value) => typeof value === 'boolean')
export const anything = plain('…', () => true)
export const literal = plain('number | string | true | false', (value) =>
  ['number', 'string', 'boolean'].includes(typeof value),
)

export const oneOf = (...words: readonly string[]): Shape =>
  plain(words.join(' | '), (value) => words.includes(value as string))

export const orNull = ({ accepts, match }: Shape): Shape => ({
  accepts: `${accepts} | null`,
  match: (value, place) => (value === null ? [] : match(value, place)),
})

export const list = (item: Shape): Shape => ({
  accepts: '[…]',
  match: (value, place) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item.match(each, `${place}/${index}`))
      : refused(value, place, '[…]'),
})

export const named = (item: Shape): Shape => ({
  accepts: '{…}',
  match: (value, place) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, each]) => item.match(each, `${place}/${name}`))
      : refused(value, place, '{…}'),
})

/** Properties that must be there, properties that may, and no others. */
export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const accepts = `{ ${Object.keys(required).join(', ')} }`
  const known = new Map(Object.entries({ ...required, ...optional }))
  const match = (value: unknown, place: string) => {
    if (!isObject(value)) return refused(value, place, accepts)
    const missing = Object.keys(required).filter((name) => value[name] === undefined || !Object.hasOwn(value, name))
    const present = Object.entries(value).filter(([, each]) => each !== undefined)
    return [
      ...missing.flatMap((name) => refused(undefined, `${place}/${name}`, known.get(name)?.accepts ?? '')),
      ...present.flatMap(([name, each]) => {
        const shape = known.get(name)
        return shape
          ? shape.match(each, `${place}/${name}`)
          : refused(each, `${place}/${name}`, [...known.keys()].join(', '))
      }),
    ]
  }
  return { accepts, match }
}

/** Told apart by one property. */
export function byProperty(property: string, shapes: Readonly<Record<string, Shape>>): Shape {
  const choices = Object.keys(shapes).join(' | ')
  const accepts = `{ ${property}: ${choices}, … }`
  const match = (value: unknown, place: string) => {
    if (!isObject(value)) return refused(value, place, accepts)
    const given = value[property]
    const shape = typeof given === 'string' && Object.hasOwn(shapes, given) ? shapes[given] : undefined
    return shape ? shape.match(value, place) : refused(given, `${place}/${property}`, choices)
  }
  return { accepts, match }
}

export function refused(value: unknown, place: string, accepted: string): readonly Misshape[] {
  return [{ place, given: shown(value), accepted }]
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function plain(accepts: string, fits: (value: unknown) => boolean): Shape {
  return { accepts, match: (value, place) => (fits(value) ? [] : refused(value, place, accepts)) }
}

/** A given value in a message, cut short; of objects and lists only that they are such. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  if (value === undefined) return '—'
  const given = typeof value === 'string' ? `"${value}"` : String(value)
  return given.length > 60 ? `${given.slice(0, 59)}…` : given
}
