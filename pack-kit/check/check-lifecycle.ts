/** States and moves as a graph: everything can be reached, and everything can end. */
import type { CaseType } from '../definitions/case.ts'
import { closest } from './closest.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkLifecycle(caseType: CaseType): readonly PackFinding[] {
  const names = checkStateNames(caseType)
  // Along moves that lead nowhere, nothing could be said of what can be reached.
  const paths = names.length > 0 ? [] : [...checkPaths(caseType), ...checkNotBy(caseType)]
  return [...names, ...checkFinals(caseType), ...paths]
}

function checkStateNames({ id, initial, states, moves }: CaseType): readonly PackFinding[] {
  const place = `case/${id}`
  const known = Object.keys(states)
  const unknown = (name: string, at: string) =>
    known.includes(name) ? [] : [finding('state-unknown', at, name, closest(name, known))]
  return [
    ...unknown(initial, `${place}/initial`),
    ...Object.entries(moves).flatMap(([name, { from, to }]) => [
      ...(from.length === 0 ? [finding('list-empty', `${place}/moves/${name}/from`, 'from', listing(known))] : []),
      ...from.flatMap((each, index) => unknown(each, `${place}/moves/${name}/from/${index}`)),
      ...unknown(to, `${place}/moves/${name}/to`),
    ]),
  ]
}

function checkFinals({ id, states, moves }: CaseType): readonly PackFinding[] {
  const open = Object.keys(states).filter((name) => !states[name]?.isFinal)
  const missing = open.length === Object.keys(states).length
  return [
    ...(missing ? [finding('final-state-missing', `case/${id}/states`, listing(open), 'final: true')] : []),
    ...Object.entries(states).flatMap(([name, { isFinal, within }]) =>
      isFinal && within !== null
        ? [finding('final-state-limited', `case/${id}/states/${name}/within`, name, `${within.count} ${within.unit}`)]
        : [],
    ),
    ...Object.entries(moves).flatMap(([name, { from }]) =>
      from.flatMap((each, index) =>
        Object.hasOwn(states, each) && states[each]?.isFinal
          ? [finding('final-state-left', `case/${id}/moves/${name}/from/${index}`, each, listing(open))]
          : [],
      ),
    ),
  ]
}

function checkPaths({ id, initial, states, moves }: CaseType): readonly PackFinding[] {
  const names = Object.keys(states)
  const finals = names.filter((name) => states[name]?.isFinal)
  const steps = stepsOf(moves)
  const reached = closure([initial], steps)
  const ending = closure(
    finals,
    steps.map(([from, to]) => [to, from] as const),
  )
  const place = (name: string) => `case/${id}/states/${name}`
  return [
    ...names
      .filter((name) => !reached.has(name))
      .map((name) => finding('state-unreachable', place(name), name, initial)),
    // Without any end, every state is stuck, and that has been said.
    ...names
      .filter((name) => finals.length > 0 && !ending.has(name))
      .map((name) => finding('state-stuck', place(name), name, listing(finals))),
  ]
}

/** Who made a move can be kept out of another only where a case comes from the one to the other. */
function checkNotBy({ id, moves }: CaseType): readonly PackFinding[] {
  const steps = stepsOf(moves)
  return Object.entries(moves).flatMap(([name, { from, notBy }]) =>
    notBy.flatMap((other, index) => {
      const made = Object.hasOwn(moves, other) ? moves[other] : undefined
      const after = made && closure([made.to], steps)
      if (after === undefined || from.some((state) => after.has(state))) return []
      return [finding('not-by-idle', `case/${id}/moves/${name}/notBy/${index}`, other, name)]
    }),
  )
}

const stepsOf = (moves: CaseType['moves']) =>
  Object.values(moves).flatMap(({ from, to }) => from.map((each) => [each, to] as const))

/** Everything that steps lead to, the starts included. */
function closure(starts: readonly string[], steps: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const found = new Set(starts)
  for (let size = -1; size < found.size; ) {
    size = found.size
    for (const [from, to] of steps) if (found.has(from)) found.add(to)
  }
  return found
}
