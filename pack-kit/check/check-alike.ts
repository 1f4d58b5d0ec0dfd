/** What nobody could tell apart: labels that are the same side by side, names of two bodies, lists that say something twice. */
import type { Definition, Label } from '../definition.ts'
import type { Body } from '../definitions/body.ts'
import type { AnyDefinition } from '../pack.ts'
import { finding, type PackFinding } from './problems/index.ts'
import { isObject } from './shape.ts'

type Labelled = Readonly<Record<string, { readonly label: Label }>>

/** Of things that stand side by side on a screen: fields, states, the moves of a state. */
export function checkAlike(named: Labelled, place: string): readonly PackFinding[] {
  const seen = new Map<string, string>()
  return Object.entries(named).flatMap(([name, { label }]) => {
    const other = seen.get(label.zh)
    if (other === undefined) seen.set(label.zh, name)
    return other === undefined ? [] : [finding('label-twice', `${place}/${name}/label`, label.zh, other)]
  })
}

/** Definitions of one kind stand in one list. */
export function checkAlikeDefinitions(definitions: readonly AnyDefinition[]): readonly PackFinding[] {
  const seen = new Map<string, string>()
  return definitions.flatMap(({ kind, id, label }) => {
    const key = `${kind} ${label.zh}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, id)
    return other === undefined || other === id ? [] : [finding('label-twice', `${kind}/${id}/label`, label.zh, other)]
  })
}

/** A name that documents use means one body; of one that has ended another may have taken it over. */
export function checkBodyNames(bodies: readonly Body[]): readonly PackFinding[] {
  const owners = new Map<string, string>()
  for (const { id, label, until } of bodies) if (until === null) owners.set(label.zh, id)
  return bodies
    .filter(({ until }) => until === null)
    .flatMap(({ id, names }) =>
      names.flatMap((name, index) => {
        const owner = owners.get(name) ?? id
        owners.set(name, owner)
        return owner === id ? [] : [finding('name-taken', `body/${id}/names/${index}`, name, `body/${owner}`)]
      }),
    )
}

/** Rules have a check of their own, and an example may do the same twice. */
const repeating: ReadonlySet<string> = new Set(['examples', 'admissionExamples', 'exitExamples'])

export function checkRepeats(definition: Definition): readonly PackFinding[] {
  return Object.entries(definition).flatMap(([name, part]) =>
    repeating.has(name) ? [] : repeatsIn(part, `${definition.kind}/${definition.id}/${name}`),
  )
}

function repeatsIn(data: unknown, place: string): readonly PackFinding[] {
  if (Array.isArray(data))
    return [...repeatsOf(data, place), ...data.flatMap((each, at) => repeatsIn(each, `${place}/${at}`))]
  if (!isObject(data) || data.format === 'linchpin.rule/1' || 'wordings' in data) return []
  return Object.entries(data).flatMap(([name, each]) => repeatsIn(each, `${place}/${name}`))
}

function repeatsOf(list: readonly unknown[], place: string): readonly PackFinding[] {
  const texts = list.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
  return texts.flatMap((text, at) =>
    texts.indexOf(text) === at
      ? []
      : [finding('repeated', `${place}/${at}`, text.slice(0, 80), place.slice(place.lastIndexOf('/') + 1))],
  )
}
