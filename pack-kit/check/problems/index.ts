/** What a pack is refused for: code → what is wrong → what to do, in both languages. */
import { type Label, ruleProblems } from '@linchpin/kernels/rules'
import { documentProblems } from '../../documents/index.ts'
import { told, type Words } from '../../told.ts'
import { caseProblems } from './case-problems.ts'
import { definitionProblems } from './definition-problems.ts'
import { fieldProblems } from './field-problems.ts'
import { indicatorProblems } from './indicator-problems.ts'
import { placeProblems } from './place-problems.ts'
import { principalProblems } from './principal-problems.ts'
import type { Problem } from './problem.ts'

/** With those of rules and documents, which are checked as parts of the pack. */
export const packProblems = {
  ...ruleProblems,
  ...documentProblems,
  ...definitionProblems,
  ...placeProblems,
  ...fieldProblems,
  ...caseProblems,
  ...indicatorProblems,
  ...principalProblems,
} as const satisfies Readonly<Record<string, Problem>>

export type PackProblemCode = keyof typeof packProblems

/** Where one of these is found, data is not what the types say, and nothing but the check can read it. */
const misshapes: ReadonlySet<PackProblemCode> = new Set(['definition-misshapen', 'shape-invalid', 'nested-too-deep'])
export const isMisshapen = (findings: readonly PackFinding[]): boolean =>
  findings.some(({ code }) => misshapes.has(code))

/** One thing that is wrong. `place` is the kind, the id and the path inside: `case/problem/moves/resolve/to`. */
export interface PackFinding {
  readonly code: PackProblemCode
  readonly place: string
  readonly message: Label
  readonly hint: Label
}

export function finding(code: PackProblemCode, place: string, given: Words, accepted: Words): PackFinding {
  const { message, hint } = packProblems[code]
  return { code, place, message: told(message, given, accepted), hint }
}

/** What a place ends with: `to` of `case/problem/moves/resolve/to`. */
export const partOf = (place: string): string => place.slice(place.lastIndexOf('/') + 1)

export { listing } from '../../told.ts'
