/** A lifecycle as a graph to be laid out: states in columns, the names of moves in columns between them. */

import type { Language } from '@linchpin/kernels/rules'
import type { CaseType } from '../../definitions/case.ts'
import type { Duration } from '../../duration.ts'
import { durationWords } from '../words/time-words.ts'
import { stacked, type TextBox, textBox, widthOf } from './text-box.ts'

/** Moves from one node to another, as one link. A link from a node to itself is a loop. */
export interface Link {
  readonly ids: readonly string[]
  readonly from: string
  readonly to: string
  readonly name: TextBox
  readonly title: string
}
export interface ChartState {
  readonly id: string
  readonly name: TextBox
  readonly limit: string | null
  readonly isInitial: boolean
  readonly isFinal: boolean
  readonly marks: readonly string[]
}
export interface Gate {
  readonly id: string
  readonly mark: string
  readonly text: string
}
export interface Chart {
  readonly states: readonly ChartState[]
  readonly gates: readonly Gate[]
  readonly links: readonly Link[]
}

/** A star marks what no document says. */
const limitText = (within: Duration, language: Language) =>
  `${language === 'zh' ? '限' : 'within '}${durationWords(within)[language]}${within.isDefault ? '*' : ''}`

/** A move that can be made in so many states gets a gate: a curve from each would hide the way of a case. */
const manyStates = 4
const circled = '①②③④⑤⑥⑦⑧⑨⑩'
const mostName = { zh: 8 * 14, en: 130 }
const mostMove = { zh: 7 * 14, en: 96 }

export function chartOf(type: CaseType, roleName: (id: string) => string, language: Language): Chart {
  const moves = Object.entries(type.moves)
  const wide = moves.filter(([, { from }]) => from.length >= manyStates).map(([id]) => id)
  const markOf = (id: string) => [...circled][wide.indexOf(id)] ?? '*'
  const marksIn = (state: string) => wide.filter((id) => type.moves[id]?.from.includes(state)).map(markOf)
  const separator = language === 'zh' ? '、' : ', '
  const named = moves.map(([id, move]) => ({
    id,
    move,
    title: `${move.label[language]}${language === 'zh' ? '：' : ': '}${move.by.map(roleName).join(separator)}`,
  }))
  const steps = named.flatMap(({ id, move, title }) => {
    const sources = wide.includes(id) ? [gateId(id)] : move.from
    return sources.map((from) => ({
      id,
      from,
      to: move.to,
      title,
      name: textBox(move.label[language], mostMove[language]),
    }))
  })
  return {
    states: Object.entries(type.states).map(([id, { label, within, isFinal }]) => ({
      id,
      name: textBox(label[language], mostName[language]),
      limit: within === null ? null : limitText(within, language),
      isInitial: id === type.initial,
      isFinal,
      marks: marksIn(id),
    })),
    gates: wide.map((id) => ({
      id: gateId(id),
      mark: markOf(id),
      text: language === 'zh' ? `自${markOf(id)}各环节` : `from each ${markOf(id)}`,
    })),
    links: linked(steps).flatMap(linkOf),
  }
}

interface Step {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly title: string
  readonly name: TextBox
}

/** Together what leads from one node to the same other. */
function linked(steps: readonly Step[]): readonly (readonly Step[])[] {
  const byEnds = new Map<string, Step[]>()
  for (const step of steps) {
    const ends = `${step.from}\n${step.to}`
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), step])
  }
  return [...byEnds.values()]
}

function linkOf(steps: readonly Step[]): Link[] {
  const [first] = steps
  if (first === undefined) return []
  return [
    {
      ids: steps.map(({ id }) => id),
      from: first.from,
      to: first.to,
      name: stacked(steps.map(({ name }, at) => (at < steps.length - 1 ? followed(name) : name))),
      title: steps.map(({ title }) => title).join('\n'),
    },
  ]
}

/** With a stroke behind it, where the name of another move comes below. */
function followed(name: TextBox): TextBox {
  const lines = name.lines.map((line, at) => (at < name.lines.length - 1 ? line : `${line} /`))
  return { ...name, lines, width: Math.max(name.width, ...lines.map(widthOf)) }
}

const gateId = (move: string) => `gate/${move}`

/** Room inside a box beside its text. */
export const padding = { x: 12, y: 8 }

export const gateWidth = ({ text }: Gate): number => widthOf(text) + 2 * padding.x
