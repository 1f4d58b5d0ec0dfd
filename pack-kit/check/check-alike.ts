/** What nobody could tell apart: labels that are the same side by side, lists that say something twice. */
import type { Definition, Label } from '../definition.ts'
import type { AnyDefinition } from '../pack.ts'
import { exampleParts } from './check-examples.ts'
import { finding, type PackFinding, partOf } from './problems/index.ts'
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

/** Definitions of one kind stand in one list. Bodies may take over a name and are told of by `checkBodyNames`. */
export function checkAlikeDefinitions(definitions: readonly AnyDefinition[]): readonly PackFinding[] {
  const seen = new Map<string, string>()
  return definitions.flatMap(({ kind, id, label }) => {
    if (kind === 'body') return []
    const key = `${kind} ${label.zh}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, id)
    return other === undefined || other === id ? [] : [finding('label-twice', `${kind}/${id}/label`, label.zh, other)]
  })
}

export function checkRepeats(definition: Definition): readonly PackFinding[] {
  return Object.entries(definition).flatMap(([name, part]) =>
    exampleParts.has(name) ? [] : repeatsIn(part, `${definition.kind}/${definition.id}/${name}`),
  )
}

/** Rules have a check of their own. */
function repeatsIn(data: unknown, place: string): readonly PackFinding[] {
  if (Array.isArray(data))
    return [...repeatsOf(data, place), ...data.flatMap((each, at) => repeatsIn(each, `${place}/${at}`))]
  if (!isObject(data) || data.format === 'linchpin.rule/1' || 'wordings' in data) return []
  return Object.entries(data).flatMap(([name, each]) => repeatsIn(each, `${place}/${name}`))
}

function repeatsOf(list: readonly unknown[], place: string): readonly PackFinding[] {
  const texts = list.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
  return texts.flatMap((text, at) =>
    texts.indexOf(text) === at ? [] : [finding('repeated', `${place}/${at}`, text.slice(0, 80), partOf(place))],
  )
}
