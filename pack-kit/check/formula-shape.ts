import { list, type Misshape, number, object, oneOf, refused, type Shape, text } from './shape.ts'

/** How deep operations of a formula may stand in each other. */
const depthLimit = 32

const plain = {
  input: object({ op: text, name: text }),
  figure: object({ op: text, value: number, unit: text }),
} as const

/** A formula to its last operand. */
export const formula: Shape = {
  accepts: '{ op, … }',
  match: (value, place) => matched(value, place, 0),
}

function matched(value: unknown, place: string, depth: number): readonly Misshape[] {
  if (depth > depthLimit) return refused(value, place, `≤ ${depthLimit} levels`)
  const one: Shape = { accepts: 'formula', match: (of, at) => matched(of, at, depth + 1) }
  const two: Shape = {
    accepts: '[formula, formula]',
    match: (of, at) => (Array.isArray(of) && of.length === 2 ? list(one).match(of, at) : refused(of, at, two.accepts)),
  }
  const op = (value as { readonly op?: unknown } | null | undefined)?.op
  if (op === 'input' || op === 'figure') return plain[op].match(value, place)
  if (op === 'times') return object({ op: text, of: one, by: number }).match(value, place)
  return object({ op: oneOf('input', 'figure', 'plus', 'minus', 'times', 'per'), of: two }).match(value, place)
}
