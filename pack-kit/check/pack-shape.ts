/** The shape of a pack that came past the compiler. */
import { principalKeys } from '../principal.ts'
import { clauseRef, definitionShapes, label } from './definition-shapes.ts'
import { finding, type PackFinding } from './problems/index.ts'
import {
  flag,
  integer,
  isObject,
  list,
  type Misshape,
  named,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
} from './shape.ts'

const document = object({
  kind: oneOf('document'),
  id: text,
  title: text,
  issuer: orNull(text),
  docNumber: orNull(text),
  date: orNull(text),
  genre: text,
  textHash: text,
  clauses: named(object({ commits: integer }, { why: text, heading: text })),
})

/** A definition is placed by its kind and id where it has them, so that it is found like any other. */
const definition: Shape = {
  accepts: '{ kind, id, … }',
  match: (value, place) => {
    if (!isObject(value)) return object({ kind: text, id: text }).match(value, place)
    const { kind, id } = value
    const shape = typeof kind === 'string' && Object.hasOwn(definitionShapes, kind) ? definitionShapes : undefined
    if (shape === undefined) return oneOf(...Object.keys(definitionShapes)).match(kind, `${place}/kind`)
    return shape[kind as keyof typeof shape].match(value, typeof id === 'string' ? `/${kind}/${id}` : place)
  },
}

const pack = object({
  format: oneOf('linchpin.pack/1'),
  id: text,
  label,
  divisionCode: text,
  isInvented: flag,
  documents: list(document),
  roles: list(object({ kind: oneOf('role'), id: text, label })),
  definitions: list(definition),
  listed: list(object({ clause: clauseRef, why: label })),
  partly: list(object({ clause: clauseRef, why: label })),
  principal: object(Object.fromEntries(principalKeys.map((key) => [key, orNull(text)]))),
})

/** Everything that is not where it should be; none means that the types tell the truth. */
export function shapeFindings(given: unknown): readonly PackFinding[] {
  return pack.match(given, '').map(toFinding)
}

const toFinding = ({ place, given, accepted }: Misshape) =>
  finding('definition-misshapen', place.replace(/^\//, ''), given, accepted)
