/** What becomes of an entry when somebody adds, changes, confirms or moves it. Pure: what is refused is thrown with its reason. */
import type { Label } from '@linchpin/pack-kit'
import type { Trial } from '@linchpin/pack-kit/pages'
import { ProblemError } from '../platform/problem/index.ts'
import type { State, StoredEntry } from './entries.store.ts'
import type { Value, Values } from './entry-values.ts'
import type { Standing } from './may-see-register.ts'
import type { Changes } from './registers.tables.ts'

export type Move = 'propose' | 'admit' | 'refuse' | 'exit' | 'review' | 'withdraw'

interface MoveTerms {
  readonly from: readonly State[]
  /** `null`: the entry goes. */
  readonly to: State | null
  readonly by: readonly Standing[]
  readonly needsReason: boolean
}

export const moves: Readonly<Record<Move, MoveTerms>> = {
  propose: { from: ['refused', 'exited'], to: 'proposed', by: ['keeper', 'asker'], needsReason: false },
  admit: { from: ['proposed'], to: 'admitted', by: ['keeper'], needsReason: false },
  refuse: { from: ['proposed'], to: 'refused', by: ['keeper'], needsReason: true },
  exit: { from: ['admitted'], to: 'exited', by: ['keeper'], needsReason: true },
  review: { from: ['admitted'], to: 'admitted', by: ['keeper'], needsReason: false },
  withdraw: {
    from: ['proposed', 'admitted', 'refused', 'exited'],
    to: null,
    by: ['keeper', 'asker'],
    needsReason: false,
  },
}

/** Who keeps the register and enters something there enters it for good, unless the register admits by rule. */
export const stateAtFirst = (standing: Standing, hasAdmission: boolean): State =>
  standing === 'keeper' && !hasAdmission ? 'admitted' : 'proposed'

/** Moves that are open to somebody, as far as the entry itself says. */
export const openMoves = (state: State, standing: Standing): readonly Move[] =>
  (Object.keys(moves) as Move[]).filter((move) => {
    const { from, by } = moves[move]
    // Somebody who asks to be on a register takes back what has not been decided, and no more.
    const isOwn = move !== 'withdraw' || standing === 'keeper' || state === 'proposed'
    return from.includes(state) && by.includes(standing) && isOwn
  })

export interface MoveAsked {
  readonly move: Move
  readonly reason: string | null
  readonly standing: Standing
  /** What the rule says that the move goes by: of admission for `admit`, of exit for `review`; `null`: there is none. */
  readonly trial: Trial | null
  readonly today: string
}
export type Moved = Pick<StoredEntry, 'state' | 'since' | 'until' | 'reviewedOn'> | null

export function moveEntry(
  entry: Pick<StoredEntry, 'state' | 'since' | 'until' | 'reviewedOn'>,
  asked: MoveAsked,
): Moved {
  const { move, reason, standing, trial, today } = asked
  if (!openMoves(entry.state, standing).includes(move)) {
    throw new ProblemError('move-refused', { move: moveNames[move], state: stateNames[entry.state] })
  }
  const hasReason = reason !== null && reason !== ''
  if (moves[move].needsReason && !hasReason) throw new ProblemError('reason-missing', { move: moveNames[move] })
  if (move === 'admit') checkAdmission(trial, hasReason)
  if (move === 'review' && trial?.outcome === 'met' && !hasReason)
    throw new ProblemError('exit-is-due', reasonsOf(trial))
  switch (move) {
    case 'admit':
      return { ...entry, state: 'admitted', since: today, until: null, reviewedOn: null }
    case 'exit':
      return { ...entry, state: 'exited', until: today }
    case 'review':
      return { ...entry, reviewedOn: today }
    case 'withdraw':
      return null
    default:
      return { ...entry, state: moves[move].to ?? entry.state }
  }
}

/** Met: admitted. Not met: not admitted. What the rule cannot tell, a person has looked at, and says so. */
function checkAdmission(trial: Trial | null, hasReason: boolean): void {
  if (trial === null) return
  if (trial.outcome === 'notMet') throw new ProblemError('admission-not-met', reasonsOf(trial))
  if ((trial.outcome === 'unknown' || trial.unknown.length > 0) && !hasReason) {
    throw new ProblemError('admission-unknown', reasonsOf(trial))
  }
}

const reasonsOf = ({ reasons, missing, unknown }: Trial) => {
  const lacking = missing.map(({ label }) => ({ zh: `缺少${label.zh}`, en: `${label.en} is missing` }))
  return { reasons: [...reasons, ...lacking, ...unknown] }
}

/** What really changes: a value that comes back as it was shown, masked, is none that somebody gave. */
export function changesOf(before: Values, given: Values, shown: Values): Changes {
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, to]) => {
      const from = before[field] ?? null
      return same(from, to) || same(shown[field] ?? from, to) ? [] : [[field, { from, to }]]
    }),
  )
}

/** What the fields hold after the changes. */
export const newValues = (changes: Changes): Values =>
  Object.fromEntries(Object.entries(changes).map(([field, { to }]) => [field, to as Value]))

export const same = (a: Value, b: Value): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((each, index) => each === b[index]) : a === b

/** The fields that wait for confirmation after a change. */
export function unconfirmedAfter(before: readonly string[], changes: Changes, isConfirmed: boolean): readonly string[] {
  const changed = Object.keys(changes)
  const others = before.filter((field) => !changed.includes(field))
  const open = isConfirmed ? [] : changed.filter((field) => changes[field]?.to !== null)
  return [...others, ...open].sort()
}

export const stateNames: Readonly<Record<State, Label>> = {
  proposed: { zh: '待审核', en: 'proposed' },
  admitted: { zh: '在册', en: 'admitted' },
  refused: { zh: '不予列入', en: 'refused' },
  exited: { zh: '已退出', en: 'exited' },
}
export const moveNames: Readonly<Record<Move, Label>> = {
  propose: { zh: '重新申报', en: 'propose again' },
  admit: { zh: '准入', en: 'admit' },
  refuse: { zh: '不予列入', en: 'refuse' },
  exit: { zh: '退出', en: 'let go' },
  review: { zh: '复核', en: 'review' },
  withdraw: { zh: '撤回', en: 'withdraw' },
}
