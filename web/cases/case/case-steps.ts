/** A case on the line of its lifecycle: what it has passed, where it stands, what lies ahead, and every step aside. */
import type { CaseHappening, CaseRow } from '@linchpin/api'

type Label = CaseRow['typeLabel']
type StateName = CaseRow['state']

export interface Detour {
  readonly label: Label
  readonly at: string
}
export interface CaseStep {
  readonly id: string
  readonly label: Label
  /** `before`: it came in behind it; `skipped`: passed over; `dropped`: it ended before. */
  readonly status: 'before' | 'passed' | 'here' | 'ended' | 'ahead' | 'skipped' | 'dropped'
  /** When it was last reached. */
  readonly at: string | null
  /** Returns, pauses and refusals that began here. */
  readonly detours: readonly Detour[]
  /** Beside the usual way. */
  readonly isAside: boolean
}

type Moved = Pick<CaseHappening, 'at' | 'move'>
interface Walked {
  readonly state: StateName
  readonly states: readonly StateName[]
  readonly openedAt: string
  readonly history: readonly Moved[]
}

export function caseSteps(walked: Walked, line: readonly string[]): readonly CaseStep[] {
  const { state, states } = walked
  const main = line.flatMap((id) => states.find((each) => each.id === id) ?? [])
  const { reached, begin, position, detours } = walk(walked, main)
  const isOnLine = main.some(({ id }) => id === state.id)
  const here = state.isFinal ? 'ended' : 'here'
  const steps = main.map((each, at): CaseStep => {
    const isHere = each.id === state.id
    const arrived = reached.get(each.label.zh) ?? null
    const isBehind = at < position || (at === position && !isOnLine)
    const behind = at < begin ? 'before' : arrived === null ? 'skipped' : 'passed'
    const status = isHere ? here : isBehind ? behind : state.isFinal ? 'dropped' : 'ahead'
    return { ...each, status, at: isHere || isBehind ? arrived : null, detours: detours.get(at) ?? [], isAside: false }
  })
  if (isOnLine) return steps
  const aside: CaseStep = {
    ...state,
    status: here,
    at: reached.get(state.label.zh) ?? null,
    detours: [],
    isAside: true,
  }
  return [...steps.slice(0, position + 1), aside, ...steps.slice(position + 1)]
}

/** When each state was last reached, where it came in, how far along the line the case is, and where it left the line or went back. */
function walk({ state, openedAt, history }: Walked, main: readonly StateName[]) {
  const placeOf = (label: Label) => main.findIndex((each) => each.label.zh === label.zh)
  const reached = new Map<string, string>()
  const detours = new Map<number, Detour[]>()
  const inOrder = history.toSorted((one, other) => one.at.localeCompare(other.at))
  // What came in from a list may have begun on the way.
  const begun = inOrder.find(({ move }) => move !== null)?.move?.from ?? state.label
  const begin = Math.max(0, placeOf(begun))
  let position = begin
  reached.set(begun.zh, openedAt)
  for (const { at, move } of inOrder) {
    if (move === null || move.from.zh === move.to.zh) continue
    const [from, to] = [placeOf(move.from), placeOf(move.to)]
    if (from < 0 || to < from) {
      const place = from < 0 ? position : from
      detours.set(place, [...(detours.get(place) ?? []), { label: move.label, at }])
    }
    reached.set(move.to.zh, at)
    if (to >= 0) position = to
  }
  return { reached, begin, position, detours }
}
