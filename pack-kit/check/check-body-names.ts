/** A name that documents use means one body at a time; of one that has ended another may have taken it over. */
import type { Body } from '../definitions/body.ts'
import { finding, type PackFinding } from './problems/index.ts'

interface Named {
  readonly body: Body
  readonly name: string
  readonly place: string
}

export function checkBodyNames(bodies: readonly Body[]): readonly PackFinding[] {
  const seen = new Map<string, readonly Body[]>()
  return bodies.flatMap(namesOf).flatMap(({ body, name, place }) => {
    const owners = seen.get(name) ?? []
    seen.set(name, [...owners, body])
    const other = owners.find((owner) => owner.id !== body.id && overlap(owner, body))
    return other === undefined ? [] : [finding('name-taken', place, name, `body/${other.id}, body/${body.id}`)]
  })
}

function namesOf(body: Body): readonly Named[] {
  const place = `body/${body.id}`
  return [
    { body, name: body.label.zh, place: `${place}/label` },
    ...body.names.map((name, index) => ({ body, name, place: `${place}/names/${index}` })),
  ]
}

const overlap = (left: Body, right: Body): boolean => !isBefore(left, right) && !isBefore(right, left)

/** Where nobody wrote the first day of a successor, it is the day after. */
function isBefore({ until, successor }: Body, { id, from }: Body): boolean {
  if (until === null) return false
  return from === null ? successor === id : until < from
}
