/** Labels at any depth: a definition, its fields, states, moves, options, segments, notes. */
import type { Definition, Label } from '../definition.ts'
import { exampleParts } from './check-examples.ts'
import { finding, type PackFinding } from './problems/index.ts'
import { isObject } from './shape.ts'

export function checkLabels(definition: Definition): readonly PackFinding[] {
  return Object.entries(definition).flatMap(([name, part]) =>
    exampleParts.has(name) ? [] : labelsIn(part, `${definition.kind}/${definition.id}/${name}`),
  )
}

export function checkLabel({ zh, en }: Label, place: string): readonly PackFinding[] {
  return [
    ...(/\p{Script=Han}/u.test(zh) ? [] : [finding('label-incomplete', `${place}/zh`, zh, '汉字')]),
    ...(/[A-Za-z]/.test(en) ? [] : [finding('label-incomplete', `${place}/en`, en, 'a–z')]),
  ]
}

function labelsIn(data: unknown, place: string): readonly PackFinding[] {
  if (Array.isArray(data)) return data.flatMap((each, index) => labelsIn(each, `${place}/${index}`))
  if (!isObject(data) || repeatsLabels(data)) return []
  if (isLabel(data)) return checkLabel(data, place)
  return Object.entries(data).flatMap(([name, each]) => labelsIn(each, `${place}/${name}`))
}

/** Rules and inputs of formulas repeat the labels of fields. */
const repeatsLabels = ({ format, from }: Readonly<Record<string, unknown>>): boolean =>
  format === 'linchpin.rule/1' || from === 'formula' || from === 'indicators'

const isLabel = (data: Readonly<Record<string, unknown>>): data is { readonly zh: string; readonly en: string } =>
  typeof data.zh === 'string' && typeof data.en === 'string'
