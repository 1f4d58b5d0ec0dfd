/** A program while it is drafted: planes are handed out, and what several rules ask is worked out once. */
import type { Question } from '../node.ts'
import { finding, RuleError } from '../problems.ts'
import type { Field } from '../types.ts'
import { type Planes, planeWords, type Step } from './planes.ts'
import { type Column, columnOf, type Table } from './table.ts'

export interface AskedField {
  readonly name: string
  readonly field: Field
  readonly questions: Question[]
  /** One for each question. */
  readonly planes: Planes[]
}

export interface Draft {
  readonly fields: ReadonlyMap<string, AskedField>
  readonly steps: readonly Step[]
  /** Planes without a bit. */
  readonly unknown: Planes
  /** Words of all planes together. */
  readonly words: () => number
  /** The column of a field, if the table has one. @throws RuleError where it does not fit */
  readonly columnFor: (name: string, field: Field) => Column | null
  /** The planes of a question to a column that is there. */
  readonly ask: (name: string, field: Field, question: Question) => Planes
  /** The planes that a step fills; the same ones for the same key. */
  readonly once: (key: string, step: (into: Planes) => Step) => Planes
}

export function createDraft(table: Table): Draft {
  const fields = new Map<string, AskedField>()
  const declared = new Map<string, Field>()
  const known = new Map<string, Planes>()
  const steps: Step[] = []
  let words = 0
  const plane = () => {
    words += planeWords
    return words - planeWords
  }
  const planes = (key: string, fill: (into: Planes) => void): Planes => {
    const found = known.get(key)
    if (found !== undefined) return found
    const into = { met: plane(), notMet: plane() }
    known.set(key, into)
    fill(into)
    return into
  }
  const columnFor = (name: string, field: Field) => {
    requireSameUnit(declared.get(name) ?? field, field, name)
    declared.set(name, field)
    return columnOf(table, name, field)
  }
  const ask = (name: string, field: Field, question: Question) => {
    const asked = fields.get(name) ?? { name, field, questions: [], planes: [] }
    fields.set(name, asked)
    return planes(`${name} ${JSON.stringify(question)}`, (into) => {
      asked.questions.push(question)
      asked.planes.push(into)
    })
  }
  const once: Draft['once'] = (key, step) => planes(key, (into) => steps.push(step(into)))
  return { fields, steps, unknown: planes('unknown', () => undefined), words: () => words, columnFor, ask, once }
}

function requireSameUnit(here: Field, there: Field, name: string): void {
  const unit = (field: Field) => (field.kind === 'number' ? field.unit : field.kind)
  if (unit(here) !== unit(there))
    throw new RuleError([finding('unit-does-not-fit', `columns/${name}`, unit(there), unit(here))])
}
