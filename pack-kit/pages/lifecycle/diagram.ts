/** A lifecycle as it is drawn: boxes and curves with coordinates, in pixels of a type size of 14. */

export interface Diagram {
  readonly width: number
  readonly height: number
  readonly states: readonly DiagramState[]
  readonly moves: readonly DiagramMove[]
  readonly gates: readonly DiagramGate[]
  readonly joints: readonly DiagramJoint[]
}

export interface DiagramState {
  readonly id: string
  /** Left upper corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** How long a case may stay. */
  readonly limit: string | null
  readonly isInitial: boolean
  readonly isFinal: boolean
  /** ①: the move that is drawn from the gate of that mark can be made here. */
  readonly marks: readonly string[]
}

/** Moves that lead from one state to another, drawn as one curve. */
export interface DiagramMove {
  readonly ids: readonly string[]
  /** For SVG's `d`. */
  readonly path: string
  readonly head: string
  readonly isBack: boolean
  readonly label: DiagramText
  /** The names of the moves and who makes them. */
  readonly title: string
}

/** Where a move begins that can be made in many states: they carry its mark instead of a curve each. */
export interface DiagramGate {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly mark: string
  readonly text: string
}

/** Where a curve is cut, since the lifecycle goes on below: it continues at the joint of the same letter. */
export interface DiagramJoint {
  readonly x: number
  readonly y: number
  readonly letter: string
}

/** Lines around a middle. */
export interface DiagramText {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

export const typeSize = 14
export const lineHeight = 19
