import { digitalTargets, networkTargets } from '../indicators/plan/other-targets.ts'

const targets = [...digitalTargets, ...networkTargets]

/** An indicator of the plan that has no constant of its own. */
export function targetNamed(id: (typeof targets)[number]['id']) {
  const found = targets.find((each) => each.id === id)
  if (found === undefined) throw new RangeError(`given ${id}; accepted: ${targets.map((each) => each.id).join(', ')}`)
  return found
}
