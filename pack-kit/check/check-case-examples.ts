/** Examples of cases: named moves that are there, ends that come out, and every rule on a move tried both ways. */
import { valueOn } from '@linchpin/kernels/rules'
import { readActor } from '../case/actor.ts'
import { type Walk, walkCase } from '../case/walk-case.ts'
import type { CaseExample, CaseType } from '../definitions/case.ts'
import { seenFields } from '../seen-fields.ts'
import { checkDay } from './check-days.ts'
import { checkRecord, untested } from './check-examples.ts'
import { checkText } from './check-head.ts'
import { closest } from './closest.ts'
import { caseExampleTold, endTold, outcomeNames } from './example-told.ts'
import { type PackView, unknownRole } from './pack-view.ts'
import { finding, listing, type PackFinding } from './problems/index.ts'

export function checkCaseExampleNames(caseType: CaseType, view: PackView): readonly PackFinding[] {
  const { subject } = caseType
  const isSeen = subject === null || view.find('register', subject) !== undefined
  const fields = seenFields(view, caseType.fields, subject)
  const rules = Object.values(caseType.moves).map(({ needs }) => needs)
  const [states, moves] = [Object.keys(caseType.states), Object.keys(caseType.moves)]
  return caseType.examples.flatMap((example, index) => {
    const place = `case/${caseType.id}/examples/${index}`
    return [
      ...checkText(example.name, `${place}/name`, '企业满意后销号'),
      ...checkDay(example.day, `${place}/day`),
      ...(isSeen ? checkRecord(example.record ?? {}, fields, rules, `${place}/record`) : []),
      ...(states.includes(example.ends)
        ? []
        : [finding('state-unknown', `${place}/ends`, example.ends, closest(example.ends, states))]),
      ...example.moves.flatMap(([by, move], at) => [
        ...unknownRole(view, readActor(by).role, `${place}/moves/${at}/0`),
        ...(moves.includes(move)
          ? []
          : [finding('move-unknown', `${place}/moves/${at}/1`, move, closest(move, moves))]),
      ]),
    ]
  })
}

interface Walked {
  readonly example: CaseExample
  readonly walk: Walk
}

/** Run when nothing is wrong with the case type itself. */
export function caseExamples(caseType: CaseType): readonly PackFinding[] {
  const place = `case/${caseType.id}`
  const walked = caseType.examples.map((example) => ({ example, walk: walkCase(caseType, example) }))
  const finals = Object.keys(caseType.states).filter((name) => caseType.states[name]?.isFinal)
  return [
    ...walked.flatMap((each, index) => checkEnd(caseType, each, `${place}/examples/${index}`)),
    ...(walked.some(({ walk }) => finals.includes(walk.state))
      ? []
      : [finding('example-missing', `${place}/examples`, caseType.label, listing(finals))]),
    ...Object.keys(caseType.moves).flatMap((name) => checkNeedsTried(caseType, name, walked)),
  ]
}

function checkEnd(caseType: CaseType, { example, walk }: Walked, place: string): readonly PackFinding[] {
  const { state, refused } = walk
  const refusal = refused === null ? undefined : refused.because
  const last = refused === null || refused.at === example.moves.length - 1
  if (state === example.ends && refusal === example.refused && last) return []
  return [finding('example-fails', place, caseExampleTold(caseType, example, walk), endTold(caseType, example, walk))]
}

/** A rule on a move is tried where the move was made, or was refused for it. */
function checkNeedsTried({ id, moves }: CaseType, name: string, walked: readonly Walked[]): readonly PackFinding[] {
  const needs = moves[name]?.needs ?? null
  if (needs === null) return []
  const isInForce = (day: string) => valueOn(needs.versions, day) !== null
  const tried = walked.flatMap(({ example, walk }) => {
    const { refused } = walk
    const isMade = example.moves.some(([, move], at) => move === name && (refused === null || at < refused.at))
    const isRefused = refused?.move === name && refused.because === 'needs'
    const outcomes = [...(isMade ? ['met'] : []), ...(isRefused ? ['notMet'] : [])]
    return outcomes.map((outcome) => ({ day: example.day, outcome: isInForce(example.day) ? outcome : 'unknown' }))
  })
  const place = `case/${id}/moves/${name}/needs`
  return [
    ...(['met', 'notMet'] as const).flatMap((wanted) =>
      tried.some(({ outcome }) => outcome === wanted)
        ? []
        : [finding('example-missing', place, moves[name]?.label ?? name, outcomeNames[wanted])],
    ),
    ...untested(
      needs.versions,
      tried.map(({ day }) => day),
      `${place}/versions`,
    ),
  ]
}
